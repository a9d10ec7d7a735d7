import { useId, useMemo } from 'preact/hooks';
import type { SeenAt as Place, Proposal } from '../../lib/audit/additions';
import { type Example, examplesOf } from '../../lib/audit/starts';
import { checkNames } from '../../lib/messages/check-text';
import { useDeskMessages } from '../messages-context';
import { hrefOf } from '../shops/route';
import { Evidence } from './evidence';
import { GroundPictures } from './ground-pictures';
import type { Ground } from './work';

interface SeenAtProps {
  proposal: Proposal;
  ground: Ground;
  onSeenAt(place: Place, isSeen: boolean): void;
}

/** The person's other shops that do well what a proposal is about; those that are ticked stand in the proposal. */
export function SeenAt({ proposal, ground, onSeenAt }: SeenAtProps) {
  const { strategy } = useDeskMessages();
  const t = strategy.seenAt;
  const id = useId();
  const { others } = ground;
  const { checks, seenAt } = proposal;
  const examples = useMemo(() => checks.flatMap((check) => examplesOf(check, others)), [checks, others]);
  const lies = (place: Place) => (one: Place) => one.auditId === place.auditId && one.check === place.check;
  const isTicked = (place: Place) => seenAt.some(lies(place));
  // What was ticked is kept, though its check was unlinked, judged otherwise or its shop deleted.
  const left = seenAt.filter((place) => !examples.some(lies(place)));
  return (
    <section class="seen-at" aria-labelledby={id}>
      <h4 class="field-label" id={id}>
        {t.title}
      </h4>
      {examples.length > 0 && <p class="field-hint">{t.lead}</p>}
      {examples.length + left.length > 0 && (
        <ul class="seen-examples">
          {examples.map((example) => (
            <ExampleItem
              key={`${example.auditId} ${example.check}`}
              example={example}
              ground={ground}
              ticked={isTicked(example)}
              onTick={(isSeen) => onSeenAt({ auditId: example.auditId, check: example.check }, isSeen)}
            />
          ))}
          {left.map((place) => (
            <li key={`${place.auditId} ${place.check}`} class="seen-example">
              <Tick place={place} ground={ground} ticked onTick={(isSeen) => onSeenAt(place, isSeen)} />
              <p class="soft small">{t.notNow}</p>
            </li>
          ))}
        </ul>
      )}
      {examples.length === 0 && <Nothing linked={checks.length > 0} shops={others.length > 0} />}
    </section>
  );
}

/** Why there is no example, and what to do about it. */
function Nothing({ linked, shops }: { linked: boolean; shops: boolean }) {
  const t = useDeskMessages().strategy.seenAt;
  if (!linked) return <p class="field-hint">{t.noChecks}</p>;
  return (
    <p class="field-hint">
      {shops ? t.noneGood : t.noShops} {shops && <a href={hrefOf({ page: 'list' })}>{t.toShops}</a>}
    </p>
  );
}

interface ExampleItemProps {
  example: Example;
  ground: Ground;
  ticked: boolean;
  onTick(isSeen: boolean): void;
}

function ExampleItem({ example, ground, ticked, onTick }: ExampleItemProps) {
  const m = useDeskMessages();
  const { rating, note, evidence } = example;
  const audit = ground.others.find((one) => one.id === example.auditId);
  return (
    <li class={ticked ? 'seen-example ticked' : 'seen-example'} data-example={example.auditId}>
      <Tick place={example} ground={ground} ticked={ticked} onTick={onTick} />
      {rating !== null && <p class="small">{m.shops.compare.rating(rating)}</p>}
      {note.trim() !== '' && <p class="cell-note">{note}</p>}
      <Evidence
        view={{ check: example.check, words: {} }}
        evidence={evidence}
        read={audit?.pages ?? []}
        onOpenPage={ground.onOpenPage}
      />
      {audit && (
        <GroundPictures
          audit={audit}
          check={example.check}
          name={`${audit.shop}, ${checkNames(audit.checklist, m)(example.check)}`}
          imageOf={ground.imageOf}
        />
      )}
    </li>
  );
}

interface TickProps {
  place: Place;
  ground: Ground;
  ticked: boolean;
  onTick(isSeen: boolean): void;
}

function Tick({ place, ground, ticked, onTick }: TickProps) {
  const m = useDeskMessages();
  return (
    <label class="seen-tick">
      <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      <span>
        <strong>{shopOf(place, ground) ?? m.strategy.seenAt.gone}</strong>
        {', '}
        {checkNames(ground.audit.checklist, m)(place.check)}
      </span>
    </label>
  );
}

/** Name of the shop where it was seen; undefined where its audit is no longer here. */
export function shopOf({ auditId }: Place, { others }: Pick<Ground, 'others'>): string | undefined {
  return others.find(({ id }) => id === auditId)?.shop;
}

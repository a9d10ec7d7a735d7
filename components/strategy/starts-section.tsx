import { ChevronDown, Lightbulb } from 'lucide';
import { useState } from 'preact/hooks';
import type { Proposal } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { type Start, startsOf } from '../../lib/audit/starts';
import { checkNames } from '../../lib/messages/check-text';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { hrefOf } from '../shops/route';
import { Sign } from '../sign';
import type { Ground } from './work';

/** As many as one can hold in mind; the others are a click away. */
const FIRST = 3;

interface StartsSectionProps {
  ground: Ground;
  proposals: readonly Proposal[];
  /** Begins a proposal that answers the checks. */
  onStart(checks: readonly CheckId[]): void;
}

/** Starting points for proposals: the gaps they answer, and questions to think about. */
export function StartsSection({ ground, proposals, onStart }: StartsSectionProps) {
  const { starts, strategy } = useDeskMessages();
  const t = strategy.starts;
  const [whole, setWhole] = useState(false);
  const all = startsOf(ground.audit, ground.views);
  const grounded = all.filter(({ gaps }) => gaps.some(({ kind }) => kind !== 'notSeen'));
  const first = grounded.slice(0, FIRST);
  const rest = all.filter((start) => !first.includes(start));
  return (
    <section class="starts" aria-labelledby="starts">
      <h2 id="starts" tabIndex={-1}>
        <Icon icon={Lightbulb} /> {starts.title}
      </h2>
      {grounded.length > 0 ? (
        <p class="soft">{starts.lead}</p>
      ) : (
        <p class="callout">
          {t.noGaps} <a href={hrefOf({ page: 'audit', id: ground.audit.id })}>{t.toChecklist}</a>
        </p>
      )}
      <ol class="start-list">
        {first.map((start) => (
          <li key={start.id} class="start-item" data-start={start.id}>
            <h3>{starts.points[start.id].name}</h3>
            <StartBody start={start} ground={ground} proposals={proposals} onStart={onStart} />
          </li>
        ))}
        {whole &&
          rest.map((start) => (
            <li key={start.id} data-start={start.id}>
              <details>
                <summary>
                  <Icon icon={ChevronDown} class="turn" />
                  <h3>{starts.points[start.id].name}</h3>
                </summary>
                <div class="start-item">
                  <StartBody start={start} ground={ground} proposals={proposals} onStart={onStart} />
                </div>
              </details>
            </li>
          ))}
      </ol>
      {rest.length > 0 && (
        <button type="button" class="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          <Icon icon={ChevronDown} class="turn" /> {whole ? t.fewer : t.more(rest.length)}
        </button>
      )}
    </section>
  );
}

interface StartBodyProps extends StartsSectionProps {
  start: Start;
}

function StartBody({ start, ground, proposals, onStart }: StartBodyProps) {
  const messages = useDeskMessages();
  const { starts, strategy, checklist } = messages;
  const nameOf = checkNames(ground.audit.checklist, messages);
  const t = strategy.starts;
  const { name, think, also } = starts.points[start.id];
  const judged = start.gaps.filter(({ kind }) => kind !== 'notSeen').map(({ check }) => check);
  const unseen = start.gaps.filter(({ kind }) => kind === 'notSeen').map(({ check }) => check);
  // What nobody has judged yet is a hint to look, nothing to build on as long as there is better ground.
  const gaps = judged.length > 0 ? judged : unseen;
  const taken = proposals.flatMap(({ checks }, at) => (checks.some((check) => gaps.includes(check)) ? [at + 1] : []));
  return (
    <>
      <p>{think}</p>
      <p>{also}</p>
      {judged.length > 0 && (
        <ul class="start-gaps" aria-label={t.gaps}>
          {ground.views
            .filter(({ check }) => judged.includes(check))
            .map(({ check, state }) => (
              <li key={check}>
                <Sign state={state} label={checklist.states[state]} />
                {nameOf(check)}
              </li>
            ))}
        </ul>
      )}
      {unseen.length > 0 && (
        <p class="soft small">
          {checklist.states.notSeen}: {unseen.map(nameOf).join(', ')}
        </p>
      )}
      {taken.length > 0 && <p class="soft small">{t.taken(taken.join(', '))}</p>}
      <button type="button" class="button" aria-label={t.writeOf(name)} onClick={() => onStart(gaps)}>
        {t.write}
      </button>
    </>
  );
}

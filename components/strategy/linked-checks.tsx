import { ChevronDown, X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { emptyJudgement } from '../../lib/audit/state';
import { checkNames } from '../../lib/messages/check-text';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { Sign } from '../sign';
import { CheckPicker } from './check-picker';
import { Evidence } from './evidence';
import { GroundPictures } from './ground-pictures';
import type { Ground } from './work';

interface LinkedChecksProps {
  proposal: Proposal;
  ground: Ground;
  onCheck(check: CheckId, answers: boolean): void;
}

/** The checks that a proposal answers, each with what stands in the checklist; more of them can be linked. */
export function LinkedChecks({ proposal, ground, onCheck }: LinkedChecksProps) {
  const { strategy } = useDeskMessages();
  const t = strategy.checks;
  const part = useRef<HTMLElement>(null);
  const id = useId();
  const unlink = (check: CheckId) => {
    // The button goes with its check: the focus stays in this part.
    part.current?.querySelector<HTMLElement>('[data-place="link-checks"]')?.focus();
    onCheck(check, false);
  };
  return (
    <section class="linked" aria-labelledby={id} ref={part}>
      <h4 class="field-label" id={id}>
        {t.title}
      </h4>
      {proposal.checks.length === 0 && <p class="field-hint">{t.none}</p>}
      {proposal.checks.length > 0 && (
        <ul class="linked-list">
          {proposal.checks.map((check) => (
            <Linked key={check} check={check} ground={ground} onUnlink={() => unlink(check)} />
          ))}
        </ul>
      )}
      <CheckPicker ground={ground} chosen={proposal.checks} onCheck={onCheck} />
    </section>
  );
}

function Linked({ check, ground, onUnlink }: { check: CheckId; ground: Ground; onUnlink: () => void }) {
  const m = useDeskMessages();
  const t = m.strategy.checks;
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = checkNames(ground.audit.checklist, m)(check);
  // A checklist that was changed meanwhile may no longer ask it.
  const view = ground.views.find((one) => one.check === check);
  const { rating, note } = view?.judgement ?? emptyJudgement();
  const evidence = view?.findings.flatMap((finding) => finding.evidence) ?? [];
  const nothing =
    rating === null &&
    note.trim() === '' &&
    evidence.length === 0 &&
    ground.audit.pictures.every((one) => one.check !== check);
  return (
    <li class="linked-check" data-linked={check}>
      <div class="linked-chip">
        <button
          type="button"
          class="linked-name"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {view && <Sign state={view.state} />}
          <span>{name}</span>
          {view && <span class="soft small">{m.checklist.states[view.state]}</span>}
          <Icon icon={ChevronDown} class="turn" />
        </button>
        <button type="button" class="icon-button" aria-label={t.unlink(name)} title={t.unlink(name)} onClick={onUnlink}>
          <Icon icon={X} />
        </button>
      </div>
      {open && (
        <div class="linked-open" id={id}>
          {rating !== null && <p>{m.shops.compare.rating(rating)}</p>}
          {note.trim() !== '' && <p class="cell-note">{note}</p>}
          {nothing && <p class="soft">{t.nothing}</p>}
          <Evidence
            view={view ?? { check, words: {} }}
            evidence={evidence}
            read={ground.audit.pages}
            onOpenPage={ground.onOpenPage}
          />
          <GroundPictures audit={ground.audit} check={check} name={name} imageOf={ground.imageOf} />
        </div>
      )}
    </li>
  );
}

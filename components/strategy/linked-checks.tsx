import { ChevronDown, X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import type { CheckView } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import { Sign } from '../sign';
import { CheckPicker } from './check-picker';
import { Evidence } from './evidence';
import type { Ground } from './work';

interface LinkedChecksProps {
  proposal: Proposal;
  ground: Ground;
  onCheck(check: CheckId, answers: boolean): void;
}

/** The checks that a proposal answers, each with what stands in the checklist; more of them can be linked. */
export function LinkedChecks({ proposal, ground, onCheck }: LinkedChecksProps) {
  const { strategy } = useMessages();
  const t = strategy.checks;
  const part = useRef<HTMLElement>(null);
  const id = useId();
  const linked = ground.views.filter(({ check }) => proposal.checks.includes(check));
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
      {linked.length === 0 && <p class="field-hint">{t.none}</p>}
      {linked.length > 0 && (
        <ul class="linked-list">
          {linked.map((view) => (
            <Linked key={view.check} view={view} ground={ground} onUnlink={() => unlink(view.check)} />
          ))}
        </ul>
      )}
      <CheckPicker ground={ground} chosen={proposal.checks} onCheck={onCheck} />
    </section>
  );
}

function Linked({ view, ground, onUnlink }: { view: CheckView; ground: Ground; onUnlink: () => void }) {
  const m = useMessages();
  const t = m.strategy.checks;
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = checkText(view, m).name;
  const { rating, note } = view.judgement;
  const evidence = view.findings.flatMap((finding) => finding.evidence);
  const nothing = rating === null && note.trim() === '' && evidence.length === 0;
  return (
    <li class="linked-check" data-linked={view.check}>
      <div class="linked-chip">
        <button
          type="button"
          class="linked-name"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Sign state={view.state} />
          <span>{name}</span>
          <span class="soft small">{m.checklist.states[view.state]}</span>
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
          <Evidence view={view} evidence={evidence} read={ground.audit.pages} onOpenPage={ground.onOpenPage} />
        </div>
      )}
    </li>
  );
}

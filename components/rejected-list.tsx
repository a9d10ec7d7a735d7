import { ChevronDown } from 'lucide';
import type { CheckId } from '../lib/audit/checklist';
import type { RejectedEvidence, SeenEvidence } from '../lib/audit/state';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { saidIn } from './quote';

export interface RejectedListProps {
  check: CheckId;
  rejected: readonly RejectedEvidence[];
  onRestore?(evidence: SeenEvidence): void;
}

/** What the person took out, folded away, with the way back. */
export function RejectedList({ check, rejected, onRestore }: RejectedListProps) {
  const { popup } = useMessages();
  return (
    <details class="rejected">
      <summary data-place={`rejected:${check}`}>
        <Icon icon={ChevronDown} class="turn" /> {popup.evidence.rejected(rejected.length)}
      </summary>
      <ul class="evidence-list">
        {rejected.map(({ evidence }) => (
          <li key={`${evidence.selector} ${evidence.href} ${evidence.text}`} class="evidence-item">
            <span class="quote">{popup.quote(saidIn(evidence))}</span>
            {onRestore && (
              <button
                type="button"
                class="text-button"
                aria-label={popup.evidence.restoreLabel(popup.quote(saidIn(evidence)))}
                onClick={() => onRestore(evidence)}
              >
                {popup.evidence.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

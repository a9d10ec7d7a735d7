import { useId } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import type { CheckState, Verdict } from '../lib/audit/model';
import { VERDICT_KEYS } from './keyboard';
import { useMessages } from './messages-context';
import { Sign } from './sign';

const VERDICTS: readonly { verdict: Verdict; state: CheckState }[] = [
  { verdict: 'yes', state: 'confirmed' },
  { verdict: 'partly', state: 'partly' },
  { verdict: 'no', state: 'absent' },
  { verdict: 'notApplicable', state: 'notApplicable' },
];

export interface VerdictButtonsProps {
  check: CheckId;
  verdict: Verdict | null;
  /** The question above the buttons. */
  label: string;
  /** Null when the chosen verdict is clicked again. */
  onVerdict(verdict: Verdict | null): void;
}

/** The person's verdict: at most one of four, taken back by a second click. */
export function VerdictButtons({ check, verdict, label, onVerdict }: VerdictButtonsProps) {
  const { checklist, popup } = useMessages();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div class="field" role="group" aria-labelledby={id}>
      <span class="field-label" id={id}>
        {label}
      </span>
      <div class="verdicts">
        {VERDICTS.map(({ verdict: one, state }) => {
          const chosen = verdict === one;
          return (
            <button
              key={one}
              type="button"
              class={`verdict verdict-${state}`}
              aria-pressed={chosen}
              aria-keyshortcuts={VERDICT_KEYS[one]}
              title={chosen ? popup.verdict.clearHint : undefined}
              data-place={`verdict-${one}:${check}`}
              onClick={() => onVerdict(chosen ? null : one)}
            >
              <Sign state={state} />
              <span>{checklist.verdicts[one]}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

import type { CheckState, Verdict } from '../../lib/audit/model';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { CardItem } from '../../lib/page/overlay/view';
import { Sign } from '../sign';

const VERDICTS: readonly [Verdict, CheckState][] = [
  ['yes', 'confirmed'],
  ['partly', 'partly'],
  ['no', 'absent'],
  ['notApplicable', 'notApplicable'],
];

export interface CardVerdictProps {
  card: CardItem;
  texts: MarkerTexts;
  /** Null when the chosen verdict is clicked again. */
  onVerdict(verdict: Verdict | null): void;
}

/** The check's question and the person's answer. Words come with the state, so that the page carries no catalogue. */
export function CardVerdict({ card, texts, onVerdict }: CardVerdictProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div class="field" role="group" aria-labelledby="card-question">
      <span class="question" id="card-question">
        {card.question}
      </span>
      <div class="verdicts">
        {VERDICTS.map(([verdict, state]) => (
          <button
            key={verdict}
            type="button"
            class={`verdict tone-${state}`}
            aria-pressed={card.verdict === verdict}
            onClick={() => onVerdict(card.verdict === verdict ? null : verdict)}
          >
            <Sign state={state} />
            {texts.verdicts[verdict]}
          </button>
        ))}
      </div>
    </div>
  );
}

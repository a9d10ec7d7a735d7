import type { Rating } from '../../lib/audit/model';
import type { MarkerTexts } from '../../lib/browser/messages';
import { fill } from './fill';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];
const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

export interface CardRatingProps {
  rating: Rating | null;
  texts: MarkerTexts;
  /** Null when the chosen number is clicked again or deleted. */
  onRating(rating: Rating | null): void;
}

/** How good it is, 1 to 5. One stop for the Tab key; arrows or digits choose, Delete takes it back. */
export function CardRating({ rating, texts, onRating }: CardRatingProps) {
  const { label, lowest, highest } = texts.rating;
  const said = (value: Rating) => {
    const words = fill(texts.marker.position, { at: String(value), all: '5' });
    return value === 1 ? `${words}, ${lowest}` : value === 5 ? `${words}, ${highest}` : words;
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const digit = RATINGS.find((value) => String(value) === event.key);
    const next = digit ?? (step && RATINGS[Math.min(4, Math.max(0, (rating ?? (step > 0 ? 0 : 6)) - 1 + step))]);
    if (next) {
      onRating(next);
      event.currentTarget.querySelectorAll<HTMLElement>('button')[next - 1]?.focus();
    } else if (rating !== null && /^(Delete|Backspace|0)$/.test(event.key)) onRating(null);
    else return;
    event.preventDefault();
  };
  return (
    <div class="field">
      <span class="field-label" id="card-rating">
        {label}
      </span>
      <div class="rating">
        <span class="rating-end" aria-hidden="true">
          {lowest}
        </span>
        <div class="rating-values" role="radiogroup" aria-labelledby="card-rating" onKeyDown={onKeyDown}>
          {RATINGS.map((value) => (
            // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be taken back by a second click
            <button
              key={value}
              type="button"
              role="radio"
              class="rating-value"
              aria-checked={rating === value}
              aria-label={said(value)}
              tabIndex={value === (rating ?? 1) ? 0 : -1}
              onClick={() => onRating(rating === value ? null : value)}
            >
              {value}
            </button>
          ))}
        </div>
        <span class="rating-end" aria-hidden="true">
          {highest}
        </span>
      </div>
    </div>
  );
}

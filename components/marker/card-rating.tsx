import type { Rating } from '../../lib/audit/model';
import type { MarkerTexts } from '../../lib/browser/messages';
import { RATINGS, ratingByKey } from '../rating-keys';
import { fill } from './fill';

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
    const chosen = ratingByKey(event, rating);
    if (chosen === undefined) return;
    event.preventDefault();
    onRating(chosen);
    if (chosen) event.currentTarget.querySelectorAll<HTMLElement>('button')[chosen - 1]?.focus();
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

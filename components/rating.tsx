import { useId, useRef } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import type { Rating as Value } from '../lib/audit/model';
import { useMessages } from './messages-context';
import { RATINGS, ratingByKey } from './rating-keys';

export interface RatingProps {
  check: CheckId;
  rating: Value | null;
  /** Null when the chosen number is clicked again or deleted. */
  onRating(rating: Value | null): void;
}

/** How good it is, 1 to 5. One stop for the Tab key; arrows or the digits choose, Delete takes it back. */
export function Rating({ check, rating, onRating }: RatingProps) {
  const { popup } = useMessages();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

  const choose = (value: Value) => {
    onRating(value);
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[value - 1]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = ratingByKey(event, rating);
    if (chosen === undefined) return;
    event.preventDefault();
    // The digits and arrows mean something else outside.
    event.stopPropagation();
    if (chosen === null) onRating(null);
    else choose(chosen);
  };

  return (
    <div class="field">
      <span class="field-label" id={id}>
        {popup.rating.label}
      </span>
      <div class="rating">
        <span class="rating-end" aria-hidden="true">
          {popup.rating.lowest}
        </span>
        <div class="rating-values" role="radiogroup" aria-labelledby={id} ref={group} onKeyDown={onKeyDown}>
          {RATINGS.map((value) => (
            // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be taken back by a second click
            <button
              key={value}
              type="button"
              role="radio"
              class="rating-value"
              aria-checked={rating === value}
              aria-label={labelOf(value)}
              tabIndex={value === (rating ?? 1) ? 0 : -1}
              data-place={`rating-${value}:${check}`}
              onClick={() => onRating(rating === value ? null : value)}
            >
              {value}
            </button>
          ))}
        </div>
        <span class="rating-end" aria-hidden="true">
          {popup.rating.highest}
        </span>
      </div>
    </div>
  );

  function labelOf(value: Value): string {
    const words = popup.rating.value(value);
    if (value === 1) return `${words}, ${popup.rating.lowest}`;
    return value === 5 ? `${words}, ${popup.rating.highest}` : words;
  }
}

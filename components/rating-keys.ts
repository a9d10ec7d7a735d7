import type { Rating } from '../lib/audit/model';

export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * What a key makes of a rating: arrows and digits choose, Delete, Backspace and 0 take it back (null). Undefined where the
 * key means nothing here.
 */
export function ratingByKey(event: KeyboardEvent, rating: Rating | null): Rating | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const digit = RATINGS.find((value) => String(value) === event.key);
  if (digit) return digit;
  const step = STEPS[event.key];
  if (step) return RATINGS[Math.min(4, Math.max(0, (rating ?? (step > 0 ? 0 : 6)) - 1 + step))];
  return rating !== null && /^(Delete|Backspace|0)$/.test(event.key) ? null : undefined;
}

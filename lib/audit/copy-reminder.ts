/**
 * When to remind of saving a copy. All work lies in one browser; a laptop that is lost takes it along.
 *
 * Much has changed where, since the last copy of everything or the last "not now", whichever came later,
 * - at least 20 things were written (a check judged or noted, evidence, a picture, a test, a proposal …), or
 * - the first of them is 7 days old.
 * Where the browser has not promised to keep the data when the disk runs short, half of it is enough: 10 things, or 3 days.
 */
const DAY = 86_400_000;
const MUCH = { things: 20, days: 7 };
const MUCH_UNPROMISED = { things: 10, days: 3 };

export interface CopyState {
  /** Things written since then, each counted once however often it was changed. */
  things: number;
  /** ISO 8601 of the earliest of those changes, '' without any. */
  first: string;
  /** Whether the browser has promised not to clear the data. */
  promised: boolean;
}

/** The time since which changes count: ISO 8601, '' for all that ever was. */
export function countedSince(lastCopyAt: string, notNowAt: string): string {
  return lastCopyAt > notNowAt ? lastCopyAt : notNowAt;
}

/** Whether to remind. `now` in ms since 1970. */
export function copyIsDue({ things, first, promised }: CopyState, now: number): boolean {
  if (things === 0) return false;
  const much = promised ? MUCH : MUCH_UNPROMISED;
  return things >= much.things || now - Date.parse(first) >= much.days * DAY;
}

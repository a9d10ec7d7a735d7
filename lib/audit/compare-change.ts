/** The same shop then and now: what has become of each check and fact since the audit before. */
import type { CheckId } from './checklist';
import type { CompareCell, CompareColumn, Comparison } from './compare';
import { gainOf } from './compare-best';
import { type FactCell, saySame } from './compare-facts';
import { standingOf } from './compare-standing';
import type { CheckState, FactName } from './model';

/**
 * `new`: seen, read or judged to be there now, which it was not before. `notSeenNow`: was there, and has not been seen or
 * read this time, which is not to say that it is gone. `changed`: differs, with no better or worse to it.
 */
export const CHANGES = ['better', 'worse', 'new', 'notSeenNow', 'changed'] as const;
export type Change = (typeof CHANGES)[number];

export interface ColumnChanges {
  /** Id of the audit and of the earlier one of the same shop that it is set against. */
  id: string;
  before: string;
  /** Only what is not as before. */
  checks: Partial<Record<CheckId, Change>>;
  facts: Partial<Record<FactName, Change>>;
  /** Checks and facts together. */
  counts: Record<Change, number>;
}

const JUDGED: Partial<Record<CheckState, number>> = { confirmed: 2, partly: 1, absent: 0 };

/**
 * For every audit whose shop has an earlier one among the columns: what changed since the latest of those, by the audit's
 * id. Which is earlier goes by the day on which they were begun, not by the place of the columns.
 */
export function changesOf({ columns, areas, facts }: Pick<Comparison, 'columns' | 'areas' | 'facts'>) {
  const changes = new Map<string, ColumnChanges>();
  columns.forEach((column, now) => {
    const before = indexBefore(columns, now);
    const earlier = columns[before];
    if (!earlier) return;
    const found: ColumnChanges = {
      id: column.id,
      before: earlier.id,
      checks: {},
      facts: {},
      counts: { better: 0, worse: 0, new: 0, notSeenNow: 0, changed: 0 },
    };
    for (const { check, cells } of areas.flatMap(({ rows }) => rows)) {
      const change = between(cells[before], cells[now], checkChange);
      if (!change) continue;
      found.checks[check] = change;
      found.counts[change] += 1;
    }
    for (const { name, cells } of facts) {
      const change = between(cells[before], cells[now], factChange);
      if (!change) continue;
      found.facts[name] = change;
      found.counts[change] += 1;
    }
    changes.set(column.id, found);
  });
  return changes;
}

/**
 * What has become of a check; null where it stands as before. Better and worse are said of the person's verdicts alone,
 * then of their ratings; what a scan sees or does not see makes a thing new or not seen this time.
 */
export function checkChange(before: CompareCell, now: CompareCell): Change | null {
  if (!before.asked || !now.asked) return null;
  const [then, today] = [JUDGED[before.state], JUDGED[now.state]];
  if (then !== undefined && today !== undefined && then !== today) return today > then ? 'better' : 'worse';
  // Only a full 'yes' says the same as 'seen'.
  if (standingOf(before.state) === standingOf(now.state)) return byRating(before, now);
  if (before.state === 'notApplicable' || now.state === 'notApplicable') return 'changed';
  if (isThere(now) && !isThere(before)) return 'new';
  return now.state === 'notSeen' ? 'notSeenNow' : 'changed';
}

/** What has become of a fact; null where it reads as before or was never read. */
export function factChange(before: FactCell, now: FactCell): Change | null {
  if (!before.fact || !now.fact) {
    if (before.fact === now.fact) return null;
    return now.fact ? 'new' : 'notSeenNow';
  }
  if (saySame(before.fact, now.fact)) return null;
  const gain = gainOf(before.fact, now.fact);
  if (!gain) return 'changed';
  return gain > 0 ? 'better' : 'worse';
}

function indexBefore(columns: readonly CompareColumn[], now: number): number {
  const column = columns[now];
  return columns.reduce((best, one, index) => {
    if (!column || one.shop !== column.shop || one.createdAt >= column.createdAt) return best;
    return best < 0 || one.createdAt > (columns[best]?.createdAt ?? '') ? index : best;
  }, -1);
}

function between<T>(before: T | undefined, now: T | undefined, change: (before: T, now: T) => Change | null) {
  return before && now ? change(before, now) : null;
}

function byRating(before: CompareCell, now: CompareCell): Change | null {
  if (before.rating === null || now.rating === null || before.rating === now.rating) return null;
  return now.rating > before.rating ? 'better' : 'worse';
}

function isThere({ state }: CompareCell): boolean {
  return state === 'confirmed' || state === 'seen' || state === 'partly';
}

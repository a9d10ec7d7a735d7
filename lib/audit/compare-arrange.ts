/** A comparison as the person wants to see it: which rows, in which order, and whose column first. */
import type { Area } from './checklist';
import type { CheckRow, CompareColumn, Comparison } from './compare';
import { checkDifference, factDifference } from './compare-difference';
import type { FactRow } from './compare-facts';
import { hasIt, lacksIt } from './compare-standing';

export const SHOWN_ROWS = ['all', 'differs', 'lacks'] as const;

export interface Wish {
  /** Id of the audit whose column comes first, as "my shop"; one that is not there is passed over. */
  pin: string | null;
  /**
   * `differs`: only rows that differ. `lacks`: with a pinned column only what it lacks and at least one other has, else
   * only what some have and others lack. To lack is to be judged 'no' or not to have been seen yet.
   */
  only: (typeof SHOWN_ROWS)[number];
  /** `difference`: the biggest difference first, all areas together; from the pinned column, where there is one. */
  sort: 'area' | 'difference';
}

export interface ArrangedPart {
  /** null: the checks of all areas together. */
  area: Area | null;
  rows: CheckRow[];
}

/** With a pinned column its cells come first in every row. */
export interface Arranged {
  columns: CompareColumn[];
  /** Whether the first column is the pinned one. */
  pinned: boolean;
  parts: ArrangedPart[];
  facts: FactRow[];
}

/** Put a comparison in the order that is wished for. The parts of the checklist stay, though nothing be left in them. */
export function arrange(comparison: Comparison, { pin, only, sort }: Wish): Arranged {
  const place = comparison.columns.findIndex(({ id }) => id === pin);
  const pinned = place >= 0;
  const first = <T>(items: readonly T[]) =>
    pinned ? [...items.slice(place, place + 1), ...items.toSpliced(place, 1)] : [...items];
  const keep = (row: CheckRow | FactRow) => {
    if (only === 'all') return true;
    if (only === 'differs') return row.differs;
    return isLacking('check' in row ? row.cells.map(standsIn) : row.cells.map(({ fact }) => fact !== null), pinned);
  };
  const ready = <R extends CheckRow | FactRow>(rows: readonly R[]) =>
    rows.map((row): R => ({ ...row, cells: first<unknown>(row.cells) })).filter(keep);
  const areas = comparison.areas.map(({ area, rows }) => ({ area, rows: ready(rows) }));
  const facts = ready(comparison.facts);
  const base = pinned ? 0 : undefined;
  return {
    columns: first(comparison.columns),
    pinned,
    parts:
      sort === 'area'
        ? areas
        : [
            {
              area: null,
              rows: biggest(
                areas.flatMap(({ rows }) => rows),
                (row) => checkDifference(row, base),
              ),
            },
          ],
    facts: sort === 'area' ? facts : biggest(facts, (row) => factDifference(row, base)),
  };
}

/** The area that a check's row belongs to. */
export function areaOfRow({ area }: CheckRow): Area {
  return area;
}

/** Number of rows of checks and facts together. */
export function rowCount({ parts, facts }: Pick<Arranged, 'parts' | 'facts'>): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, facts.length);
}

/** true: has it; false: lacks it; undefined: neither can be said. */
function standsIn(cell: CheckRow['cells'][number]): boolean | undefined {
  return hasIt(cell) ? true : lacksIt(cell) ? false : undefined;
}

function isLacking(has: (boolean | undefined)[], pinned: boolean): boolean {
  return has.includes(true) && (pinned ? has[0] === false : has.includes(false));
}

/** Rows that are equally far apart stay in the order of the checklist, whatever the last bits of a sum say. */
function biggest<R>(rows: readonly R[], difference: (row: R) => number): R[] {
  return rows
    .map((row) => ({ row, by: Math.round(difference(row) * 1e6) }))
    .toSorted((a, b) => b.by - a.by)
    .map(({ row }) => row);
}

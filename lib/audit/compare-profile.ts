/** The shops' profiles: how each stands in every area, what was judged told apart from what was only seen. */
import { AREAS, type Area } from './checklist';
import type { CheckRow } from './compare';
import { type Score, scoreOf } from './score';

export interface ProfileMark {
  /** What the person judged; its `score` is null where nothing that applies was judged. */
  score: Score;
  /** Checks with evidence, of those that a scan can see; what was judged makes no difference here. */
  seen: number;
  /** Checks that a scan can see; 0 in an area that only a person can judge. */
  visible: number;
}

export interface ProfileRow {
  /** null: all areas together. */
  area: Area | null;
  /** One per column of the comparison. */
  marks: ProfileMark[];
}

interface Profiled {
  columns: readonly unknown[];
  /** With all their rows. */
  areas: readonly { area: Area | null; rows: readonly CheckRow[] }[];
}

/** One row for the whole, then one per area in the order of the checklist. */
export function profileOf({ columns, areas }: Profiled): ProfileRow[] {
  const rowsOf = (area: Area | null) => areas.flatMap((part) => (area === null || part.area === area ? part.rows : []));
  return [null, ...AREAS].map((area) => {
    const rows = rowsOf(area);
    return { area, marks: columns.map((_column, index) => markOf(rows, index)) };
  });
}

function markOf(rows: readonly CheckRow[], index: number): ProfileMark {
  const asked = rows.filter(({ cells }) => cells[index]?.asked);
  const visible = asked.filter(({ kind }) => kind === 'auto');
  const cells = asked.flatMap((row) => row.cells[index] ?? []);
  return {
    score: scoreOf(cells.map(({ verdict, weight }) => ({ weight, judgement: { verdict } }))),
    seen: visible.filter(({ cells }) => (cells[index]?.evidenceCount ?? 0) > 0).length,
    visible: visible.length,
  };
}

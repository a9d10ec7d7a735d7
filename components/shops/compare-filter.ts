/** Which part of a comparison is shown. */
import type { Comparison } from '../../lib/audit/compare';

/** The comparison with the rows that differ only. Areas stay, so that one sees where there is no difference. */
export function onlyDiffering(comparison: Comparison): Comparison {
  return {
    ...comparison,
    areas: comparison.areas.map(({ area, rows }) => ({ area, rows: rows.filter((row) => row.differs) })),
    facts: comparison.facts.filter((row) => row.differs),
  };
}

/** Whether any row at all is left to show. */
export function hasRows({ areas, facts }: Comparison): boolean {
  return facts.length > 0 || areas.some(({ rows }) => rows.length > 0);
}

/** How far the audits of one shop agree, laid out as a table. */
import { type Agreement, type AgreementLevel, agreementOf, meanAgreement } from './agreement';
import type { Area } from './checklist';
import type { CheckRow, Comparison } from './compare';

export interface AgreementRow extends Pick<CheckRow, 'check' | 'area' | 'words'> {
  agreement: Agreement;
}

export interface AgreementTable {
  /** By area, or all of them together (`area` null) where they are sorted by disagreement. */
  parts: { area: Area | null; rows: AgreementRow[] }[];
  /** Of all checks, also those that are not shown: 0–1, null where no check was judged by two. */
  mean: number | null;
  /** Whether some were not asked some check. */
  unasked: boolean;
  /** Of all checks: how many are at each level; `few`: judged by fewer than two. */
  levels: Record<AgreementLevel | 'few', number>;
  /** Of all checks, in the order of the checklist. */
  agreements: Agreement[];
}

export interface AgreementWish {
  /** Only checks on which not all who judged say the same. */
  only: 'all' | 'differs';
  /** `difference`: the most disagreement first; checks that fewer than two judged come last. */
  sort: 'area' | 'difference';
}

/**
 * Checks that none of those who count was asked are left out.
 * @param columns places of the audits that count, all of one shop
 */
export function agreementTable(
  { areas }: Pick<Comparison, 'areas'>,
  columns: readonly number[],
  { only, sort }: AgreementWish,
): AgreementTable {
  const all = areas.map(({ area, rows }) => ({
    area,
    rows: rows.flatMap((row): AgreementRow[] => {
      const { check, words } = row;
      const agreement = agreementOf(row, columns);
      return agreement.unasked < columns.length ? [{ check, area, words, agreement }] : [];
    }),
  }));
  const flat = all.flatMap(({ rows }) => rows);
  const agreements = flat.map(({ agreement }) => agreement);
  const levels = { all: 0, most: 0, split: 0, few: 0 };
  for (const { level } of agreements) levels[level ?? 'few'] += 1;
  const kept = (rows: AgreementRow[]) =>
    only === 'all' ? rows : rows.filter(({ agreement: { share } }) => share !== null && share < 1);
  const parts =
    sort === 'area'
      ? all.map(({ area, rows }) => ({ area, rows: kept(rows) }))
      : [{ area: null, rows: kept(flat).toSorted((a, b) => rank(a) - rank(b)) }];
  const unasked = agreements.some((one) => one.unasked > 0);
  return { parts, mean: meanAgreement(agreements), unasked, levels, agreements };
}

/** Two that nobody can agree on more or less than another stay in the order of the checklist. */
function rank({ agreement }: AgreementRow): number {
  return agreement.share ?? 2;
}

/** Made-up cells, rows and comparisons for the tests of what is worked out from them. */
import fc from 'fast-check';
import { CHECK_IDS, type CheckId, type KnownCheckId } from '../../../lib/audit/checklist';
import { type CheckRow, type CompareCell, type Comparison, compareAudits } from '../../../lib/audit/compare';
import type { Audit, CheckState, Rating, Verdict } from '../../../lib/audit/model';
import { stateOf } from '../../../lib/audit/state';
import { audit, evidence, finding, HOME, judged } from './audits';

export const STATES: CheckState[] = ['confirmed', 'partly', 'absent', 'notApplicable', 'seen', 'notSeen'];

const VERDICT_OF: Record<CheckState, Verdict | null> = {
  confirmed: 'yes',
  partly: 'partly',
  absent: 'no',
  notApplicable: 'notApplicable',
  seen: null,
  notSeen: null,
};

export function cell(state: CheckState, rating: Rating | null = null, note = ''): CompareCell {
  const verdict = VERDICT_OF[state];
  const seen = state === 'seen';
  if (stateOf(verdict, seen) !== state) throw new Error(`${state} cannot be made`);
  return { asked: true, weight: 1, state, verdict, rating, note, evidenceCount: Number(seen), evidence: '', url: '' };
}

/** A shop's audit from what is said of single checks: a state, or a state and a rating. */
export function saying(
  said: Partial<Record<KnownCheckId, CheckState | [CheckState, Rating]>>,
  more: Partial<Audit> = {},
): Audit {
  const entries = Object.entries(said).map(([check, value]) => {
    const [state, rating] = Array.isArray(value) ? value : [value, null];
    return { check: check as KnownCheckId, state, rating };
  });
  return audit({
    judgements: Object.fromEntries(
      entries
        .filter(({ state, rating }) => VERDICT_OF[state] || rating)
        .map(({ check, state, rating }) => [check, judged(VERDICT_OF[state], { rating })]),
    ),
    findings: entries
      .filter(({ state }) => state === 'seen')
      .map(({ check }) => finding(check, HOME, [evidence(check)])),
    ...more,
  });
}

const rating = fc.option(fc.constantFrom<Rating[]>(1, 2, 3, 4, 5), { nil: null });
export const anyCell = fc.record({ state: fc.constantFrom(...STATES), rating }).map((made) => {
  return cell(made.state, made.rating);
});

/** Audits of a few shops with anything said of a few checks. */
export const anyAudits = (least: number, most: number) =>
  fc
    .array(
      fc.record({
        shop: fc.constantFrom('a.no', 'b.no', 'c.no'),
        day: fc.integer({ min: 10, max: 28 }),
        said: fc.dictionary(
          fc.constantFrom(...CHECK_IDS.slice(0, 8)),
          fc.tuple(fc.constantFrom(...STATES), fc.constantFrom<Rating[]>(1, 3, 5)),
        ),
      }),
      { minLength: least, maxLength: most },
    )
    .map((made) =>
      made.map(({ shop, day, said }, index) =>
        saying(said, { id: `id${index}`, shop, createdAt: `2026-11-${day}T09:00:00.000Z` }),
      ),
    );

export function rowOf(check: CheckId, comparison: Pick<Comparison, 'areas'>): CheckRow {
  const row = comparison.areas.flatMap(({ rows }) => rows).find((one) => one.check === check);
  if (!row) throw new Error(`no row of ${check}`);
  return row;
}

export const compared = (...audits: Audit[]) => compareAudits(audits);

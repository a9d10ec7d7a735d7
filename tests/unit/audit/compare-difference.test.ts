import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDifference, factDifference } from '../../../lib/audit/compare-difference';
import { factRows } from '../../../lib/audit/compare-facts';
import type { Fact, FactName, FactValues } from '../../../lib/audit/model';
import { audit, HOME } from './audits';
import { anyAudits, cell, compared } from './compare-made';

const phone = { check: 'phone', area: 'contact', kind: 'auto', stage: 'after', words: {} } as const;
const row = (...cells: ReturnType<typeof cell>[]) => ({ ...phone, cells, differs: true });
function fact<N extends FactName>(name: N, value: FactValues[N]): Fact {
  return { name, value, quote: '', url: HOME } as Fact;
}
const facts = (...columns: Fact[][]) => {
  const [first] = factRows(columns.map((one) => audit({ facts: one })));
  if (!first) throw new Error('no fact');
  return first;
};

describe('checkDifference', () => {
  it.each([
    ['has and has not', row(cell('confirmed'), cell('absent')), 1],
    ['seen and not seen', row(cell('seen'), cell('notSeen')), 1],
    ['partly and has', row(cell('partly'), cell('seen')), 0.5],
    ['does not apply to one', row(cell('notApplicable'), cell('confirmed')), 0.25],
    ['ratings at both ends', row(cell('confirmed', 1), cell('confirmed', 5)), 0.5],
    ['everything at both ends', row(cell('confirmed', 5), cell('absent', 1)), 1.5],
    ['one rated only', row(cell('confirmed', 1), cell('confirmed')), 0],
    ['one of three lacks it', row(cell('seen'), cell('seen'), cell('notSeen')), 2 / 3],
  ])('%s', (_what, given, number) => {
    expect(checkDifference(given)).toBeCloseTo(number, 9);
  });

  it('from a pinned column only its own distances count', () => {
    const given = row(cell('seen'), cell('seen'), cell('notSeen'));
    expect(checkDifference(given, 0)).toBeCloseTo(1 / 2, 9);
    expect(checkDifference(given, 2)).toBe(1);
  });

  it('is above nought exactly where the row differs, stays below 1.5, and knows no order of columns', () => {
    fc.assert(
      fc.property(anyAudits(2, 6), (audits) => {
        const rows = compared(...audits).areas.flatMap((area) => area.rows);
        const turned = compared(...audits.toReversed()).areas.flatMap((area) => area.rows);
        rows.forEach((one, index) => {
          const number = checkDifference(one);
          expect(number > 0).toBe(one.differs);
          expect(number).toBeLessThanOrEqual(1.5);
          expect(checkDifference(turned[index] ?? one)).toBeCloseTo(number, 9);
        });
      }),
    );
  });
});

describe('factDifference', () => {
  it.each([
    ['14 and 28 days', facts([fact('returnWindowDays', 14)], [fact('returnWindowDays', 28)]), 0.5],
    ['the same', facts([fact('returnWindowDays', 14)], [fact('returnWindowDays', 14)]), 0],
    ['known of one', facts([fact('returnWindowDays', 14)], []), 0.5],
    ['two telephones', facts([fact('phone', '+471')], [fact('phone', '+472')]), 0.5],
    ['another first day only', facts([fact('deliveryDays', [1, 5])], [fact('deliveryDays', [3, 5])]), 0.1],
    [
      'free and not',
      facts(
        [fact('deliveryPrice', { amount: 0, currency: 'NOK' })],
        [fact('deliveryPrice', { amount: 49, currency: 'NOK' })],
      ),
      1,
    ],
  ])('%s', (_what, given, number) => {
    expect(factDifference(given)).toBeCloseTo(number, 9);
  });

  it('is above nought exactly where the row differs', () => {
    const days = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    fc.assert(
      fc.property(fc.array(days, { minLength: 2, maxLength: 6 }), (values) => {
        fc.pre(values.some((value) => value !== null));
        const given = facts(...values.map((value) => (value === null ? [] : [fact('returnWindowDays', value)])));
        const number = factDifference(given);
        expect(number > 0).toBe(given.differs);
        expect(number).toBeLessThanOrEqual(1);
      }),
    );
  });
});

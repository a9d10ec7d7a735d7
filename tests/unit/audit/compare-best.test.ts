import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestCells, gainOf } from '../../../lib/audit/compare-best';
import { factRows } from '../../../lib/audit/compare-facts';
import type { Fact, FactName, FactValues } from '../../../lib/audit/model';
import { audit, HOME } from './audits';

function fact<N extends FactName>(name: N, value: FactValues[N]): Fact {
  return { name, value, quote: 'sitat', url: HOME } as Fact;
}
function best(name: FactName, ...columns: Fact[][]): boolean[] {
  const facts = factRows(columns.map((one) => audit({ facts: one })));
  const row = facts.find((one) => one.name === name);
  return row ? bestCells(row, facts) : [];
}
const kr = (amount: number, currency = 'NOK') => ({ amount, currency });

describe('bestCells', () => {
  it.each<[string, Fact, Fact]>([
    ['more days to return', fact('returnWindowDays', 30), fact('returnWindowDays', 14)],
    ['the shop pays the return', fact('freeReturns', true), fact('freeReturns', false)],
    ['a smaller fee', fact('returnFee', kr(29)), fact('returnFee', kr(49))],
    ['fewer days at the most', fact('deliveryDays', [2, 3]), fact('deliveryDays', [1, 5])],
    ['cheaper delivery', fact('deliveryPrice', kr(0)), fact('deliveryPrice', kr(49))],
    ['free from a smaller sum', fact('freeShippingFrom', kr(299)), fact('freeShippingFrom', kr(499))],
    ['more years to complain', fact('complaintYears', 5), fact('complaintYears', 2)],
    ['more years of warranty', fact('warrantyYears', 3), fact('warrantyYears', 1)],
    ['quicker answers', fact('responseHours', 4), fact('responseHours', 48)],
    [
      'a better score on another scale',
      fact('reviewScore', { score: 9, scale: 10, count: 5, source: '' }),
      fact('reviewScore', { score: 4.2, scale: 5, count: 900, source: '' }),
    ],
  ])('%s is best', (_what, one, other) => {
    expect(best(one.name, [one], [other], [])).toEqual([true, false, false]);
    expect(gainOf(other, one)).toBeGreaterThan(0);
    expect(gainOf(one, other)).toBeLessThan(0);
  });

  it('ties share; where all are alike none is best', () => {
    const days = (n: number) => [fact('returnWindowDays', n)];
    expect(best('returnWindowDays', days(30), days(14), days(30))).toEqual([true, false, true]);
    expect(best('returnWindowDays', days(30), days(30))).toEqual([false, false]);
    expect(best('returnWindowDays', days(30), [])).toEqual([false, false]);
  });

  it('ranks no amounts of two currencies, and nothing that is no matter of more or less', () => {
    expect(best('deliveryPrice', [fact('deliveryPrice', kr(49))], [fact('deliveryPrice', kr(39, 'DKK'))])).toEqual([
      false,
      false,
    ]);
    expect(best('phone', [fact('phone', '+471')], [fact('phone', '+472')])).toEqual([false, false]);
    expect(gainOf(fact('deliveryPrice', kr(49)), fact('deliveryPrice', kr(39, 'DKK')))).toBeNull();
    expect(gainOf(fact('phone', '+471'), fact('phone', '+472'))).toBeNull();
  });

  it('calls no fee the best beside a shop that takes none', () => {
    const fees = [[fact('returnFee', kr(49))], [fact('returnFee', kr(79))], [fact('freeReturns', true)]];
    expect(best('returnFee', ...fees)).toEqual([false, false, false]);
    expect(best('returnFee', ...fees.slice(0, 2))).toEqual([true, false]);
    const prices = [[fact('deliveryPrice', kr(49))], [fact('freeShippingFrom', kr(0))], [fact('deliveryPrice', kr(9))]];
    expect(best('deliveryPrice', ...prices)).toEqual([false, false, false]);
  });

  it('the best are those with the best value, whatever the order of the columns', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 10 }), (hours) => {
        const marked = best('responseHours', ...hours.map((n) => [fact('responseHours', n)]));
        const least = Math.min(...hours);
        const differ = new Set(hours).size > 1;
        expect(marked).toEqual(hours.map((n) => differ && n === least));
      }),
    );
  });
});

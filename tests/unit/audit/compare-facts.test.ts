import { describe, expect, it } from 'vitest';
import { factRows, quantityOf } from '../../../lib/audit/compare-facts';
import type { Fact, FactName, FactValues } from '../../../lib/audit/model';
import { audit, CONTACT, HOME } from './audits';

function fact<N extends FactName>(name: N, value: FactValues[N], url = HOME): Fact {
  return { name, value, quote: 'sitat', url } as Fact;
}
const rows = (...columns: Fact[][]) => factRows(columns.map((facts) => audit({ facts })));

describe('quantityOf', () => {
  it.each<[Fact, unknown]>([
    [fact('returnWindowDays', 30), { amount: 30, unit: 'days' }],
    [fact('deliveryDays', [2, 5]), { amount: 5, unit: 'days' }],
    [fact('warrantyYears', 2), { amount: 2, unit: 'years' }],
    [fact('complaintYears', 5), { amount: 5, unit: 'years' }],
    [fact('responseHours', 24), { amount: 24, unit: 'hours' }],
    [fact('freeShippingFrom', { amount: 499, currency: 'NOK' }), { amount: 499, unit: 'NOK' }],
    [fact('reviewScore', { score: 4.5, scale: 5, count: 10, source: '' }), { amount: 0.9, unit: 'share' }],
    [fact('reviewScore', { score: 4.5, scale: 0, count: 10, source: '' }), null],
    [fact('phone', '+4722334455'), null],
    [fact('freeReturns', true), null],
    [fact('paymentMethods', ['visa']), null],
  ])('%j', (given, quantity) => {
    expect(quantityOf(given)).toEqual(quantity);
  });
});

describe('factRows', () => {
  it('has the facts that someone knows, in their order, with a cell per audit', () => {
    const found = rows([fact('phone', '+47')], [fact('returnWindowDays', 30)], []);
    expect(found.map((row) => row.name)).toEqual(['returnWindowDays', 'phone']);
    expect(found[0]?.cells.map((cell) => cell.quantity?.amount ?? null)).toEqual([null, 30, null]);
  });

  it('ranks numbers of one unit only', () => {
    const price = (amount: number, currency: string) => [fact('deliveryPrice', { amount, currency })];
    expect(rows(price(49, 'NOK'), price(79, 'NOK'), [])[0]).toMatchObject({ differs: true, comparable: true });
    expect(rows(price(49, 'NOK'), price(49, 'DKK'))[0]).toMatchObject({ differs: true, comparable: false });
    expect(rows(price(49, 'NOK'), [])[0]).toMatchObject({ differs: true, comparable: false });
  });

  it('takes the value that most pages give and keeps the others', () => {
    const facts = [
      fact('returnWindowDays', 14),
      fact('returnWindowDays', 30, CONTACT),
      fact('returnWindowDays', 30, `${HOME}retur`),
    ];
    const cell = rows(facts)[0]?.cells[0];
    expect(cell?.fact).toEqual(facts[1]);
    expect(cell?.others).toEqual([facts[0]]);
    const tie = rows(facts.slice(0, 2))[0]?.cells[0];
    expect(tie?.fact).toEqual(facts[0]);
  });

  it.each<[string, Fact, Fact, boolean]>([
    ['the same number', fact('returnWindowDays', 30), fact('returnWindowDays', 30, CONTACT), false],
    ['two numbers', fact('returnWindowDays', 30), fact('returnWindowDays', 14), true],
    [
      'the same methods in another order',
      fact('paymentMethods', ['visa', 'vipps']),
      fact('paymentMethods', ['vipps', 'visa']),
      false,
    ],
    ['one method more', fact('paymentMethods', ['visa']), fact('paymentMethods', ['visa', 'vipps']), true],
    ['another range', fact('deliveryDays', [2, 5]), fact('deliveryDays', [5, 2]), true],
    ['the same address in other letters', fact('email', 'Post@shop.no '), fact('email', 'post@shop.no'), false],
    ['yes and no', fact('freeReturns', true), fact('freeReturns', false), true],
  ])('%s: differs is told', (_what, one, other, differs) => {
    expect(rows([one], [other])[0]?.differs).toBe(differs);
  });
});

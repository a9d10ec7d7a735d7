/** Which shop does best in the facts that can be ranked. */
import { type FactCell, type FactRow, type Quantity, quantityOf } from './compare-facts';
import type { Fact, FactName } from './model';

/** What is better for the customer, null where more or less says nothing of the service. */
const BETTER: Readonly<Record<FactName, 'more' | 'less' | null>> = {
  returnWindowDays: 'more',
  freeReturns: 'more',
  returnFee: 'less',
  deliveryDays: 'less',
  deliveryPrice: 'less',
  freeShippingFrom: 'less',
  complaintYears: 'more',
  warrantyYears: 'more',
  responseHours: 'less',
  openingHours: null,
  phone: null,
  email: null,
  address: null,
  companyId: null,
  paymentMethods: null,
  reviewScore: 'more',
};

/** A value that others have without telling it: where returns are free, the page names no fee. */
const FREE_BY: Partial<Record<FactName, { name: FactName; isFree: (fact: Fact) => boolean }>> = {
  returnFee: { name: 'freeReturns', isFree: ({ value }) => value === true },
  deliveryPrice: {
    name: 'freeShippingFrom',
    isFree: (fact) => fact.name === 'freeShippingFrom' && fact.value.amount === 0,
  },
};

/**
 * How much better the second fact is for the customer than the first, in the facts' own unit: above 0 better, below 0
 * worse; null where they cannot be ranked.
 */
export function gainOf(before: Fact, now: Fact): number | null {
  const [one, other] = [rankOf(before), rankOf(now)];
  if (before.name !== now.name || !one || !other || one.unit !== other.unit) return null;
  return BETTER[now.name] === 'more' ? other.amount - one.amount : one.amount - other.amount;
}

/**
 * Whether the shop does best, one per cell of the row. Ties share; where all are alike none is best, nor where fewer than
 * two values of one unit are known. A shop that is free of the whole charge counts as 0, though no page tells it.
 * @param facts all rows of the comparison
 */
export function bestCells(row: FactRow, facts: readonly FactRow[]): boolean[] {
  const none = row.cells.map(() => false);
  const better = BETTER[row.name];
  if (!better) return none;
  const ranks = row.cells.map((cell, index) => (cell.fact ? rankOf(cell.fact) : freeRank(row, index, facts)));
  const known = ranks.flatMap((rank) => rank ?? []);
  const amounts = known.map(({ amount }) => amount);
  if (new Set(known.map(({ unit }) => unit)).size !== 1 || new Set(amounts).size < 2) return none;
  const best = better === 'more' ? Math.max(...amounts) : Math.min(...amounts);
  return row.cells.map((cell, index) => cell.fact !== null && ranks[index]?.amount === best);
}

/** The fact as a number that can be ranked: `quantityOf`, and who pays for a return. */
function rankOf(fact: Fact): Quantity | null {
  if (BETTER[fact.name] === null) return null;
  return fact.name === 'freeReturns' ? { amount: Number(fact.value), unit: 'share' } : quantityOf(fact);
}

function freeRank(row: FactRow, index: number, facts: readonly FactRow[]): Quantity | null {
  const rule = FREE_BY[row.name];
  const told: FactCell | undefined = facts.find(({ name }) => name === rule?.name)?.cells[index];
  const unit = row.cells.find(({ quantity }) => quantity)?.quantity?.unit;
  return rule && unit && told?.fact && rule.isFree(told.fact) ? { amount: 0, unit } : null;
}

/** The facts of several audits side by side, with numbers that can be set against each other. */
import { type Audit, FACT_NAMES, type Fact, type FactName } from './model';

/** A number with its unit; an ISO 4217 code where it is money. */
export interface Quantity {
  amount: number;
  unit: 'days' | 'years' | 'hours' | 'share' | (string & {});
}

export interface FactCell {
  /** The value that most of the audit's pages give, null where none gives any. */
  fact: Fact | null;
  quantity: Quantity | null;
  /** What other pages of the same shop say instead, each value once: a shop that contradicts itself is worth a note. */
  others: Fact[];
}

export interface FactRow {
  name: FactName;
  /** One per audit. */
  cells: FactCell[];
  /** Whether the values are not all the same; a shop whose value is not known differs from one whose value is. */
  differs: boolean;
  /** Whether at least two cells have a quantity and all quantities have one unit, so that they can be ranked. */
  comparable: boolean;
}

/**
 * The fact as one number that can be ranked, null for facts that are none. Delivery time counts its most days (what
 * the customer can rely on), a review score its share of the scale (0–1).
 */
export function quantityOf(fact: Fact): Quantity | null {
  switch (fact.name) {
    case 'returnWindowDays':
      return { amount: fact.value, unit: 'days' };
    case 'deliveryDays':
      return { amount: fact.value[1], unit: 'days' };
    case 'complaintYears':
    case 'warrantyYears':
      return { amount: fact.value, unit: 'years' };
    case 'responseHours':
      return { amount: fact.value, unit: 'hours' };
    case 'returnFee':
    case 'deliveryPrice':
    case 'freeShippingFrom':
      return { amount: fact.value.amount, unit: fact.value.currency };
    case 'reviewScore':
      return fact.value.scale > 0 ? { amount: fact.value.score / fact.value.scale, unit: 'share' } : null;
    default:
      return null;
  }
}

/** Whether two facts of one name say the same. */
export function saySame(one: Fact, other: Fact): boolean {
  return sameKey(one) === sameKey(other);
}

/** One row per fact that at least one audit knows, in the order of `FACT_NAMES`. */
export function factRows(audits: readonly Audit[]): FactRow[] {
  return FACT_NAMES.map((name) => {
    const cells = audits.map((audit) => cellOf(audit.facts.filter((fact) => fact.name === name)));
    const values = new Set(cells.map((cell) => (cell.fact ? sameKey(cell.fact) : '')));
    const quantities = cells.flatMap((cell) => cell.quantity ?? []);
    const comparable = quantities.length > 1 && new Set(quantities.map((quantity) => quantity.unit)).size === 1;
    return { name, cells, differs: values.size > 1, comparable };
  }).filter((row) => row.cells.some((cell) => cell.fact));
}

function cellOf(facts: Fact[]): FactCell {
  const byValue = new Map<string, Fact[]>();
  for (const fact of facts) byValue.set(sameKey(fact), [...(byValue.get(sameKey(fact)) ?? []), fact]);
  // The sort is stable: among values that equally many pages give, the first page's stays first.
  const values = [...byValue.values()].toSorted((a, b) => b.length - a.length).flatMap((group) => group[0] ?? []);
  const [fact, ...others] = values;
  return { fact: fact ?? null, quantity: fact ? quantityOf(fact) : null, others };
}

/** Equal for values that mean the same: lists count without order, texts without case and white space. */
function sameKey({ value }: Fact): string {
  if (typeof value === 'string') return value.replace(/\s+/g, '').toLowerCase();
  const isRange = Array.isArray(value) && typeof value[0] === 'number';
  if (Array.isArray(value) && !isRange)
    return value
      .map((part) => JSON.stringify(part))
      .toSorted()
      .join('\n');
  return JSON.stringify(value);
}

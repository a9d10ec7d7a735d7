import { type Quantity, quantityOf } from '../audit/compare-facts';
import type { Fact, FactName } from '../audit/model';
import type { Office } from '../messages/office';
import { type Cell, EMPTY, shareCell } from './sheet';

/** The fact as one number to reckon with; an empty cell for facts that are none. */
export function quantityCell(fact: Fact): Cell {
  const quantity = quantityOf(fact);
  return quantity ? amountCell(quantity) : EMPTY;
}

export function amountCell({ amount, unit }: Quantity): Cell {
  return unit === 'share' ? shareCell(amount) : { value: amount };
}

/** What the number of a fact counts, '' for facts without one. */
export function unitOf(fact: Fact, office: Office): string {
  const quantity = quantityOf(fact);
  return quantity ? unitName(fact.name, quantity, office) : '';
}

/** What an amount counts: a word, or the currency's ISO 4217 code. */
export function unitName(name: FactName, { unit }: Quantity, { sheets }: Office): string {
  const words: Readonly<Record<string, string>> = sheets.units;
  if (name === 'deliveryDays') return sheets.units.workingDays;
  return Object.hasOwn(words, unit) ? (words[unit] ?? unit) : unit;
}

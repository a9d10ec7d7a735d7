/** How far apart the shops are in one row, as a number to sort by. */
import type { CheckRow, CompareCell } from './compare';
import { type FactCell, type FactRow, saySame } from './compare-facts';
import { type Standing, standingOf } from './compare-standing';

const LEVEL: Readonly<Record<Exclude<Standing, 'notApplicable'>, number>> = { has: 1, partly: 0.5, hasNot: 0 };
/** Distance of a shop that a check applies to from one that it does not: there is little to compare. */
const ONLY_ONE_APPLIES = 0.25;
/** A rating says how good a thing is, which weighs less than whether it is there. */
const RATING_WEIGHT = 0.5;
/** Distance of a value from one that is not known, and of two values that cannot be ranked. */
const UNRANKED = 0.5;
/** Distance of two values that are told differently though they rank the same, such as 1–5 and 3–5 days. */
const LEAST = 0.1;

/**
 * How far apart the shops are in a check, 0–1.5; 0 exactly where the row does not differ. It is the mean, over all pairs
 * of shops, of the distance between their standings (has 1, partly ½, has not 0; ¼ where the check applies to one of the
 * two only), and half the mean distance between their ratings (1–5 laid on 0–1) over all pairs that are both rated.
 * @param pin place of a column: only its distances from the others count
 */
export function checkDifference({ cells }: CheckRow, pin?: number): number {
  const rated = pairs(cells, pin).filter(([one, other]) => one.rating !== null && other.rating !== null);
  return mean(pairs(cells, pin), standingDistance) + RATING_WEIGHT * mean(rated, ratingDistance);
}

/**
 * How far apart the shops are in a fact, 0–1; 0 exactly where the row does not differ. It is the mean over all pairs of
 * the difference between two numbers as a share of the larger; ½ where only one is known or they cannot be ranked.
 * @param pin place of a column: only its distances from the others count
 */
export function factDifference(row: FactRow, pin?: number): number {
  return mean(pairs(row.cells, pin), (one, other) => factDistance(one, other, row.comparable));
}

function standingDistance(one: CompareCell, other: CompareCell): number {
  if (!one.asked || !other.asked) return 0;
  const [a, b] = [standingOf(one.state), standingOf(other.state)];
  if (a === b) return 0;
  return a === 'notApplicable' || b === 'notApplicable' ? ONLY_ONE_APPLIES : Math.abs(LEVEL[a] - LEVEL[b]);
}

function ratingDistance(one: CompareCell, other: CompareCell): number {
  return Math.abs((one.rating ?? 0) - (other.rating ?? 0)) / 4;
}

function factDistance(one: FactCell, other: FactCell, comparable: boolean): number {
  if (!one.fact || !other.fact) return one.fact === other.fact ? 0 : UNRANKED;
  if (saySame(one.fact, other.fact)) return 0;
  if (!comparable || !one.quantity || !other.quantity) return UNRANKED;
  const [a, b] = [one.quantity.amount, other.quantity.amount];
  return Math.max(LEAST, Math.abs(a - b) / Math.max(a, b, Number.MIN_VALUE));
}

function pairs<T>(items: readonly T[], pin: number | undefined): [T, T][] {
  return items.flatMap((one, at) =>
    items.flatMap((other, index): [T, T][] =>
      index > at && (pin === undefined || pin === at || pin === index) ? [[one, other]] : [],
    ),
  );
}

function mean<T>(all: readonly [T, T][], distance: (one: T, other: T) => number): number {
  return all.length > 0 ? all.reduce((sum, [one, other]) => sum + distance(one, other), 0) / all.length : 0;
}

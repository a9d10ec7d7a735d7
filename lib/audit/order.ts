/**
 * Places in a list as strings, between any two of which there is another: to move a thing is to write that one thing,
 * so two windows that reorder at once do not undo each other's work. They are compared with `<`.
 */

/** In the order of their character codes. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
/** Characters put behind a place so that two windows that add at the same place do not choose the same. */
const TAIL = 3;

interface Ordered {
  id: string;
  order: string;
}

/** The things in their order; those at one place by id, so that all windows show the same. */
export function inOrder<T extends Ordered>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

/** Whether a string from outside can be a place. */
export function isOrder(value: unknown): value is string {
  // One ending in the lowest digit has nothing before it but itself cut short.
  return typeof value === 'string' && /^(?:[0-9A-Za-z]{0,499}[1-9A-Za-z])?$/.test(value);
}

/**
 * The place for something that is to stand at `index` (0: first) of a list.
 * @param items those in the list without the one that is moved, in any order
 * @param random 0 up to, not including, 1
 */
export function orderAt(items: readonly Ordered[], index: number, random: () => number = Math.random): string {
  const sorted = inOrder(items);
  const before = sorted[Math.min(index, sorted.length) - 1]?.order ?? '';
  // Those that share the place before cannot be parted: it goes behind them.
  const after = sorted.find(({ order }) => order > before)?.order;
  return orderBetween(before, after, random);
}

/** A place after `before` ('': the very beginning) and before `after` (undefined: the end). */
export function orderBetween(before: string, after: string | undefined, random: () => number = Math.random): string {
  let tail = '';
  for (let at = 0; at < TAIL; at += 1) tail += DIGITS[Math.floor(random() * BASE)];
  // The last digit is not the lowest, so that there is always room before the place.
  return middle(before, after) + tail + DIGITS[1 + Math.floor(random() * (BASE - 1))];
}

/** The shortest string above `before` and below `after` that no string above `after` begins with. */
function middle(before: string, after: string | undefined): string {
  let made = '';
  let upper = after;
  for (let at = 0; ; at += 1) {
    const low = at < before.length ? DIGITS.indexOf(before[at] ?? '') : 0;
    const high = upper === undefined ? BASE : at < upper.length ? DIGITS.indexOf(upper[at] ?? '') : 0;
    // At the end of a list the next digit will do: halving what is left would make long places of a few dozen.
    if (high - low > 1) return made + DIGITS[upper === undefined && low > 0 ? low + 1 : Math.floor((low + high) / 2)];
    made += DIGITS[low] ?? '';
    // Once below at one digit, everything that follows is below.
    if (high > low) upper = undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

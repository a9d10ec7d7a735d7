/** The number of each marker: by the order of the page when first seen, and the same as long as the page stays. */
import type { Marker } from './groups';

export interface Numbers {
  /** Gives a number to every marker that has none. Markers come in the order of the page; later ones count on. */
  give(markers: readonly Marker[]): void;
  /** The number of a marker, from 1; 0 of one that was never given any. */
  of(marker: Pick<Marker, 'spots'>): number;
  clear(): void;
}

export function createNumbers(): Numbers {
  /** By the key of the evidence, which outlives the element that the page may replace. */
  const known = new Map<string, number>();
  let last = 0;
  return {
    give(markers) {
      const taken = new Set<number>();
      for (const { spots } of markers) {
        const had = spots.map(({ key }) => known.get(key) ?? 0).filter((number) => number > 0 && !taken.has(number));
        const number = had.length > 0 ? Math.min(...had) : ++last;
        taken.add(number);
        for (const { key } of spots) known.set(key, number);
      }
    },
    of: ({ spots }) => known.get(spots[0]?.key ?? '') ?? 0,
    clear() {
      known.clear();
      last = 0;
    },
  };
}

/** Numbers as one says them: '3–7' where none is missing between, else null. */
export function asRange(numbers: readonly number[]): string | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  return sorted.every((number, index) => number === first + index) ? `${first}–${first + sorted.length - 1}` : null;
}

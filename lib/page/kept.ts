/** Most evidence kept for one check on one page: enough to prove it, short enough to read. */
export const MAX_EVIDENCE = 5;

/** Why a place becomes no evidence: no customer can see it, it says the same as one before, or there are enough. */
export type PassedOver = 'hidden' | 'same' | 'enough';

/**
 * The places that become a check's evidence, by their indexes.
 * @param places the surest first
 * @param isHidden asked for as few as possible, since the answer may cost a style calculation
 * @param passOver told of each place that is not kept
 */
export function keptOf<P extends { key: string; unseen: boolean }>(
  places: readonly P[],
  isHidden: (place: P) => boolean,
  passOver?: (at: number, why: PassedOver) => void,
): number[] {
  const keys = new Set<string>();
  const kept: number[] = [];
  for (const [at, place] of places.entries()) {
    if (kept.length === MAX_EVIDENCE) {
      if (!passOver) break;
      passOver(at, 'enough');
    } else if (keys.has(place.key)) passOver?.(at, 'same');
    else if (!place.unseen && isHidden(place)) passOver?.(at, 'hidden');
    else {
      keys.add(place.key);
      kept.push(at);
    }
  }
  return kept;
}

/** What is marked: the findings that stand on this page, gathered by the element they stand at. */
import type { CheckId } from '../../audit/checklist';
import { evidenceKey } from '../../audit/evidence';
import type { Evidence, Finding } from '../../audit/model';

/** One piece of evidence that is marked. */
export interface Spot {
  check: CheckId;
  /** `evidenceKey` of the evidence. */
  key: string;
  evidence: Evidence;
  /** 0–1, where it is the surest evidence of its finding; null of the others, which are less sure. */
  confidence: number | null;
}

/** One outline on the page, with all that was found at that element. */
export interface Marker {
  /** Stays the same as long as the first finding at the element does. */
  id: string;
  element: Element;
  spots: Spot[];
}

/** Most places that are marked for one check: a footer full of links should not look like a warning. */
const PER_CHECK = 3;

/**
 * The markers of a page in document order.
 * @param known checks that the audit knows on this page; others are left out
 * @param keep key of a place that stays although it was rejected: the one whose card is open, so that it can be undone
 */
export function markersOf(
  findings: readonly Finding[],
  places: ReadonlyMap<string, Element>,
  known: Partial<Record<CheckId, unknown>>,
  rejected: ReadonlySet<string>,
  keep: string | null = null,
): Marker[] {
  const byElement = new Map<Element, Spot[]>();
  for (const { check, confidence: surest, evidence: all } of findings) {
    if (!known[check]) continue;
    let taken = 0;
    for (const evidence of all) {
      const key = evidenceKey(check, evidence);
      if (rejected.has(key) && key !== keep) continue;
      if (++taken > PER_CHECK) break;
      const element = places.get(key);
      if (!element) continue;
      const spots = byElement.get(element);
      if (spots?.some((spot) => spot.check === check)) continue;
      const spot = { check, key, evidence, confidence: evidence === all[0] ? surest : null };
      if (spots) spots.push(spot);
      else byElement.set(element, [spot]);
    }
  }
  return [...byElement]
    .map(([element, spots]) => ({ id: spots[0]?.key ?? '', element, spots }))
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** Which element each finding stands at, also after the page has replaced it. */
import { evidenceKey } from '../../audit/evidence';
import type { Evidence, Finding } from '../../audit/model';
import { inPage } from '../frames';
import { findPlace } from '../locate';
import type { Marker } from './groups';

/** Searches of the page for replaced elements: at most this many at a time, and so often for one finding. */
const SEARCHES_AT_ONCE = 4;
const SEARCHES_EACH = 5;

export function createPlaces(document: Document) {
  let findings: readonly Finding[] = [];
  let elements = new Map<string, Element>();
  let evidence = new Map<string, Evidence>();
  let searches = new Map<string, number>();

  const search = (key: string): Element | null => {
    const known = evidence.get(key);
    const found = known ? findPlace(document, known) : null;
    if (!found) return null;
    const element = inPage(found);
    elements.set(key, element);
    return element;
  };

  return {
    findings: () => findings,
    all: (): ReadonlyMap<string, Element> => elements,
    take(found: readonly Finding[], places: ReadonlyMap<string, Element>) {
      findings = found;
      elements = new Map(places);
      searches = new Map();
      evidence = new Map(
        found.flatMap(({ check, evidence: all }) => all.map((one) => [evidenceKey(check, one), one] as const)),
      );
    },
    clear() {
      findings = [];
      elements = new Map();
      evidence = new Map();
    },
    /** The element of a finding, searched for where it was replaced; null where the page no longer has it. */
    find(key: string): Element | null {
      const element = elements.get(key);
      return element?.isConnected ? element : search(key);
    },
    /** Looks for elements that the page has replaced. True where one was found. */
    mend(markers: readonly Marker[]): boolean {
      let left = SEARCHES_AT_ONCE;
      let mended = false;
      for (const { element, spots } of markers) {
        if (element.isConnected) continue;
        for (const { key } of spots) {
          const done = searches.get(key) ?? 0;
          if (left === 0 || done === SEARCHES_EACH) continue;
          left--;
          searches.set(key, done + 1);
          if (search(key)) mended = true;
        }
      }
      return mended;
    },
  };
}

/** The page's address without query and fragment, which shops change while one stays on the page. */
export function whereabouts({ location }: Window): string {
  return location.origin + location.pathname;
}

/** Which element each finding stands at, also after the page has replaced it. */
import { evidenceKey } from '../../audit/evidence';
import type { Evidence, Finding } from '../../audit/model';
import { inPage } from '../frames';
import { findAgain, findPlace } from '../locate';
import type { Marker } from './groups';

/** Searches of the page for replaced elements: at most this many at a time, and so often for one finding. */
const SEARCHES_AT_ONCE = 4;
const SEARCHES_EACH = 5;
/** Places that one reading is searched for besides those it found: more are a page that means no good. */
const MOST_LOOKED_FOR = 60;

export function createPlaces(document: Document) {
  let findings: readonly Finding[] = [];
  let elements = new Map<string, Element>();
  let evidence = new Map<string, Evidence>();
  let searches = new Map<string, number>();
  /** What was looked for besides what the reading found, and for which reading. */
  let looked: { for: ReadonlyMap<string, Element> | null; found: Map<string, Element | null> } = {
    for: null,
    found: new Map(),
  };

  /** The element of what the reading did not find, as surely as can be; looked for once in each reading. */
  const lookFor = (key: string, one: Evidence): Element | null => {
    const before = looked.found.get(key);
    if (before !== undefined && (before === null || before.isConnected)) return before;
    const found = looked.found.size < MOST_LOOKED_FOR ? findAgain(document, one) : null;
    looked.found.set(key, found);
    return found;
  };

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
    /**
     * Takes over what the audit knows of this page.
     * @param places what a reading of the page found
     * @param own keys of what the person added: the reading knows nothing of it, so it is looked for here
     */
    take(found: readonly Finding[], places: ReadonlyMap<string, Element>, own: Readonly<Record<string, string>> = {}) {
      findings = found;
      elements = new Map(places);
      searches = new Map();
      evidence = new Map(
        found.flatMap(({ check, evidence: all }) => all.map((one) => [evidenceKey(check, one), one] as const)),
      );
      if (looked.for !== places) looked = { for: places, found: new Map() };
      for (const [key, one] of evidence) {
        const element = Object.hasOwn(own, key) && !elements.has(key) ? lookFor(key, one) : null;
        if (element) elements.set(key, inPage(element));
      }
    },
    /**
     * Keys of what has a place on this page and is not there now. Nothing is said of a page that is still on its way, nor
     * of another address than that of the finding.
     */
    notHere(): string[] {
      if (document.readyState !== 'complete') return [];
      const here = document.URL.replace(/#.*$/, '');
      return findings
        .filter(({ url }) => url.replace(/#.*$/, '') === here)
        .flatMap(({ check, evidence: all }) =>
          all
            .filter(({ selector }) => selector !== '')
            .map((one) => [evidenceKey(check, one), one] as const)
            .filter(([key, one]) => !elements.get(key)?.isConnected && lookFor(key, one) === null)
            .map(([key]) => key),
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

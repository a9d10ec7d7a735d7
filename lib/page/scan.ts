/** The scan: read the page once, judge what was read, keep what a customer can see, and say where it stands. */
import type { Evidence, Finding, Scan } from '../audit/model';
import { type Candidates, judgeInSteps } from '../checks/judge';
import { placesOf } from '../checks/places';
import type { Steps } from '../steps';
import type { PageItem } from './page-facts';
import { readInSteps } from './read';
import { Selectors } from './selectors';
import { inSlices } from './slices';
import { floatingFinder, openedLater, visibilityOf } from './visibility';

/** What a scan brings. The places lead from `evidenceKey` to the element, for the markers. */
export interface Scanned {
  scan: Scan;
  places: Map<string, Element>;
}

/** Scans the document in short slices, between which the page has its turn and may change. */
export async function scanPage(document: Document): Promise<Scanned> {
  const { value, ms } = await inSlices(scanInSteps(document));
  value.scan.scanMs = Math.round(ms * 10) / 10;
  return value;
}

function* scanInSteps(document: Document): Steps<Scanned> {
  const seenAt = new Date().toISOString();
  const opened = openedLater(document);
  const { page, elements } = yield* readInSteps(document, opened);
  const judged = yield* judgeInSteps(page);
  const places = new Map<string, Element>();
  const selectors = new Selectors();
  const isFloating = floatingFinder();

  const elementOf = (item: PageItem): Element | undefined => elements[item.node];
  const isHidden = (item: PageItem): boolean => {
    const element = elementOf(item);
    // What the page has taken out meanwhile no customer sees any more.
    return element !== undefined && (!element.isConnected || visibilityOf(element, opened) === 'hidden');
  };

  const findings: Finding[] = [];
  for (const [check, candidates] of Object.entries(judged.candidates) as [Finding['check'], Candidates][]) {
    const kept = placesOf(check, candidates, isHidden);
    yield;
    const evidence: Evidence[] = [];
    for (const { candidate, said, key } of kept) {
      const { item } = candidate;
      const element = elementOf(item);
      if (element) places.set(key, element);
      evidence.push({
        ...said,
        selector: element ? selectors.of(element) : '',
        where: element && item.where !== 'footer' && isFloating(element) ? 'floating' : item.where,
        seenAt,
      });
      yield;
    }
    const [first] = kept;
    if (first) findings.push({ check, url: page.url, confidence: first.candidate.confidence, evidence });
  }

  return {
    places,
    scan: {
      url: page.url,
      title: page.title,
      language: judged.language,
      isShop: judged.isShop,
      pageType: judged.pageType,
      findings,
      facts: judged.facts,
      scannedAt: seenAt,
      scanMs: 0,
      elements: page.elements,
      truncated: page.truncated,
    },
  };
}

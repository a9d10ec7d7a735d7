/** The scan: read the page once, judge what was read, keep what a customer can see, and say where it stands. */
import type { Evidence, Finding, Scan } from '../audit/model';
import { type Candidates, judge } from '../checks/judge';
import { placesOf } from '../checks/places';
import { selectorOf } from './locate';
import type { PageItem } from './page-facts';
import { readPage } from './read';
import { isFloating, openedIds, visibilityOf } from './visibility';

/** Scans the document. The places lead from `evidenceKey` to the element, for the markers. */
export async function scanPage(document: Document): Promise<{ scan: Scan; places: Map<string, Element> }> {
  const started = performance.now();
  const seenAt = new Date().toISOString();
  const { page, elements } = readPage(document);
  const judged = judge(page);
  const opened = openedIds(document);
  const places = new Map<string, Element>();

  const elementOf = (item: PageItem): Element | undefined => elements[item.node];
  const isHidden = (item: PageItem): boolean => {
    const element = elementOf(item);
    return element !== undefined && visibilityOf(element, opened) === 'hidden';
  };

  const findings: Finding[] = [];
  for (const [check, candidates] of Object.entries(judged.candidates) as [Finding['check'], Candidates][]) {
    const kept = placesOf(check, candidates, isHidden);
    const [first] = kept;
    if (!first) continue;
    const evidence = kept.map(({ candidate: { item }, said, key }): Evidence => {
      const element = elementOf(item);
      if (element) places.set(key, element);
      return {
        ...said,
        selector: element ? selectorOf(element) : '',
        where: element && item.where !== 'footer' && isFloating(element) ? 'floating' : item.where,
        seenAt,
      };
    });
    findings.push({ check, url: page.url, confidence: first.candidate.confidence, evidence });
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
      scanMs: Math.round((performance.now() - started) * 10) / 10,
      elements: page.elements,
      truncated: page.truncated,
    },
  };
}

/** The scan: read the page once, judge what was read, keep what a customer can see, and say where it stands. */
import { evidenceKey } from '../audit/evidence';
import type { Evidence, Finding, Scan } from '../audit/model';
import { type Candidates, judge } from '../checks/judge';
import { selectorOf } from './locate';
import type { PageItem } from './page-facts';
import { readPage } from './read';
import { isFloating, openedIds, visibilityOf } from './visibility';

/** Most evidence kept for one check on one page: enough to prove it, short enough to read. */
const MAX_EVIDENCE = 5;
const MAX_TEXT = 300;

/** Scans the document. The places lead from `evidenceKey` to the element, for the markers. */
export async function scanPage(document: Document): Promise<{ scan: Scan; places: Map<string, Element> }> {
  const started = performance.now();
  const seenAt = new Date().toISOString();
  const { page, elements } = readPage(document);
  const judged = judge(page);
  const opened = openedIds(document);
  const places = new Map<string, Element>();

  const evidenceOf = (
    item: PageItem,
    value: string,
  ): { evidence: Evidence; element: Element | undefined } | undefined => {
    const element = elements[item.node];
    if (element && visibilityOf(element, opened) === 'hidden' && !isUnseenByNature(item)) return undefined;
    return {
      element,
      evidence: {
        text: item.text.slice(0, MAX_TEXT),
        href: item.href.slice(0, 1000),
        label: item.label,
        src: item.src.slice(0, 1000),
        value,
        name: item.text === '' && item.label === '' ? item.name : '',
        selector: element ? selectorOf(element) : '',
        where: element && item.where !== 'footer' && isFloating(element) ? 'floating' : item.where,
        seenAt,
      },
    };
  };

  const findings: Finding[] = [];
  for (const [check, candidates] of Object.entries(judged.candidates) as [Finding['check'], Candidates][]) {
    const evidence: Evidence[] = [];
    const keys = new Set<string>();
    let confidence = 0;
    for (const candidate of candidates) {
      if (evidence.length === MAX_EVIDENCE) break;
      const seen = evidenceOf(candidate.item, candidate.value ?? '');
      if (!seen) continue;
      const key = evidenceKey(check, seen.evidence);
      if (keys.has(key)) continue;
      keys.add(key);
      evidence.push(seen.evidence);
      if (seen.element) places.set(key, seen.element);
      confidence = Math.max(confidence, candidate.confidence);
    }
    if (evidence.length > 0) findings.push({ check, url: page.url, confidence, evidence });
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

/** Scripts, frames and fields are proof without being seen themselves. */
function isUnseenByNature(item: PageItem): boolean {
  return item.kind === 'script' || item.kind === 'data' || item.kind === 'frame';
}

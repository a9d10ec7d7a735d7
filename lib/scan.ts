/**
 * The scan: the visited page is read there, judged here, and asked which of the places a customer can see. The words
 * and rules never enter the page, so that it carries and computes as little as can be.
 */
import type { Evidence, Finding, Scan } from './audit/model';
import { judgeInSteps } from './checks/judge';
import { type Place, placeOf } from './checks/places';
import { completeFacts, expectNumbers } from './facts/complete';
import type { PageFacts } from './page/page-facts';
import { type FoundPlace, type PagePart, unpack, type VisitedPage, type WantedPlace } from './page/parts';
import { inSlices } from './slices';

/** Scans a visited page; rejects with what the page rejects with. */
export async function scanPage(visited: VisitedPage): Promise<Scan> {
  const seenAt = new Date().toISOString();
  const { reading, page, ms: readMs } = await readWhole(visited);
  if (page.items.some(({ href }) => href.startsWith('tel:'))) expectNumbers();
  const { value: judged, ms: judgeMs } = await inSlices(judgeInSteps(page));
  const checks = Object.entries(judged.candidates) as [
    Finding['check'],
    NonNullable<(typeof judged.candidates)['faq']>,
  ][];
  const places = checks.map(([check, candidates]) => candidates.map((candidate) => placeOf(check, candidate)));
  // Telephone numbers are looked up while the page looks for its places.
  const [{ kept, ms: findMs }, facts] = await Promise.all([
    visited.find(
      reading,
      places.map((list) => list.map(wantedOf)),
    ),
    completeFacts(judged.facts, { url: page.url, language: judged.language }),
  ]);
  const findings: Finding[] = [];
  for (const [index, [check]] of checks.entries()) {
    const list = places[index] as Place[];
    const evidence = (kept[index] ?? []).flatMap((found) => evidenceOf(list[found.at], found, seenAt));
    const first = list[kept[index]?.[0]?.at ?? -1];
    if (first) findings.push({ check, url: page.url, confidence: first.candidate.confidence, evidence });
  }
  const { language, isShop, pageType } = judged;
  const { url, title, elements, truncated } = page;
  const scanMs = Math.round((readMs + judgeMs + findMs) * 10) / 10;
  return { url, title, language, isShop, pageType, findings, facts, scannedAt: seenAt, scanMs, elements, truncated };
}

async function readWhole(visited: VisitedPage): Promise<{ reading: number; page: PageFacts; ms: number }> {
  const first = await visited.read();
  if (!first.head) throw new Error('the page gave nothing of itself');
  const page: PageFacts = { ...first.head, items: [] };
  let part: PagePart = first;
  let ms = 0;
  for (;;) {
    ms += part.ms;
    for (const packed of part.items) page.items.push(unpack(packed));
    if (part.next === null) return { reading: first.reading, page, ms };
    part = await visited.more(first.reading, part.next);
  }
}

/** Only what the page needs to know: what is said stays here. */
const wantedOf = ({ key, node, unseen }: Place): WantedPlace => ({ key, node, unseen });

function evidenceOf(place: Place | undefined, { selector, floats }: FoundPlace, seenAt: string): Evidence[] {
  if (!place) return [];
  const { where } = place.candidate.item;
  return [{ ...place.said, selector, where: where !== 'footer' && floats ? 'floating' : where, seenAt }];
}

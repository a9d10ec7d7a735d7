/** What the bench runs inside a page, in a world of its own as the extension does. */
import { scanPage } from '../../lib/page/scan';

const ATTRIBUTES = ['id', 'class', 'href', 'src', 'role', 'aria-label'] as const;

/** A bare walk that reads each element's tag and six attributes and each text: the least that any reader must do. */
export function walkBare(document: Document): number {
  let letters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) letters += (node as Text).data.length;
    else {
      letters += (node as Element).localName.length;
      for (const name of ATTRIBUTES) letters += (node as Element).getAttribute(name)?.length ?? 0;
    }
  }
  return letters;
}

/** Wall times in ms of bare walks and scans in turn, so that a busy machine burdens both alike. */
export async function times(runs: number, warmUps: number): Promise<{ walk: number[]; scan: number[] }> {
  const walk: number[] = [];
  const scan: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const began = performance.now();
    walkBare(document);
    const walked = performance.now();
    await scanPage(document);
    const ended = performance.now();
    if (run < 0) continue;
    walk.push(walked - began);
    scan.push(ended - walked);
  }
  return { walk, scan };
}

/** The latest scan until `forget`, for the markers. */
export let kept: Awaited<ReturnType<typeof scanPage>> | undefined;

/** One scan, whose result is kept. Returns the wall time in ms and what the page was. */
export async function scanOnce(): Promise<{ ms: number; elements: number; truncated: boolean; findings: number }> {
  const began = performance.now();
  kept = await scanPage(document);
  const ms = performance.now() - began;
  const { elements, truncated, findings } = kept.scan;
  return { ms, elements, truncated, findings: findings.length };
}

export function forget(): void {
  kept = undefined;
}

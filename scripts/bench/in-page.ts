/** What the bench runs inside a page, in a world of its own as the extension does: what our script does there, no more. */
import type { FoundPlaces, PagePart, WantedPlace } from '../../lib/page/parts';
import { type Visited, visit } from '../../lib/page/visited';

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

let visited: Visited = visit(document);

/** Reads the page and gives out its first part, in a task of its own as every message is. */
export const read = (): Promise<PagePart> => timed(() => visited.read());
export const more = (reading: number, from: number): Promise<PagePart> => timed(() => visited.more(reading, from));

/** Looks for the places of a reading. */
export const find = (reading: number, wanted: WantedPlace[][]): Promise<FoundPlaces> =>
  timed(() => visited.find(reading, wanted));

/** By the clock on the wall instead of the time that the work itself tells. */
async function timed<T extends { ms: number }>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  return { ...done, ms: performance.now() - began };
}

/** What was found last, for the markers. */
export const places = () => visited.places();

/** Wall times in ms of bare walks and of all that a scan does in the page, in turn, so that a busy machine burdens both alike. */
export async function times(runs: number, warmUps: number, wanted: WantedPlace[][]) {
  const walk: number[] = [];
  const scan: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const began = performance.now();
    walkBare(document);
    const walked = performance.now();
    let part = await visited.read();
    while (part.next !== null) part = await visited.more(part.reading, part.next);
    await visited.find(part.reading, wanted);
    const ended = performance.now();
    if (run < 0) continue;
    walk.push(walked - began);
    scan.push(ended - walked);
  }
  return { walk, scan };
}

export function forget(): void {
  visited = visit(document);
}

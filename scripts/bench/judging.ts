/** What the bench runs in a page that stands for the extension's own: the judging of what another page gave out. */
import type { Scan } from '../../lib/audit/model';
import type { FoundPlace, PagePart, VisitedPage, WantedPlace } from '../../lib/page/parts';
import { scanPage } from '../../lib/scan';

let parts: PagePart[] = [];

/** Takes the parts that the page gave out. */
export function take(json: string): void {
  parts = JSON.parse(json);
}

/** Judges them. `kept` is what the page found of the wanted places; without it the first of each check count as found. */
export async function judge(kept?: FoundPlace[][]): Promise<{ ms: number; wanted: WantedPlace[][]; scan: Scan }> {
  let wanted: WantedPlace[][] = [];
  let left = 1;
  const page: VisitedPage = {
    read: async () => parts[0] as PagePart,
    more: async () => parts[left++] as PagePart,
    async find(_, places) {
      wanted = places;
      return { kept: kept ?? places.map((list) => list.slice(0, 1).map(() => FIRST)), ms: 0 };
    },
  };
  const began = performance.now();
  const scan = await scanPage(page);
  return { ms: performance.now() - began, wanted, scan };
}
const FIRST: FoundPlace = { at: 0, selector: '', floats: false };

/** Wall times in ms. */
export async function times(runs: number, warmUps: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const { ms } = await judge();
    if (run >= 0) times.push(ms);
  }
  return times;
}

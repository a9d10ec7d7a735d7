/** Looking further: the service pages that a shop links to are read one after the other, without being opened. */
import type { Scan } from '../audit/model';
import type { Further, FurtherProblem } from '../audit/service-pages';
import { askPage } from './messages';
import { visitedPage } from './scan-tab';

/** Pages that are read at the same time: a person with two tabs does no more. */
const AT_ONCE = 2;

/**
 * Reads pages through the script that runs in a tab of their origin.
 * @param addresses at most a dozen, see `servicePages`
 * @param keep called with each page's scan as it comes; a rejection ends the whole
 * @param tell called after each page
 * @returns what became of it; after `signal` no further page is begun
 */
export async function lookFurther(
  tabId: number,
  addresses: readonly string[],
  signal: AbortSignal,
  keep: (scan: Scan) => Promise<void>,
  tell: (further: Further) => void,
): Promise<Further> {
  const { scanPage } = await import('../scan');
  const left = [...addresses];
  let further: Further = { done: 0, of: addresses.length, problems: [] };
  const note = (url: string, problem?: FurtherProblem) => {
    const problems = problem ? [...further.problems, { url, problem }] : further.problems;
    further = { ...further, done: further.done + 1, problems };
    tell(further);
  };
  const work = async () => {
    for (let url = left.shift(); url !== undefined && !signal.aborted; url = left.shift()) {
      const scan = await readOne(tabId, url, scanPage);
      if (signal.aborted) return;
      if (typeof scan !== 'string') await keep(scan);
      note(url, typeof scan === 'string' ? scan : undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return further;
}

type ScanPage = typeof import('../scan').scanPage;
async function readOne(tabId: number, address: string, scanPage: ScanPage): Promise<Scan | FurtherProblem> {
  let problem: FurtherProblem = 'gone';
  const read = async () => {
    const part = await askPage(tabId, { to: 'page', type: 'linked', address });
    if (part && 'reading' in part) return part;
    if (part) problem = part.problem;
    throw new Error('the page was not read');
  };
  try {
    return await scanPage({ ...visitedPage(tabId), read });
  } catch {
    return problem;
  }
}

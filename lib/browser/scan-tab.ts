/** Scanning the page in a tab: put our script there, let it read, judge what it read, and give up in time. */
import browser from 'webextension-polyfill';
import type { Scan } from '../audit/model';
import type { VisitedPage } from '../page/parts';
import { takeEarly } from './early';
import { askPage } from './messages';
import { MARKERS, READER } from './page-scripts';

/** How long a page may take before we say that it does not answer. */
export const SCAN_TIMEOUT_MS = 15_000;

/**
 * `denied` the browser does not let us into the page; `timeout` no answer in time; `cancelled` the person stopped it;
 * `moved` the tab went to another page meanwhile; `noPage` the browser shows an error in its place; `failed` anything else.
 */
export type ScanProblem = 'denied' | 'timeout' | 'cancelled' | 'moved' | 'noPage' | 'failed';

export class ScanError extends Error {
  override readonly name = 'ScanError';
  constructor(
    readonly problem: ScanProblem,
    cause?: unknown,
  ) {
    super(`the page was not read: ${problem}`, { cause });
  }
}

/**
 * Read the page in a tab. Rejects with a `ScanError`; after `signal` or the time limit nothing more of this reading is
 * heard of, though the page may go on with it.
 */
export async function scanTab(tabId: number, signal: AbortSignal): Promise<Scan> {
  const before = addressOf(tabId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ScanError('timeout')), SCAN_TIMEOUT_MS);
    signal.addEventListener('abort', () => reject(new ScanError('cancelled')), { once: true });
    if (signal.aborted) reject(new ScanError('cancelled'));
  });
  try {
    return await Promise.race([scan(tabId), givenUp]);
  } catch (error) {
    if (error instanceof ScanError) throw error;
    const moved = (await addressOf(tabId)) !== (await before);
    throw new ScanError(moved ? 'moved' : problemOf(error), error);
  } finally {
    clearTimeout(timer);
  }
}

/** A reading under way: what it will bring, and the way to stop it. */
export interface Begun {
  scan: Promise<Scan>;
  stop: AbortController;
}

/** Begin to read the page in a tab. What goes wrong is heard of by whoever waits for the scan. */
export function beginReading(tabId: number): Begun {
  const stop = new AbortController();
  const scan = scanTab(tabId, stop.signal);
  scan.catch(() => undefined);
  return { scan, stop };
}

async function bring(tabId: number): Promise<void> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  if (injected?.error) throw injected.error;
}

async function scan(tabId: number): Promise<Scan> {
  // The words and rules are loaded while the page takes our script in and is read.
  const judging = import('../scan');
  const early = await takeEarly(tabId);
  await (early?.brought ?? bring(tabId));
  const { scanPage } = await judging;
  const page = visitedPage(tabId);
  return scanPage({
    ...page,
    async read() {
      const part = await (early ? answered(early.part) : page.read());
      // It comes in while what was read is judged and the page has nothing else to do for us, so that the markers stand
      // even where the popup is closed right after.
      void browser.scripting.executeScript({ target: { tabId }, files: [MARKERS] }).catch(() => undefined);
      return part;
    },
  });
}

/** The page in a tab, by messages. */
export function visitedPage(tabId: number): VisitedPage {
  return {
    read: () => answered(askPage(tabId, { to: 'page', type: 'read' })),
    more: (reading, from) => answered(askPage(tabId, { to: 'page', type: 'more', reading, from })),
    find: (reading, wanted) => answered(askPage(tabId, { to: 'page', type: 'find', reading, wanted })),
  };
}

/** A page that no longer has our script answers nothing. */
async function answered<T>(reply: Promise<T | undefined>): Promise<T> {
  const answer = await reply;
  if (!answer) throw new Error('no answer');
  return answer;
}

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url?.replace(/#.*$/, '');
  } catch {
    return undefined;
  }
}

/** Both browsers tell only in words that they keep a page closed; the words were seen in Chromium 156 and Firefox 153. */
function problemOf(error: unknown): ScanProblem {
  const words = error instanceof Error ? error.message : String(error);
  if (/showing error page/i.test(words)) return 'noPage';
  return /cannot access|cannot be scripted|missing host permission|extensions gallery/i.test(words)
    ? 'denied'
    : 'failed';
}

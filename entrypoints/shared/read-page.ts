import type { Scan } from '../../lib/audit/model';
import { scanTab } from '../../lib/browser/scan-tab';

/** What the page in a tab says, with the facts in their final form. Rejects as `scanTab` does. */
export async function readPage(tabId: number, signal: AbortSignal): Promise<Scan> {
  // Loaded while the page is being read; nothing needs it before.
  const completing = import('../../lib/facts/complete');
  const scan = await scanTab(tabId, signal);
  return (await completing).completeFacts(scan);
}

/** A reading under way: what it will bring, and the way to stop it. */
export interface Begun {
  scan: Promise<Scan>;
  stop: AbortController;
}

/** Begin to read the page in a tab. What goes wrong is heard of by whoever waits for the scan. */
export function beginReading(tabId: number): Begun {
  const stop = new AbortController();
  const scan = readPage(tabId, stop.signal);
  scan.catch(() => undefined);
  return { scan, stop };
}

/** A scan with its facts in their final form. */
export async function completed(scan: Scan): Promise<Scan> {
  const { completeFacts } = await import('../../lib/facts/complete');
  return completeFacts(scan);
}

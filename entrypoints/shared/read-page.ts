import type { Scan } from '../../lib/audit/model';
import { scanTab } from '../../lib/browser/scan-tab';

/** What the page in a tab says, with the facts in their final form. Rejects as `scanTab` does. */
export async function readPage(tabId: number, signal: AbortSignal): Promise<Scan> {
  const scan = await scanTab(tabId, signal);
  // Loaded only now, since nothing needs it before a page was read.
  const { completeFacts } = await import('../../lib/facts/complete');
  return completeFacts(scan);
}

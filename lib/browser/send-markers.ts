import browser from 'webextension-polyfill';
import { askPage, type MarkerState } from './messages';
import { MARKERS } from './scan-tab';

/** A page that shows a dialog answers nothing until it is closed. In milliseconds. */
const PATIENCE_MS = 3_000;

/**
 * A way to bring the markers of pages up to date: one state after the other, so that an older one never arrives last, and
 * only the newest of those that wait. A page that has gone needs none.
 */
export function markerSender(): (tabId: number, state: MarkerState) => void {
  let next: { tabId: number; state: MarkerState } | undefined;
  let busy = false;
  const send = async () => {
    busy = true;
    while (next) {
      const { tabId, state } = next;
      next = undefined;
      const answered = draw(tabId, state).catch(() => undefined);
      await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    }
    busy = false;
  };
  return (tabId, state) => {
    next = { tabId, state };
    if (!busy) void send();
  };
}

async function draw(tabId: number, state: MarkerState): Promise<void> {
  const request = { to: 'page', type: 'markers', state } as const;
  if ((await askPage(tabId, request)) !== 'unready') return;
  await browser.scripting.executeScript({ target: { tabId }, files: [MARKERS] });
  await askPage(tabId, request);
}

import browser from 'webextension-polyfill';
import { askPage, type MarkerState, type MarkersDrawn } from './messages';
import { MARKERS } from './page-scripts';

/** A page that shows a dialog answers nothing until it is closed. In milliseconds. */
const PATIENCE_MS = 3_000;

/** Sends a state; `tell` hears what became of it, where the page answers. */
export type SendMarkers = (tabId: number, state: MarkerState, tell: (drawn: MarkersDrawn) => void) => void;

/**
 * A way to bring the markers of pages up to date: one state after the other, so that an older one never arrives last, and
 * only the newest of those that wait. A page that has gone needs none.
 */
export function markerSender(): SendMarkers {
  let next: { tabId: number; state: MarkerState; tell: (drawn: MarkersDrawn) => void } | undefined;
  let busy = false;
  const send = async () => {
    busy = true;
    while (next) {
      const { tabId, state, tell } = next;
      next = undefined;
      const answered = draw(tabId, state).then(
        (drawn) => drawn && tell(drawn),
        () => undefined,
      );
      await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    }
    busy = false;
  };
  return (tabId, state, tell) => {
    next = { tabId, state, tell };
    if (!busy) void send();
  };
}

async function draw(tabId: number, state: MarkerState): Promise<MarkersDrawn | undefined> {
  const request = { to: 'page', type: 'markers', state } as const;
  const drawn = await askPage(tabId, request);
  if (drawn !== 'unready') return drawn;
  await browser.scripting.executeScript({ target: { tabId }, files: [MARKERS] });
  const then = await askPage(tabId, request);
  return then === 'unready' ? undefined : then;
}

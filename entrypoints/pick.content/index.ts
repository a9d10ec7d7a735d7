import { defineContentScript } from 'wxt/utils/define-content-script';
import pickStyles from '../../assets/pick.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawPick } from '../../components/pick/pick-view';
import { addInBackground, askBackground } from '../../lib/browser/messages';
import { answerPageRequests } from '../../lib/browser/on-page';
import { startPicking } from '../../lib/page/pick/picker';

/** All that a second injection needs of the first, and what is being picked. */
const shared = globalThis as typeof globalThis & { serviceLensPick?: Picking };

interface Picking {
  end: (() => void) | null;
}

/** Few ask for it, so it comes into the page when someone does, and answers for itself from then on. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    if (shared.serviceLensPick) return;
    const picking: Picking = { end: null };
    shared.serviceLensPick = picking;
    answerPageRequests({
      pick({ task }) {
        picking.end?.();
        const parts = { window, css: tokens + pickStyles, draw: drawPick, add: addInBackground, ask: askBackground };
        picking.end = startPicking(parts, task);
        return picking.end !== null;
      },
    });
  },
});

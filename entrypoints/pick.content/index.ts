import { defineContentScript } from 'wxt/utils/define-content-script';
import pickStyles from '../../assets/pick.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawPick } from '../../components/pick/pick-view';
import { addInBackground, askBackground } from '../../lib/browser/messages';
import { answerPageRequests } from '../../lib/browser/on-page';
import { type PickerParts, startPicking } from '../../lib/page/pick/picker';
import type { MarkerTools } from '../markers.content/tools';

/** All that a second injection needs of the first, what is being picked, and the markers that are there. */
const shared = globalThis as typeof globalThis & { serviceLensPick?: Picking; serviceLensMarkers?: MarkerTools };

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
        const url = document.URL.replace(/#.*$/, '');
        const changed: PickerParts['changed'] = (id, evidence, isThere) =>
          shared.serviceLensMarkers?.showOwn({ task, id, url, evidence, isThere });
        const parts = { window, css: tokens + pickStyles, draw: drawPick, add: addInBackground, ask: askBackground };
        picking.end = startPicking({ ...parts, changed }, task);
        return picking.end !== null;
      },
    });
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import pickStyles from '../../assets/pick.css?inline';
import chooseStyles from '../../assets/pick-choose.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawPick } from '../../components/pick/pick-view';
import { addInBackground, askBackground } from '../../lib/browser/messages';
import { answerPageRequests } from '../../lib/browser/on-page';
import { type PickerParts, startPicking } from '../../lib/page/pick/picker';
import type { MarkerTools } from '../markers.content/tools';
import type { PickTools } from './tools';

const css = tokens + pickStyles + chooseStyles;

/** All that a second injection needs of the first, what is being picked, and the markers that are there. */
const shared = globalThis as typeof globalThis & { serviceLensPick?: Picking; serviceLensMarkers?: MarkerTools };

interface Picking extends PickTools {
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
    const picking: Picking = {
      end: null,
      begin(task) {
        picking.end?.();
        const url = document.URL.replace(/#.*$/, '');
        const { auditId } = task;
        const changed: PickerParts['changed'] = (id, choice, evidence, isThere) =>
          shared.serviceLensMarkers?.showOwn({ auditId, choice, id, url, evidence, isThere });
        const parts = { window, css, draw: drawPick, add: addInBackground, ask: askBackground };
        picking.end = startPicking({ ...parts, changed }, task);
        return picking.end !== null;
      },
    };
    shared.serviceLensPick = picking;
    answerPageRequests({ pick: ({ task }) => picking.begin(task) });
  },
});

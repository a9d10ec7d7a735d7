import { defineContentScript } from 'wxt/utils/define-content-script';
import overlayStyles from '../../assets/overlay.css?inline';
import barStyles from '../../assets/overlay-bar.css?inline';
import cardStyles from '../../assets/overlay-card.css?inline';
import judgeStyles from '../../assets/overlay-judge.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawOverlay } from '../../components/marker/overlay-view';
import { readMarkerView, saveMarkersVisible, saveMarkerView } from '../../lib/browser/marker-view';
import type { MarkerState } from '../../lib/browser/messages';
import { askBackground, pickThroughBackground, thumbnailsFromBackground } from '../../lib/browser/messages';
import { isConnected } from '../../lib/browser/on-page';
import { createOverlay } from '../../lib/page/overlay/overlay';
import { type OwnOverlay, withOwnShown } from '../../lib/page/overlay/show-own';
import { openTask } from '../../lib/page/pick/task';
import type { PickTools } from '../pick.content/tools';
import type { MarkerTools } from './tools';

/** The tokens, set inside the overlay: a rule of the page for every element would override those of the host. */
const css = tokens.replaceAll(':host', '.lens') + overlayStyles + barStyles + cardStyles + judgeStyles;

/** What the script that picks lends, once it is in the page. */
const lent = globalThis as { serviceLensPick?: PickTools };

async function beginPick(state: MarkerState): Promise<boolean> {
  const judgements = await pickThroughBackground(state.auditId);
  return lent.serviceLensPick?.begin(openTask(state, judgements)) ?? false;
}

/** Reading needs none of it, so it comes into the page after that, and lends its tools to the script that is there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // The styles go into the shadow root as text: a style sheet with an address would tell shops that we are here.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    let laid: OwnOverlay | null = null;
    const keepVisible = (visible: boolean) => {
      laid?.toggled(visible);
      saveMarkersVisible(visible);
    };
    const tools: MarkerTools = {
      async lay(state) {
        const view = await readMarkerView();
        const ways = { ask: askBackground, pick: beginPick, small: thumbnailsFromBackground, isConnected };
        const parts = { window, css, draw: drawOverlay, view };
        const overlay = createOverlay({ ...parts, ...ways, keepView: saveMarkerView, keepVisible }, state);
        laid = overlay && withOwnShown(overlay, state);
        return laid;
      },
      showOwn: (own) => laid?.showOwn(own),
    };
    (globalThis as { serviceLensMarkers?: MarkerTools }).serviceLensMarkers = tools;
  },
});

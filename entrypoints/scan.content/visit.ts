import overlayStyles from '../../assets/overlay.css?inline';
import barStyles from '../../assets/overlay-bar.css?inline';
import cardStyles from '../../assets/overlay-card.css?inline';
import judgeStyles from '../../assets/overlay-judge.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawOverlay } from '../../components/marker/overlay-view';
import { readMarkerView, saveMarkersVisible, saveMarkerView } from '../../lib/browser/marker-view';
import { askBackground } from '../../lib/browser/messages';
import { answerPageRequests, isConnected, tellChanged } from '../../lib/browser/on-page';
import { HOST_NAME } from '../../lib/page/overlay/host';
import { FIRST_VIEW } from '../../lib/page/overlay/marker-view';
import { createOverlay, type Overlay } from '../../lib/page/overlay/overlay';
import { watchSettling } from '../../lib/page/settling';
import { visit } from '../../lib/page/visited';
import type { PhoneTools } from '../phone.content/tools';

/** Our presence on one page, from the first click on. */
export interface Visit {
  end(): void;
}

/** Where the tools come that are injected when they are asked for. */
const lent = globalThis as { serviceLensPhone?: PhoneTools };

/** The tokens, set inside the overlay: a rule of the page for every element would override those of the host. */
const STYLES = tokens.replaceAll(':host', '.lens') + overlayStyles + barStyles + cardStyles + judgeStyles;

/** Answers the extension's requests until it is ended. */
export function startVisit(): Visit {
  const page = visit(document);
  const settling = watchSettling(document, ({ localName }) => localName.startsWith(HOST_NAME), tellChanged);
  let overlay: Overlay | null = null;
  const parts = {
    window,
    css: STYLES,
    draw: drawOverlay,
    ask: askBackground,
    isConnected,
    keepView: saveMarkerView,
    keepVisible: saveMarkersVisible,
  };
  const stop = answerPageRequests({
    read: () => page.read(),
    linked: ({ address }) => page.readLinked(address),
    more: ({ reading, from }) => page.more(reading, from),
    async phone({ close }) {
      const tools = lent.serviceLensPhone;
      const frame = await tools?.show(close);
      const shown = frame?.contentDocument;
      if (!tools || !shown) return { problem: 'refused' };
      const part = await page.readShown(shown);
      const measure = await tools.measure(shown);
      frame.setAttribute('scrolling', 'auto');
      return { part, measure };
    },
    async find({ reading, wanted }) {
      const found = await page.find(reading, wanted);
      settling.begin();
      return found;
    },
    async markers({ state }) {
      const view = overlay ? FIRST_VIEW : await readMarkerView();
      overlay ??= createOverlay({ ...parts, view }, state);
      return overlay?.update(page.places(), state) ?? 0;
    },
    reveal: ({ key }) => overlay?.reveal(key) ?? false,
  });
  return {
    end() {
      stop();
      settling.stop();
      overlay?.leave();
      overlay = null;
    },
  };
}

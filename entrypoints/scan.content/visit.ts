import overlayStyles from '../../assets/overlay.css?inline';
import cardStyles from '../../assets/overlay-card.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawOverlay } from '../../components/marker/overlay-view';
import type { Scan } from '../../lib/audit/model';
import { askBackground } from '../../lib/browser/messages';
import { answerPageRequests, isConnected } from '../../lib/browser/on-page';
import { createOverlay, type Overlay } from '../../lib/page/overlay/overlay';
import { scanPage } from '../../lib/page/scan';

/** Our presence on one page, from the first click on. */
export interface Visit {
  end(): void;
}

/** The tokens, set inside the overlay: a rule of the page for every element would override those of the host. */
const STYLES = tokens.replaceAll(':host', '.lens') + overlayStyles + cardStyles;

/** Answers the extension's requests until it is ended. */
export function startVisit(): Visit {
  let latest: { scan: Scan; places: Map<string, Element> } | undefined;
  let overlay: Overlay | null = null;
  const stop = answerPageRequests({
    async scan() {
      latest = await scanPage(document);
      return latest.scan;
    },
    async markers({ state }) {
      latest ??= await scanPage(document);
      overlay ??= createOverlay({ window, css: STYLES, draw: drawOverlay, ask: askBackground, isConnected }, state);
      return overlay?.update(latest.scan, latest.places, state) ?? 0;
    },
    reveal: ({ key }) => overlay?.reveal(key) ?? false,
  });
  return {
    end() {
      stop();
      overlay?.leave();
      overlay = null;
    },
  };
}

import overlayStyles from '../../assets/overlay.css?inline';
import cardStyles from '../../assets/overlay-card.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawOverlay } from '../../components/marker/overlay-view';
import { askBackground } from '../../lib/browser/messages';
import { answerPageRequests, isConnected } from '../../lib/browser/on-page';
import { createOverlay, type Overlay } from '../../lib/page/overlay/overlay';
import { visit } from '../../lib/page/visited';

/** Our presence on one page, from the first click on. */
export interface Visit {
  end(): void;
}

/** The tokens, set inside the overlay: a rule of the page for every element would override those of the host. */
const STYLES = tokens.replaceAll(':host', '.lens') + overlayStyles + cardStyles;

/** Answers the extension's requests until it is ended. */
export function startVisit(): Visit {
  const page = visit(document);
  let overlay: Overlay | null = null;
  const stop = answerPageRequests({
    read: () => page.read(),
    more: ({ reading, from }) => page.more(reading, from),
    find: ({ reading, wanted }) => page.find(reading, wanted),
    markers({ state }) {
      overlay ??= createOverlay({ window, css: STYLES, draw: drawOverlay, ask: askBackground, isConnected }, state);
      return overlay?.update(page.places(), state) ?? 0;
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

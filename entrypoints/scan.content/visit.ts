import { answerPageRequests, type PageAnswers, tellChanged } from '../../lib/browser/on-page';
import { isOurs } from '../../lib/page/ours';
import type { Overlay } from '../../lib/page/overlay/overlay';
import { watchSettling } from '../../lib/page/settling';
import { visit } from '../../lib/page/visited';
import type { MarkerTools } from '../markers.content/tools';
import type { PhoneTools } from '../phone.content/tools';

/** Our presence on one page, from the first click on. */
export interface Visit {
  end(): void;
}

/** Where the tools come that are injected when they are asked for. */
const lent = globalThis as { serviceLensMarkers?: MarkerTools; serviceLensPhone?: PhoneTools };

/** Answers the extension's requests until it is ended. */
export function startVisit(): Visit {
  const page = visit(document);
  const settling = watchSettling(document, isOurs, tellChanged);
  let overlay: Overlay | null = null;
  /** Popup and panel may both ask for the first time. */
  let laying: Promise<Overlay | null> | undefined;
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
      laying ??= lent.serviceLensMarkers?.lay(state);
      if (!laying) return 'unready';
      overlay = await laying;
      return overlay?.update(page.places(), state) ?? { count: 0, notHere: [] };
    },
    reveal: ({ key }) => overlay?.reveal(key) ?? false,
  } satisfies Omit<PageAnswers, 'pick'>);
  return {
    end() {
      stop();
      settling.stop();
      overlay?.leave();
      overlay = null;
    },
  };
}

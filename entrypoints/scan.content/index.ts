import { defineContentScript } from 'wxt/utils/define-content-script';
import { isConnected } from '../../lib/browser/on-page';
import { startVisit, type Visit } from './visit';

/** All that a second injection needs of the first. The scripts of one extension share a world that the page cannot see. */
const shared = globalThis as typeof globalThis & { serviceLensVisit?: Visit };

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // The styles go into the shadow root as text: a style sheet with an address would tell shops that we are here.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(context) {
    // Every click injects anew. What is running goes on, with its card open and its place in the note.
    const visit = shared.serviceLensVisit ?? startVisit();
    shared.serviceLensVisit = visit;
    context.onInvalidated(() => {
      // A newer injection says so too; only a script whose extension is gone has to leave.
      if (isConnected()) return;
      visit.end();
      delete shared.serviceLensVisit;
    });
  },
});

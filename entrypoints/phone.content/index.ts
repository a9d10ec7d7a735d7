import { defineContentScript } from 'wxt/utils/define-content-script';
import { measureInSteps } from '../../lib/page/phone';
import { showPhone } from '../../lib/page/phone-frame';
import { inSlices } from '../../lib/slices';
import type { PhoneTools } from './tools';

/** Few ask for it, so it comes into the page when someone does, and lends its tools to the script that is there. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    const tools: PhoneTools = {
      show: (close) => showPhone(document, close),
      measure: async (shown) => (await inSlices(measureInSteps(shown))).value,
    };
    (globalThis as { serviceLensPhone?: PhoneTools }).serviceLensPhone = tools;
  },
});

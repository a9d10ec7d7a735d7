import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PicturePage } from '../../lib/browser/picture-page';
import { pictureTools } from '../../lib/page/picture/prepare';

/** Comes into the page when a picture is wanted. The tools are called by the extension; no page can see them. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    const page = globalThis as PicturePage;
    page.serviceLensPicture ??= pictureTools(document);
  },
});

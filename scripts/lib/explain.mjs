/** Why a check is seen on a page, or not: the judging is done once more in the page, with a listener. */
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';

/** Global name under which the bundle offers its one function. */
const NAME = 'serviceLensExplains';
let bundle;

/** The listener and all that it needs as one script; made once, kept out of what is injected for a person. */
function bundled() {
  bundle ??= import('vite').then(async ({ build }) => {
    const [{ output }] = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: { entry: join(ROOT, 'scripts/lib/explain-page.ts'), formats: ['iife'], name: NAME },
      },
    });
    return output[0].code;
  });
  return bundle;
}

/**
 * Explains a check on a page that the extension has read. It runs where the extension's own script runs, so that the
 * page's scripts and rules have as little to say as they have there.
 * @param {import('./browser.mjs').Lens} lens
 * @param {import('@playwright/test').Page} page
 * @param {import('../../lib/audit/checklist').AutoCheckId} check
 * @returns {Promise<import('../../lib/checks/explain').Explanation>}
 */
export async function explainOn(lens, page, check) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const contexts = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await cdp.send('Runtime.enable');
    const own = contexts.find(
      ({ origin, auxData }) => `${origin}/` === lens.address('') && auxData.frameId === frameTree.frame.id,
    );
    if (!own) throw new Error('the extension runs no script on this page');
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: `${await bundled()};${NAME}.explainPage(${JSON.stringify(check)})`,
      contextId: own.id,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await cdp.detach();
  }
}

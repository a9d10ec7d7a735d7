/** A page with the bench's code in a world of its own: the page's scripts and ours do not see each other, as in the extension. */
import { join } from 'node:path';
import { ROOT } from '../lib/ensure.mjs';

/** Both make the browser's clock finer: 5 µs instead of 100 µs. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
/** Saved pages are read as they were saved. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/** A TypeScript file of the bench with all that it imports, as one script that sets the variable `name`. */
export async function bundle(file, name) {
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'scripts/bench', file), formats: ['iife'], name },
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  });
  return output[0].code;
}

/**
 * Opens HTML at an address of its own, so that each page gets a process of its own.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{name: string, html: string | Buffer, scripts?: boolean}} what
 */
export async function openPage(context, { name, html, scripts = false }) {
  const url = `https://${name}.example/`;
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === url && route.request().isNavigationRequest()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { ...ISOLATED, ...(scripts ? {} : NO_SCRIPTS) },
        })
      : route.abort('aborted'),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  await page.waitForLoadState('load', { timeout: 30_000 }).catch(() => {});
  return page;
}

/**
 * A world beside the page's own, with a function that evaluates an expression there: JSON out, promises waited for.
 * @param {import('@playwright/test').Page} page
 */
export async function worldOf(page) {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  /** Bytes in use after everything that nobody holds is thrown away: of scripts, and of the document's own objects. */
  const memory = async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    return { scripts: usedSize, document: embedderHeapUsedSize };
  };
  return { cdp, evaluate, memory };
}

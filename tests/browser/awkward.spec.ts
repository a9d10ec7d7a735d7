import type { Page } from '@playwright/test';
import type { View } from '../../scripts/lib/view.mjs';
import { expect, test } from './fixtures';

/**
 * Longest time that the page may be kept from its own work while it is read: a second, or on a machine that is busy
 * this many times what it takes there just to walk over the page.
 */
const FREEZE = { ms: 1_000, walks: 60 };

test.describe.configure({ timeout: 240_000 });

test('every awkward page ends in a checklist or a clear message, and none of them hangs', async ({
  demo,
  lens,
  shopPage,
}) => {
  for (const { path, what } of demo.awkward) {
    await test.step(`${what} (${path})`, async () => {
      const thrown: string[] = [];
      const ours = (text: string) => text.includes(`chrome-extension://${lens.id}`) && thrown.push(text);
      const onError = (error: Error) => ours(`${error.message}\n${error.stack}`);
      shopPage.on('pageerror', onError);
      shopPage.on('console', (message) => {
        if (message.type() === 'error') ours(`${message.text()} ${message.location().url}`);
      });
      await shopPage.goto(demo.url('awkward.example', path), { waitUntil: 'commit' });
      await shopPage.waitForLoadState('load', { timeout: 4_000 }).catch(() => undefined);
      const walk = await timeOfWalk(shopPage);
      await watchFrames(shopPage);
      const popup: View = await lens.click(shopPage);
      const state = await popup.scanned(30_000);
      const said = await popup.evaluate(() => document.body.innerText.trim());
      expect(['done', 'failed', 'restricted'], what).toContain(state);
      expect(said.length, `the popup says something on ${what}`).toBeGreaterThan(40);
      expect(popup.errors, `errors in the popup on ${what}`).toEqual([]);
      expect(await longestFrame(shopPage), `longest standstill on ${what}`).toBeLessThan(
        Math.max(FREEZE.ms, FREEZE.walks * walk),
      );
      expect(thrown, `errors of ours in the page on ${what}`).toEqual([]);
      await lens.closePopup();
      shopPage.removeAllListeners('console');
      shopPage.off('pageerror', onError);
    });
  }
});

type Watched = typeof globalThis & { longestStandstill?: number };

/** Milliseconds that a bare walk over the page takes: every element's attributes, every text. */
function timeOfWalk(page: Page): Promise<number> {
  return page
    .evaluate(() => {
      const start = performance.now();
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        length += node instanceof Element ? [...node.attributes].length : (node.nodeValue?.length ?? 0);
      }
      return length ? performance.now() - start : 0;
    })
    .catch(() => 0);
}

/** Notes how long the page's own timers were held up. */
async function watchFrames(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      let last = performance.now();
      (globalThis as Watched).longestStandstill = 0;
      setInterval(() => {
        const now = performance.now();
        (globalThis as Watched).longestStandstill = Math.max(
          (globalThis as Watched).longestStandstill ?? 0,
          now - last - 20,
        );
        last = now;
      }, 20);
    })
    .catch(() => undefined);
}

function longestFrame(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).longestStandstill ?? 0).catch(() => 0);
}

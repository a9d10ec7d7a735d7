import type { View } from '../../scripts/lib/view.mjs';
import { expect, test } from './fixtures';

/** Longest time (ms) that the page may be kept from its own work while it is read. */
const FREEZE = 1_000;

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
      await watchFrames(shopPage);
      const popup: View = await lens.click(shopPage);
      const state = await popup.scanned(30_000);
      const said = await popup.evaluate(() => document.body.innerText.trim());
      expect(['done', 'failed', 'restricted'], what).toContain(state);
      expect(said.length, `the popup says something on ${what}`).toBeGreaterThan(40);
      expect(popup.errors, `errors in the popup on ${what}`).toEqual([]);
      expect(await longestFrame(shopPage), `longest standstill on ${what}`).toBeLessThan(FREEZE);
      expect(thrown, `errors of ours in the page on ${what}`).toEqual([]);
      await lens.closePopup();
      shopPage.removeAllListeners('console');
      shopPage.off('pageerror', onError);
    });
  }
});

type Watched = typeof globalThis & { longestStandstill?: number };

/** Notes how long the page's own timers were held up. */
async function watchFrames(page: import('@playwright/test').Page): Promise<void> {
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

function longestFrame(page: import('@playwright/test').Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).longestStandstill ?? 0).catch(() => 0);
}

import type { CDPSession } from '@playwright/test';
import type { View } from '../../scripts/lib/view.mjs';
import { expect, test } from './fixtures';

/** Most processor time (s) that the reading may take from the page's own thread, at 50,000 elements too. */
const MOST_WORK = 1.5;

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
      const session = await lens.context.newCDPSession(shopPage);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const before = await busy(session);
      const popup: View = await lens.click(shopPage);
      const state = await popup.scanned(30_000);
      const said = await popup.evaluate(() => document.body.innerText.trim());
      expect(['done', 'failed', 'restricted'], what).toContain(state);
      expect(said.length, `the popup says something on ${what}`).toBeGreaterThan(40);
      expect(popup.errors, `errors in the popup on ${what}`).toEqual([]);
      expect((await busy(session)) - before, `work on the page's thread, ${what}`).toBeLessThan(MOST_WORK);
      expect(thrown, `errors of ours in the page on ${what}`).toEqual([]);
      await lens.closePopup();
      shopPage.removeAllListeners('console');
      shopPage.off('pageerror', onError);
    });
  }
});

/** Seconds of processor time that the page's own thread has used: what others do on the machine does not count. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

import type { Page } from '@playwright/test';
import { CHECK_IDS } from '../../lib/audit/checklist';
import type { Lens } from '../../scripts/lib/browser.mjs';
import { expect, test } from './fixtures';
import { madeAudit, openAudits } from './made-audits';

/** Pixels that one frame scrolls: a quick turn of the wheel. */
const STEP = 60;
const FRAMES = 240;

/** What there is for a frame at 60 a second, in milliseconds. */
const FRAME_MS = 1000 / 60;

interface Frames {
  longest: number;
  median: number;
  /** Per cent of the frames that took longer than two at 60 a second. */
  late: number;
}

/**
 * Milliseconds that all processes of the browser have been at work so far. Unlike the time by the clock it does not hang
 * on what else the machine has to do.
 */
async function workedMs(lens: Lens): Promise<number> {
  const session = await lens.context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  await session?.detach();
  return (answer?.processInfo ?? []).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Scrolls an element down and sideways, a step each frame, and tells how long the frames took, in milliseconds. */
function scrolled(page: Page, selector: string): Promise<Frames> {
  return page.evaluate(
    async ({ selector, step, frames }) => {
      const region = document.querySelector(selector);
      if (!region) throw new Error(`no ${selector}`);
      const took: number[] = [];
      let before = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame += 1) {
        // Down all the way, then sideways, then back up.
        const third = Math.floor((frame * 3) / frames);
        region.scrollBy(third === 1 ? step / 2 : 0, third === 0 ? step : third === 2 ? -step : 0);
        const now = await new Promise(requestAnimationFrame);
        took.push(now - before);
        before = now;
      }
      took.sort((a, b) => a - b);
      return {
        longest: took.at(-1) ?? 0,
        median: took[Math.floor(took.length / 2)] ?? 0,
        late: (100 * took.filter((ms) => ms > 34).length) / took.length,
      };
    },
    { selector, step: STEP, frames: FRAMES },
  );
}

test('ten shops by every check scroll without a jump', async ({ lens }, info) => {
  test.slow();
  const audits = Array.from({ length: 10 }, (_none, index) => madeAudit(index, `butikk${index}.no`));
  const shops = await openAudits(lens, audits, info);
  await shops.goto(lens.address(`shops.html#compare=${audits.map(({ id }) => id).join(',')}&pin=made-3`));
  const region = shops.locator('.compare-region');
  await expect(region.locator('tbody td')).toHaveCount(10 * (CHECK_IDS.length + 7));

  // The same on a page with nothing on it: what the machine itself takes in the same minute.
  const empty = await lens.context.newPage();
  await empty.setContent('<div id="room" style="height:500px;overflow:auto"><div style="height:9000px;width:9000px">');
  const bare = await scrolled(empty, '#room');
  await empty.close();
  await shops.bringToFront();
  const before = await workedMs(lens);
  const frames = await scrolled(shops, '.compare-region');
  const work = ((await workedMs(lens)) - before) / FRAMES;
  const told = ({ longest, median, late }: Frames) =>
    `median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms, ${late.toFixed(1)} % over 34 ms`;
  process.stdout.write(
    `    10 shops × ${CHECK_IDS.length} checks: ${told(frames)}, work per frame in all processes ${work.toFixed(1)} ms; ` +
      `an empty page: ${told(bare)}
`,
  );
  expect(frames.median).toBeLessThan(18);
  expect(work).toBeGreaterThan(0);
  expect(work).toBeLessThan(FRAME_MS);

  // The heads and "my shop" have stayed where they were.
  await region.evaluate((element) => element.scrollTo(900, 2000));
  const place = (selector: string) =>
    shops
      .locator(selector)
      .first()
      .evaluate((element) => {
        const room = element.closest('.compare-region')?.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return [Math.round(box.left - (room?.left ?? 0)), Math.round(box.top - (room?.top ?? 0))];
      });
  expect(await place('.compare-table .corner')).toEqual([1, 1]);
  const [left = 0, top] = await place('.compare-table thead .pinned');
  expect(top).toBe(1);
  expect((await place('.compare-table tbody td.pinned'))[0]).toBe(left);
  expect(left).toBeGreaterThan(100);
});

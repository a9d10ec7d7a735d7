/**
 * From the click on the toolbar icon to the finished checklist, with the real extension, on a demo shop's front page and on
 * a page of 5,000 elements in its place.
 */
import { startDemo } from '../demo/server.mjs';
import { launch } from '../lib/browser.mjs';
import { addressOf, shopIn } from '../lib/tour.mjs';
import { keepAudit } from '../lib/visit.mjs';
import { median } from './figures.mjs';
import { madePage } from './made-page.mjs';

const CLICKS = 10;
const LARGE = 5_000;

/**
 * Median ms of ten clicks on either page, each freshly loaded; the first click after the browser's start stands by itself.
 */
export async function measureClicks() {
  const demo = await startDemo({ port: 0 });
  const lens = await launch({ args: [`--host-resolver-rules=${demo.hostRules}`] });
  try {
    const page = await lens.context.newPage();
    const address = addressOf(demo, shopIn(demo, 'nb'), 'home');
    const [cold, ...front] = await clickAgain(lens, page, address, CLICKS + 1);
    const html = madePage(LARGE);
    await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    const [, ...large] = await clickAgain(lens, page, address, CLICKS + 1);
    return { cold, median: median(front), large: median(large), elements: LARGE, clicks: CLICKS };
  } finally {
    await lens.close();
    await demo.close();
  }
}

async function clickAgain(lens, page, address, times) {
  const taken = [];
  for (let at = 0; at < times; at++) taken.push(await click(lens, page, address));
  return taken;
}

async function click(lens, page, address) {
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  const began = Date.now();
  const popup = await lens.click(page);
  const ended = await finished(popup);
  await keepAudit(popup);
  await lens.closePopup();
  return ended - began;
}

/**
 * When (ms since 1970) the popup had drawn its checklist with what was seen on the page. Told by the popup itself: asking
 * again and again would be coarser.
 */
async function finished(popup) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await popup.evaluate(
        () =>
          new Promise((resolve) => {
            const root = document.documentElement;
            const look = () => root.hasAttribute('data-drawn') && resolve(Date.now());
            new MutationObserver(look).observe(root, { attributes: true });
            look();
          }),
      );
    } catch (error) {
      // What was there before the popup's own page is gone with the question.
      if (attempt > 20) throw error;
    }
  }
}

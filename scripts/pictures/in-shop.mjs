/** Pictures of what stands over and beside a shop: popup, panel, markers, picking, phone width. */
import { readFileSync } from 'node:fs';
import { addressOf, shopIn } from '../lib/tour.mjs';
import { visit } from '../lib/visit.mjs';

/**
 * Every view in the shop, in the order in which one comes to them.
 * @param {import('../pictures.mjs').Studio} studio
 */
export async function inShop({ lens, demo, look, path }) {
  const page = await lens.context.newPage();
  await page.emulateMedia({ colorScheme: look.scheme });
  const shop = shopIn(demo, look.shop);
  const home = addressOf(demo, shop, 'home');
  await page.goto(home);
  // The shop's question about cookies would lie over what the pictures are to show.
  const cookies = page.locator('[data-cookie=none]').first();
  if (await cookies.isVisible()) await cookies.click();
  const popup = await dressed(await visit(lens, page), look);
  await openCheck(popup, 'returns');
  await settle(popup);
  await popup.screenshot(path('popup'));
  await popup.click('[popovertarget=settings-menu]');
  await settle(popup);
  await popup.screenshot(path('menu'));
  await lens.closePopup();

  await narrowed(page, look);
  await page.screenshot({ path: path('page') });
  if (!look.narrow) await together(lens, look, path('page'), path('popup'), path('shop'));
  await card(page, path);
  await page.setViewportSize(look.wide);

  await pick(lens, page, look, path);
  await page.setViewportSize(look.wide);
  // The phone stands beside the shop, where there is room for it.
  if (!look.narrow) await phone(lens, page, look, path);
  await page.goto(home);
  await panel(lens, page, look, path);
  await page.close();
}

/** In the look's colours, and without movement. */
async function dressed(view, look) {
  const features = [
    { name: 'prefers-color-scheme', value: look.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await view.send('Emulation.setEmulatedMedia', { features });
  return view;
}

const narrowed = (page, { size }) => page.setViewportSize(size).then(() => page.waitForTimeout(500));
const settle = (view, ms = 400) => view.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

async function openCheck(view, check) {
  await view.waitFor(
    (name) => {
      if (document.querySelector(`[data-place="note:${name}"]`)) return true;
      document.querySelector(`[data-row="${name}"]`)?.click();
      return false;
    },
    [check],
  );
  await view.evaluate((name) => document.querySelector(`[data-row="${name}"]`)?.scrollIntoView(), check);
}

/** The card of a marker on the page. */
async function card(page, path) {
  await page.locator('service-lens [data-label]:not(.label-group)').first().click();
  await page.locator('service-lens [data-card]').waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: path('card') });
  await page.keyboard.press('Escape');
}

/** Choosing a place on the page, with the bar that says what is chosen. */
async function pick(lens, page, look, path) {
  const popup = await visit(lens, page);
  await openCheck(popup, 'opening-hours');
  await popup.click('[data-place="pick:opening-hours"]');
  const bar = page.frameLocator('service-lens-pick iframe').locator('[data-pick-bar]');
  await bar.waitFor();
  await narrowed(page, look);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(300);
  await page.screenshot({ path: path('pick') });
  await page.keyboard.press('Escape');
}

/** The shop as wide as a phone, and what was measured there. */
async function phone(lens, page, look, path) {
  const popup = await dressed(await visit(lens, page), look);
  await popup.click('[popovertarget=settings-menu]');
  await popup.click('[data-phone]');
  await popup.waitFor(() => document.querySelector('.phone h2'), [], 20_000);
  await settle(popup);
  await popup.evaluate(() => document.querySelector('.phone')?.scrollIntoView());
  await popup.screenshot(path('phone-popup'));
  await lens.closePopup();
  await narrowed(page, look);
  await page.screenshot({ path: path('phone') });
}

/** The panel beside the shop: a picture taken, a guided test that runs, the journey. */
async function panel(lens, page, look, path) {
  await page.setViewportSize(look.wide);
  const popup = await visit(lens, page);
  const view = await dressed(await lens.openPanel(popup), look);
  const width = look.narrow ? 360 : 420;
  await view.send('Emulation.setDeviceMetricsOverride', { width, height: 860, deviceScaleFactor: 1, mobile: false });
  await view.waitFor(() => document.documentElement.dataset.scan === 'done', [], 20_000);
  await openCheck(view, 'returns');
  await view.click('.detail [data-take]');
  await view.waitFor(() => document.querySelector('.detail .thumb img'), [], 8000);
  await view.evaluate(() => document.querySelector('.detail .thumb').scrollIntoView({ block: 'center' }));
  await settle(view);
  await view.screenshot(path('panel-picture'));
  await openCheck(view, 'chatbot-test');
  await view.click('[data-place="test-start:chatbot-test"]');
  await view.waitFor(() => document.querySelector('[data-test="running"]'));
  await settle(view, 1500);
  await view.evaluate(() => document.querySelector('[data-row="chatbot-test"]').scrollIntoView());
  await view.screenshot(path('panel-test'));
  await view.evaluate(() => document.querySelector('[data-row="chatbot-test"]').click());
  await settle(view);
  await view.evaluate(() => {
    const journey = document.querySelector('.journey-strip');
    journey.querySelector('summary').click();
    journey.scrollIntoView();
  });
  await settle(view);
  await view.screenshot(path('panel'));
  await lens.closePanel();
}

/** One picture of two: no screenshot holds a page and the popup above it. */
async function together(lens, look, under, over, to) {
  const address = (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  const page = await lens.context.newPage();
  await page.setContent(
    `<style>body{margin:0;position:relative}img{display:block}
     .over{position:absolute;top:6px;right:14px;border-radius:8px;box-shadow:0 0 0 1px rgb(0 0 0/18%),0 10px 32px rgb(0 0 0/35%)}</style>
     <img src="${address(under)}" alt=""><img class="over" src="${address(over)}" alt="">`,
  );
  await page.setViewportSize(look.wide);
  await page.waitForTimeout(200);
  await page.screenshot({ path: to });
  await page.close();
}

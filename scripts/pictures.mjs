#!/usr/bin/env node
/** `npm run pictures`: the pictures of the README, taken of the real extension in the demo shops. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady, ROOT } from './lib/ensure.mjs';

const SIZE = { width: 1280, height: 860 };

await makeReady();
const { startDemo } = await import('./demo/server.mjs');
const { launch } = await import('./lib/browser.mjs');
const { openKeeper, readAudits } = await import('./lib/store.mjs');
const { addressOf, shopIn } = await import('./lib/tour.mjs');
const { visit } = await import('./lib/visit.mjs');

const folder = join(ROOT, 'assets', 'pictures');
mkdirSync(folder, { recursive: true });
const demo = await startDemo({ port: 0 });
const lens = await launch({ args: [`--host-resolver-rules=${demo.hostRules}`], size: SIZE });
try {
  const keeper = await openKeeper(lens);
  const page = await lens.context.newPage();
  for (const language of ['en', 'da', 'nb']) {
    const shop = shopIn(demo, language);
    for (const type of ['contact', 'product', 'home']) {
      await visit(lens, page, addressOf(demo, shop, type));
      await lens.closePopup();
    }
    await judge(page, language);
  }
  const audits = await readAudits(keeper);
  const home = addressOf(demo, shopIn(demo, 'en'), 'home');
  const shown = audits.find((audit) => audit.pages.some((each) => each.url.startsWith(home)));
  const ids = [shown, ...audits.filter((audit) => audit !== shown)].map(({ id }) => id);
  for (const scheme of ['light', 'dark']) {
    await inTheShop(page, home, scheme);
    await ofShops('', 'shops', scheme);
    await ofShops(`#audit=${shown.id}`, 'audit', scheme);
    await ofShops(`#compare=${ids.join(',')}`, 'compare', scheme);
  }
} finally {
  await lens.close();
  await demo.close();
}

/** Some verdicts and a note, so that the pictures show work and not an empty form. */
async function judge(page, language) {
  const popup = await visit(lens, page);
  const verdicts = {
    en: { 'contact-page': 'yes', phone: 'yes', returns: 'partly', 'live-chat': 'no', 'size-guide': 'yes' },
    da: { 'contact-page': 'yes', phone: 'partly', returns: 'yes', 'live-chat': 'yes', 'trust-mark': 'yes' },
    nb: { 'contact-page': 'partly', phone: 'yes', returns: 'yes', 'live-chat': 'notApplicable', faq: 'yes' },
  }[language];
  for (const [check, verdict] of Object.entries(verdicts)) {
    await popup.click(`[data-row="${check}"]`);
    await popup.click(`[data-place="verdict-${verdict}:${check}"]`);
    if (check === 'returns') {
      await popup.click(`[data-place="note:${check}"]`);
      await popup.type('Easy to find at the bottom of every page, but the price of a return is only told at checkout.');
    }
    await popup.waitFor(() => document.querySelector('.saved'));
  }
  await lens.closePopup();
}

/** The shop with its markers, and the popup over it where a browser shows it. */
async function inTheShop(page, address, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address);
  const popup = await visit(lens, page);
  await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  // The popup opens where one was the last time; a click on an open row would close it.
  const open = await popup.evaluate(() =>
    Boolean(document.querySelector('[data-row="returns"][aria-expanded="true"]')),
  );
  if (!open) await popup.click('[data-row="returns"]');
  await popup.waitFor(() => document.querySelector('[data-place="note:returns"]'));
  await page.waitForTimeout(300);
  const path = { popup: join(folder, `popup-${scheme}.png`), page: join(folder, `page-${scheme}.png`) };
  await popup.screenshot(path.popup);
  await lens.closePopup();
  await page.screenshot({ path: path.page });
  await together(path.page, path.popup, join(folder, `shop-${scheme}.png`));
}

async function ofShops(hash, name, scheme) {
  const page = await lens.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(lens.address(`shops.html${hash}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
  await page.close();
}

/** One picture of two: no screenshot holds a page and the popup above it. */
async function together(under, over, path) {
  const address = (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  const page = await lens.context.newPage();
  await page.setContent(
    `<style>body{margin:0;position:relative}img{display:block}
     .over{position:absolute;top:6px;right:14px;border-radius:8px;box-shadow:0 0 0 1px rgb(0 0 0/18%),0 10px 32px rgb(0 0 0/35%)}</style>
     <img src="${address(under)}" alt=""><img class="over" src="${address(over)}" alt="">`,
  );
  await page.waitForTimeout(200);
  await page.screenshot({ path });
  await page.close();
}

import { mkdirSync } from 'node:fs';
import { startDemo } from '../demo/server.mjs';
import { launch } from '../lib/browser.mjs';
import { openKeeper, readAudits } from '../lib/store.mjs';
import { addressOf, shopIn } from '../lib/tour.mjs';
import { visit } from '../lib/visit.mjs';
const OUT = '/tmp/langs-work/shots'; mkdirSync(OUT, { recursive: true });
const langs = process.argv[2].split(',');
const demo = await startDemo({ port: 0 });
const lens = await launch({ args: [`--host-resolver-rules=${demo.hostRules}`], size: { width: 1280, height: 900 } });
const over = () => {
  const out = []; const w = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > w) out.push(`PAGE ${document.documentElement.scrollWidth} > ${w}`);
  for (const e of document.querySelectorAll('body *')) {
    const r = e.getBoundingClientRect(); if (!r.width || !e.checkVisibility() || e.closest('.unseen, .row-found, .popup-path')) continue;
    const cs = getComputedStyle(e);
    if (r.right > w + 1 && !e.closest('.compare-scroll, .table-scroll, [role=region]')) out.push(`${e.tagName}.${e.className} right ${Math.round(r.right)} "${(e.textContent||'').slice(0,40)}"`);
    else if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && cs.overflowX !== 'visible' && cs.display !== 'inline' && !['auto','scroll'].includes(cs.overflowX)) out.push(`clip ${e.tagName}.${e.className} ${e.scrollWidth}>${e.clientWidth} "${(e.textContent||'').slice(0,50)}"`);
    else if (e.scrollWidth > e.clientWidth + 1 && ['BUTTON','A','LABEL','SELECT'].includes(e.tagName) && cs.display !== 'inline') out.push(`spill ${e.tagName}.${e.className} ${e.scrollWidth}>${e.clientWidth} "${(e.textContent||'').slice(0,50)}"`);
  }
  return out.slice(0, 25);
};
try {
  const keeper = await openKeeper(lens);
  const set = (language) => keeper.evaluate((l) => chrome.storage.local.set({ language: l }), language);
  const page = await lens.context.newPage();
  for (const l of ['en', 'da']) {
    for (const type of ['contact', 'product', 'home']) { await visit(lens, page, addressOf(demo, shopIn(demo, l), type)); await lens.closePopup(); }
  }
  const home = addressOf(demo, shopIn(demo, 'en'), 'home');
  for (const l of langs) {
    await set(l);
    for (const width of [400, 360]) {
      const popup = await visit(lens, page, home);
      if (width !== 400) await popup.evaluate((w) => { for (const e of [document.documentElement, document.body]) e.style.width = `${w}px`; }, width);
      await new Promise((r) => setTimeout(r, 300));
      console.log(l, width, 'popup', await popup.evaluate(() => [document.documentElement.lang, innerWidth]), await popup.evaluate(over));
      await popup.screenshot(`${OUT}/${l}-${width}-popup.png`);
      if (!(await popup.evaluate(() => Boolean(document.querySelector('[data-place="note:returns"]'))))) await popup.click('[data-row="returns"]');
      await popup.waitFor(() => document.querySelector('[data-place="note:returns"]'));
      await popup.click('[data-place="verdict-partly:returns"]');
      await new Promise((r) => setTimeout(r, 300));
      console.log(l, width, 'open', await popup.evaluate(over));
      await popup.screenshot(`${OUT}/${l}-${width}-open.png`);
      await popup.click('[data-row="returns"]');
      await popup.click('[popovertarget="settings-menu"]');
      await new Promise((r) => setTimeout(r, 200));
      console.log(l, width, 'menu', await popup.evaluate(over));
      await popup.screenshot(`${OUT}/${l}-${width}-menu.png`);
      await lens.closePopup();
    }
    const ids = (await readAudits(keeper)).map(({ id }) => id);
    for (const width of [360, 1280]) {
      const shops = await lens.context.newPage();
      const cdp = await lens.context.newCDPSession(shops);
      await cdp.send('Emulation.setDeviceMetricsOverride', { width, height: 860, deviceScaleFactor: 1, mobile: false });
      for (const [name, hash] of [['list', ''], ['audit', `#audit=${ids[0]}`], ['compare', `#compare=${ids.join(',')}`]]) {
        await shops.goto('about:blank');
        await shops.goto(lens.address(`shops.html${hash}`));
        await shops.getByRole('heading', { level: 1 }).waitFor();
        await shops.waitForTimeout(400);
        console.log(l, width, name, await shops.evaluate(() => document.documentElement.lang), await shops.evaluate(over));
        await shops.screenshot({ path: `${OUT}/${l}-${width}-${name}.png`, fullPage: width === 360 && name !== 'audit' });
      }
      await shops.close();
    }
    await page.bringToFront();
    await visit(lens, page, home); await lens.closePopup();
    await page.locator('service-lens [data-label]').first().click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${OUT}/${l}-marker.png` });
  }
} finally { await lens.close(); await demo.close(); }

import { readAudit, readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import { hasRead, judge, openPanel, openWindow, says, write } from './panel';

test('the panel reads every page of the shop that is walked through, and keeps what was said', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  await judge(panel, 'returns', 'yes');
  await write(panel, 'returns', 'Skrevet mens jeg gikk');
  for (const type of ['contact', 'category', 'product', 'faq', 'terms']) {
    await shopPage.goto(address('nb', type));
    await hasRead(panel, address('nb', type));
  }
  const audit = await readAudit(keeper);
  expect(audit?.pages).toHaveLength(6);
  expect(audit?.judgements.returns).toMatchObject({ verdict: 'yes', note: 'Skrevet mens jeg gikk' });
  // The check that was open is open still, with the caret in its note.
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('note:returns');
  expect(panel.errors).toEqual([]);

  // A thing that stands on every page says so.
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-row="contact-page"]')?.click());
  await says(panel, 'seen on 6 pages');
});

test('a page that changes its address without loading is read too', async ({ lens, shopPage, address }) => {
  const home = address('nb', 'home');
  const panel = await openPanel(lens, shopPage, home);
  await shopPage.evaluate(() => history.pushState({}, '', '/uten-lasting'));
  await hasRead(panel, new URL('/uten-lasting', home).href);
  await shopPage.evaluate(() => history.back());
  await hasRead(panel, home);
});

test('another shop never shows the findings of the last one', async ({ lens, shopPage, address }) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  const shop = await panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  await shopPage.goto(address('da', 'home'));
  await says(panel, 'This page has not been read');
  expect(await panel.evaluate(() => document.querySelectorAll('[data-row]').length)).toBe(0);

  // Only when the person wants to go on writing without a page.
  await panel.evaluate((name) => {
    const button = [...document.querySelectorAll<HTMLElement>('button')].find((each) => each.innerText.includes(name));
    button?.click();
  }, `Show the checklist of ${shop}`);
  await says(panel, 'The page in the tab has not been read');

  const popup = await visit(lens, shopPage);
  await hasRead(panel, address('da', 'home'));
  expect(await panel.evaluate(() => document.querySelector('h1')?.textContent)).not.toBe(shop);
  expect([...popup.errors, ...panel.errors]).toEqual([]);
});

test('the panel goes with the tab in front', async ({ lens, keeper, shopPage, address }) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  const other = await lens.context.newPage();
  await other.goto(address('nb', 'contact'));
  // The click let us into one tab only.
  await says(panel, 'This page has not been read');
  await shopPage.bringToFront();
  await hasRead(panel, address('nb', 'home'));
  await other.bringToFront();
  await visit(lens, other);
  await lens.closePopup();
  await hasRead(panel, address('nb', 'contact'));
  await other.close();
  await shopPage.bringToFront();
  await hasRead(panel, address('nb', 'home'));
  // What happens in another window is not its business.
  const away = await openWindow(lens, keeper, 'shops.html');
  await away.goto(address('da', 'home'));
  await says(panel, '2 pages read');
  expect(await readAudits(keeper)).toHaveLength(1);
  expect(panel.errors).toEqual([]);
});

test('says what to do where nothing can be read', async ({ lens, shopPage, address, demo }) => {
  const home = address('nb', 'home');
  const panel = await openPanel(lens, shopPage, home);
  await shopPage.route('**/finnes-ikke', (route) => route.abort());
  await shopPage.goto(new URL('/finnes-ikke', home).href).catch(() => {});
  // The browser's own page of the error comes a moment later, and closes what is open over the tab.
  await expect.poll(() => shopPage.url()).toContain('chrome-error');
  // With the page the browser takes back what the click gave; a click here tells what is wrong.
  await says(panel, 'This page has not been read');
  const popup = await lens.click(shopPage);
  await says(popup, 'The page did not load');
  await says(panel, 'The page did not load');
  await lens.closePopup();
  await visit(lens, shopPage, home);
  await hasRead(panel, home);

  await shopPage.goto(demo.url(new URL(home).host, '/vilkar.pdf'));
  await says(panel, 'This is a PDF');
  await shopPage.goto('chrome://version/');
  await says(panel, 'This page has not been read');
  await shopPage.goto(lens.address('shops.html'));
  await says(panel, 'This page belongs to an extension');
  expect(panel.errors).toEqual([]);
});

test('an audit in the bin is not begun anew behind one’s back', async ({ lens, keeper, shopPage, address }) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  const shops = await openWindow(lens, keeper, 'shops.html');
  await shops
    .getByRole('button', { name: /^Delete the audit/ })
    .first()
    .click();
  await says(panel, 'No audit of this shop yet');
  await shopPage.goto(address('nb', 'contact'));
  await says(panel, 'No audit of this shop yet');
  expect(await readAudits(keeper)).toEqual([]);
  await shops.getByRole('button', { name: 'Undo' }).click();
  await panel.waitFor(() => document.querySelector('[data-row]'));
  expect(await readAudits(keeper)).toHaveLength(1);
});

import type { Page, TestInfo } from '@playwright/test';
import type { Lens } from '../../scripts/lib/browser.mjs';
import { inPage } from './axe';
import { expect, test } from './fixtures';
import { madeAudit, openAudits } from './made-audits';

/** Four shops, one of them examined twice, and a class of five at a fifth shop. */
async function openAll(lens: Lens, info: TestInfo): Promise<Page> {
  const shops = Array.from({ length: 4 }, (_none, index) => madeAudit(index, `butikk${index}.no`));
  const before = madeAudit(4, 'butikk0.no', '', '2026-03-01T09:00:00.000Z');
  const pupils = Array.from({ length: 5 }, (_none, index) => madeAudit(5 + index, 'klasse.no', `Elev ${index + 1}`));
  return openAudits(lens, [...shops, before, ...pupils], info);
}

async function goTo(shops: Page, lens: Lens, hash: string): Promise<void> {
  await shops.goto('about:blank');
  await shops.goto(lens.address(`shops.html${hash}`));
  await expect(shops.getByRole('heading', { level: 1 })).toBeVisible();
}

test('what one chooses by the keyboard stays after a reload, and "back" leaves the view', async ({ lens }, info) => {
  const shops = await openAll(lens, info);
  await goTo(shops, lens, '#');
  await shops.evaluate(() => {
    location.hash = '#compare=made-0,made-1,made-2';
  });
  await shops.getByRole('combobox', { name: 'My shop' }).focus();
  await shops.keyboard.type('butikk1');
  await expect(shops.locator('.column-head').first()).toContainText('butikk1.no');
  await shops.getByRole('radio', { name: 'Everything' }).focus();
  await shops.keyboard.press('ArrowRight');
  await expect(shops.getByRole('radio', { name: 'Only what differs' })).toBeFocused();
  await shops.keyboard.press('ArrowRight');
  const lacks = shops.getByRole('radio', { name: 'Only what butikk1.no lacks' });
  await expect(lacks).toBeChecked();
  await expect(lacks).toBeFocused();
  await shops.getByRole('radio', { name: 'By area' }).focus();
  await shops.keyboard.press('ArrowRight');
  await expect(shops).toHaveURL(/#compare=made-0,made-1,made-2&pin=made-1&only=lacks&sort=difference$/);
  const count = await shops.locator('.compare-table tbody th[scope="row"]').count();
  expect(count).toBeGreaterThan(3);

  await shops.reload();
  await expect(lacks).toBeChecked();
  await expect(shops.getByRole('radio', { name: 'Biggest difference first' })).toBeChecked();
  await expect(shops.locator('.compare-table tbody th[scope="row"]')).toHaveCount(count);
  const mine = shops.getByRole('button', { name: 'Keep butikk1.no in view as my shop' });
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await mine.focus();
  await shops.keyboard.press('Enter');
  await expect(mine).toHaveAttribute('aria-pressed', 'false');
  await expect(mine).toBeFocused();
  await shops.goBack();
  await expect(shops).toHaveURL(/shops\.html#$/);
});

test('the table is copied in two forms; a browser that refuses leaves it to the person', async ({ lens }, info) => {
  const shops = await openAll(lens, info);
  await lens.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(shops, lens, '#compare=made-0,made-1&only=differs');
  await shops.getByRole('button', { name: 'Copy as a table' }).click();
  await expect(shops.getByText('The table is copied.')).toBeVisible();
  const { html, text } = await shops.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  const shown = await shops.locator('.compare-table tbody tr').count();
  expect(text.split('\n')).toHaveLength(shown + 2);
  expect(text.split('\n')[0]?.split('\t')).toEqual([
    'Check',
    'butikk0.no · 3 October 2026',
    'butikk1.no · 3 October 2026',
  ]);
  expect(text).toContain("\t'+4722334450\t'+4722334451");
  expect(html).toContain('<table');
  expect(html.match(/<tr/g)).toHaveLength(shown + 2);

  await shops.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    document.execCommand = () => false;
  });
  await shops.getByRole('button', { name: 'Copy as a table' }).click();
  const area = shops.getByRole('textbox', { name: 'The table as text' });
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(text);
  expect(await inPage(shops)).toEqual([]);
});

test('the older way to copy is taken where the new one is refused', async ({ lens }, info) => {
  const shops = await openAll(lens, info);
  await lens.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(shops, lens, '#compare=made-2,made-3&only=lacks');
  await shops.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await shops.getByRole('button', { name: 'Copy as a table' }).click();
  await expect(shops.getByText('The table is copied.')).toBeVisible();
  expect(await shops.evaluate(() => navigator.clipboard.readText())).toContain('butikk2.no · 3 October 2026\tbutikk3');
});

test('a class’s audits: from the list to who said what', async ({ lens }, info) => {
  const shops = await openAll(lens, info);
  await goTo(shops, lens, '#');
  await shops.getByRole('link', { name: /See how far 5 audits agree.*klasse\.no/ }).click();
  await expect(shops.getByRole('heading', { level: 1 })).toHaveText('How far do you agree on klasse.no?');
  await shops.getByRole('radio', { name: 'Most disagreement first' }).check();
  const who = shops.getByRole('button', { name: /^Who said what/ }).first();
  await who.focus();
  await shops.keyboard.press('Enter');
  await expect(shops.locator('.voices')).toContainText('Elev ');
  await shops.getByRole('checkbox', { name: 'Count the audit: Elev 3' }).uncheck();
  await expect(shops.getByText('4 of 5 audits counted')).toBeVisible();
  await expect(shops).toHaveURL(/#agree=klasse\.no&without=made-7&sort=difference$/);
});

test('on a phone the names of the rows and "my shop" stay in sight, with another shop beside', async ({
  lens,
}, info) => {
  const shops = await openAll(lens, info);
  await shops.setViewportSize({ width: 360, height: 740 });
  await goTo(shops, lens, '#compare=made-0,made-1,made-2&pin=made-1');
  const region = shops.locator('.compare-region');
  await region.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await region.evaluate((element) => element.scrollBy(900, 700));
  const box = async (selector: string, at = 0) => {
    const found = await shops.locator(selector).nth(at).boundingBox();
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const edge = await box('.compare-region');
  // Scrolled to the last shop: it stands whole beside "my shop", under the heads.
  const mine = await box('.column-head.pinned');
  const last = await box('.column-head', 2);
  expect([Math.round(mine.x - edge.x), Math.round(mine.y - edge.y)]).toEqual([1, 1]);
  expect(last.x).toBeGreaterThanOrEqual(mine.x + mine.width - 1);
  expect(last.x + last.width).toBeLessThanOrEqual(edge.x + edge.width);
  for (const selector of ['td.pinned', '.row-head']) expect((await box(selector, 5)).x - edge.x).toBeLessThan(12);
  expect(await shops.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // Still a table to those who hear it.
  await expect(region.getByRole('row').nth(2).getByRole('rowheader')).toHaveCount(1);
  await expect(region.getByRole('row').nth(2).getByRole('cell')).toHaveCount(3);
  // Whatever is half under a head or an edge is scrolled out from there first.
  await region.evaluate((element) => element.scrollTo(0, 0));
  expect(await inPage(shops)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`comparisons hold to WCAG 2.2 AA, ${scheme}`, async ({ lens }, info) => {
    test.slow();
    const shops = await openAll(lens, info);
    await shops.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const hash of [
      '#',
      '#compare=made-0,made-1,made-2&pin=made-1&sort=difference',
      '#compare=made-0,made-1&pin=made-0&only=lacks&profile=table',
      '#compare=made-4,made-0&profile=closed',
      '#compare=made-5,made-6,made-7',
      '#agree=klasse.no&sort=difference',
      '#agree=klasse.no&without=made-5,made-6,made-7,made-8',
    ]) {
      await goTo(shops, lens, hash);
      if (hash.endsWith('difference')) await shops.locator('.agree-table button, .cell-note button').first().click();
      expect(await inPage(shops), hash).toEqual([]);
    }
  });
}

import type { FrameLocator, Page } from '@playwright/test';
import { readAudit } from '../../scripts/lib/store.mjs';
import type { View } from '../../scripts/lib/view.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import { openPanel } from './panel';
import * as pages from './pick-pages';

const SHOP = 'http://shop.example/';
const CHECK = 'opening-hours';
const layer = (page: Page): FrameLocator => page.frameLocator('service-lens-pick iframe');
const bar = (page: Page) => layer(page).locator('[data-pick-bar]');
const outline = (page: Page) => layer(page).locator('[data-outline]');
const label = (page: Page) => layer(page).locator('[data-quote]');
const own = async (keeper: Page) => (await readAudit(keeper))?.own ?? [];
const texts = async (keeper: Page) => (await own(keeper)).map(({ evidence }) => evidence.text);

async function serve(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route(`${SHOP}**`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
}

async function open(view: View, check = CHECK): Promise<void> {
  await view.waitFor(
    (name) => {
      if (document.querySelector(`[data-place="note:${name}"]`)) return true;
      document.querySelector<HTMLElement>(`[data-row="${name}"]`)?.click();
      return false;
    },
    [check],
  );
}

/** Opens the check in the popup and begins to pick; the popup closes. */
async function pick(popup: View, page: Page, check = CHECK): Promise<void> {
  await open(popup, check);
  await popup.click(`[data-place="pick:${check}"]`);
  await bar(page).waitFor();
}

async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const evidenceIn = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll<HTMLElement>('.evidence-item')].map((item) => item.innerText));

test('a place picked by mouse is kept, marked at once, found again and shown as the person’s own', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.plain);
  const popup = await visit(lens, shopPage, SHOP);
  await pick(popup, shopPage);
  await expect.poll(() => popup.evaluate(() => 1).catch(() => 'closed')).toBe('closed');
  await shopPage.mouse.move(...(await middleOf(shopPage, '#hours b')));
  await expect(label(shopPage)).toContainText('We are here from 9 to 4');
  await shopPage.mouse.click(...(await middleOf(shopPage, '#hours b')));
  await expect(bar(shopPage)).toContainText('Added to “Opening hours”');
  expect(await own(keeper)).toMatchObject([
    { check: CHECK, url: SHOP, evidence: { text: 'We are here from 9 to 4', where: 'main', selector: '#hours' } },
  ]);
  await expect(shopPage.locator('service-lens .label-name', { hasText: 'Opening hours' })).toBeVisible();
  await bar(shopPage).getByRole('button', { name: 'Done' }).click();
  await expect(shopPage.locator('service-lens-pick')).toHaveCount(0);

  const again = await visit(lens, shopPage, SHOP);
  await open(again);
  expect(await evidenceIn(again)).toEqual([expect.stringMatching(/We are here from 9 to 4[\s\S]*added by you/)]);
  expect(await again.evaluate(() => document.body.innerText)).not.toContain('not found on this visit');
  await lens.closePopup();
  await expect(shopPage.locator('service-lens .label-name', { hasText: 'Opening hours' })).toBeVisible();
});

test('the keys go from place to place, wider and narrower, take one, and it can be undone', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.plain);
  await pick(await visit(lens, shopPage, SHOP), shopPage);
  await expect(bar(shopPage)).toBeFocused();
  await shopPage.keyboard.press('ArrowRight');
  await expect(label(shopPage)).toContainText('My account');
  await shopPage.keyboard.press('ArrowLeft');
  await expect(bar(shopPage).getByRole('status')).toContainText('Terms of sale');
  for (let step = 0; step < 5; step++) await shopPage.keyboard.press('ArrowRight');
  await expect(label(shopPage)).toContainText('We are here from 9 to 4');
  await shopPage.keyboard.press('ArrowUp');
  await expect(label(shopPage)).toContainText('Blue mug Price');
  await shopPage.keyboard.press('ArrowDown');
  await expect(label(shopPage)).toContainText('We are here from 9 to 4');
  await shopPage.keyboard.press('Enter');
  await expect(bar(shopPage)).toContainText('Added to “Opening hours”');
  expect(await texts(keeper)).toEqual(['We are here from 9 to 4']);
  await bar(shopPage).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(shopPage)).toContainText('Taken away again');
  expect(await texts(keeper)).toEqual([]);
  await expect(shopPage.locator('service-lens .label-name', { hasText: 'Opening hours' })).toHaveCount(0);
  await bar(shopPage).getByRole('button', { name: 'Put back' }).click();
  await expect.poll(() => texts(keeper)).toEqual(['We are here from 9 to 4']);
  await shopPage.keyboard.press('Escape');
  await expect(shopPage.locator('service-lens-pick')).toHaveCount(0);
});

test('Escape and the button stop it and keep nothing', async ({ lens, keeper, shopPage }) => {
  await serve(shopPage, pages.plain);
  for (const stop of [
    () => shopPage.keyboard.press('Escape'),
    () => bar(shopPage).getByRole('button', { name: 'Stop' }).click(),
  ]) {
    await pick(await visit(lens, shopPage, SHOP), shopPage);
    await shopPage.mouse.move(...(await middleOf(shopPage, '#hours')));
    await expect(outline(shopPage)).toBeVisible();
    await stop();
    await expect(shopPage.locator('service-lens-pick')).toHaveCount(0);
  }
  expect(await own(keeper)).toEqual([]);
});

test('a page that takes every event on the window gets none and takes none', async ({ lens, keeper, shopPage }) => {
  await serve(shopPage, pages.greedy);
  const before = await shopPage.goto(SHOP).then(() => shopPage.evaluate(() => document.body.outerHTML));
  await pick(await visit(lens, shopPage), shopPage);
  await shopPage.evaluate(() => Object.assign(window, { heard: [] }));
  await shopPage.mouse.move(...(await middleOf(shopPage, '#buy')));
  await shopPage.mouse.click(...(await middleOf(shopPage, '#buy')));
  await expect(bar(shopPage)).toContainText('Added to');
  expect(await texts(keeper)).toEqual(['Buy now']);
  await bar(shopPage).getByRole('button', { name: 'Pick another' }).click();
  await shopPage.keyboard.press('ArrowRight');
  await shopPage.keyboard.press('Enter');
  await expect.poll(() => texts(keeper)).toHaveLength(2);
  expect(await shopPage.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
  expect(await shopPage.evaluate(() => document.body.outerHTML)).toBe(before);
  // Its scripts can reach the layer's frame, and what they make up there counts for nothing.
  await bar(shopPage).getByRole('button', { name: 'Pick another' }).click();
  await shopPage.evaluate(() => {
    const inside = document.querySelector('service-lens-pick')?.shadowRoot?.querySelector('iframe')?.contentDocument;
    const made = { bubbles: true, clientX: 60, clientY: 60 };
    inside?.body.dispatchEvent(new MouseEvent('click', made));
    inside?.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await shopPage.waitForTimeout(300);
  expect(await texts(keeper)).toHaveLength(2);
});

for (const [what, html] of [
  ['a dialog', pages.dialog],
  ['a dialog that would look different with more in it', pages.touchyDialog],
] as const) {
  test(`${what} can be picked from, and stays open`, async ({ lens, keeper, shopPage }) => {
    await serve(shopPage, html);
    await shopPage.goto(SHOP);
    await shopPage.click('#ask');
    await pick(await visit(lens, shopPage), shopPage);
    await shopPage.mouse.move(...(await middleOf(shopPage, 'dialog h2')));
    await expect(label(shopPage)).toContainText('Join our newsletter');
    await shopPage.mouse.click(...(await middleOf(shopPage, 'dialog h2')));
    await expect(bar(shopPage)).toContainText('Added to');
    await shopPage.keyboard.press('Escape');
    await expect(shopPage.locator('service-lens-pick')).toHaveCount(0);
    expect(await texts(keeper)).toEqual(['Join our newsletter']);
    expect(await shopPage.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });
}

test('shadow roots, frames and boxes that scroll are picked from, and found again', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.nested);
  const picks = async (x: number, y: number, words: string) => {
    await pick(await visit(lens, shopPage, SHOP), shopPage);
    await shopPage.mouse.move(x, y);
    await expect(label(shopPage)).toHaveText(`Text ${words}`);
    await shopPage.mouse.click(x, y);
    await expect(bar(shopPage)).toContainText('Added to');
    await shopPage.keyboard.press('Escape');
  };
  await picks(...(await shopPage.goto(SHOP).then(() => middleOf(shopPage, 'shop-hours'))), 'Open every day');
  await picks(...(await middleOf(shopPage, 'iframe')), 'Chat until midnight');
  await pick(await visit(lens, shopPage, SHOP), shopPage);
  await shopPage.mouse.move(...(await middleOf(shopPage, '#box')));
  await shopPage.mouse.wheel(0, 400);
  await expect.poll(() => shopPage.evaluate(() => document.querySelector('#box')?.scrollTop)).toBeGreaterThan(100);
  await shopPage.keyboard.press('Escape');
  expect(await texts(keeper)).toEqual(['Open every day', 'Chat until midnight']);
  const popup = await visit(lens, shopPage, SHOP);
  await open(popup);
  expect((await evidenceIn(popup)).join()).not.toContain('not found on this visit');
});

test('what the page no longer has says so, on this visit alone', async ({ lens, shopPage }) => {
  await serve(shopPage, pages.plain);
  await pick(await visit(lens, shopPage, SHOP), shopPage);
  await shopPage.mouse.click(...(await middleOf(shopPage, '#hours')));
  await expect(bar(shopPage)).toContainText('Added to');
  const said = async (html: string) => {
    await serve(shopPage, html);
    const popup = await visit(lens, shopPage, SHOP);
    await open(popup);
    await popup.waitFor(() => document.documentElement.dataset.scan === 'done');
    await shopPage.waitForTimeout(600);
    return (await evidenceIn(popup)).join();
  };
  // Moved, and called otherwise; found by its words.
  const moved = pages.plain.replace('<p id="hours">', '<div></div><p class="x">');
  expect(await said(moved)).not.toContain('not found on this visit');
  const gone = pages.plain.replace('here from 9 to 4', 'away for now');
  expect(await said(gone)).toContain('not found on this visit');
  expect(await said(pages.plain)).not.toContain('not found on this visit');
});

test('from the panel a place is picked, listed there at once, and removed again', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.plain);
  const panel = await openPanel(lens, shopPage, SHOP);
  await open(panel);
  await panel.click(`[data-place="pick:${CHECK}"]`);
  await bar(shopPage).waitFor();
  await shopPage.mouse.click(...(await middleOf(shopPage, '#hours')));
  await expect(bar(shopPage)).toContainText('Added to');
  await panel.waitFor(() => document.querySelector('.evidence-own'));
  await panel.click('[data-remove-own]');
  await panel.waitFor(() => !document.querySelector('.evidence-own'));
  expect(await own(keeper)).toEqual([]);
  await panel.click('.toast-button');
  await panel.waitFor(() => document.querySelector('.evidence-own'));
  expect(await texts(keeper)).toEqual(['We are here from 9 to 4']);
  // On the page it is taken out in its card, and brought back there.
  await bar(shopPage).getByRole('button', { name: 'Done' }).click();
  await shopPage.locator('service-lens [data-label]', { hasText: 'Opening hours' }).click();
  const card = shopPage.locator('service-lens [data-card]');
  await expect(card).toContainText('Added by you', { ignoreCase: true });
  await card.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => own(keeper)).toEqual([]);
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => texts(keeper)).toEqual(['We are here from 9 to 4']);
});

test('a pasted link is kept with what it says there', async ({ lens, keeper, shopPage }) => {
  await serve(shopPage, pages.plain);
  const popup = await visit(lens, shopPage, SHOP);
  await open(popup);
  await popup.click(`[data-place="paste:${CHECK}"]`);
  await popup.waitFor(() => document.activeElement?.matches('.link-form input[type=url]'));
  await popup.type('maps.example/blue-mug');
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.evidence-own'));
  expect(await own(keeper)).toMatchObject([{ url: SHOP, evidence: { href: 'https://maps.example/blue-mug' } }]);
  expect((await evidenceIn(popup)).join()).not.toContain('not found');
});

test('by touch the first tap shows what the second one takes', async ({ lens, keeper, shopPage }) => {
  await serve(shopPage, pages.plain);
  await pick(await visit(lens, shopPage, SHOP), shopPage);
  const session = await lens.context.newCDPSession(shopPage);
  const tap = async (selector: string) => {
    const [x, y] = await middleOf(shopPage, selector);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap('#hours');
  await expect(label(shopPage)).toContainText('We are here from 9 to 4');
  await expect(bar(shopPage)).toContainText('Take this');
  expect(await own(keeper)).toEqual([]);
  await tap('#hours');
  await expect.poll(() => texts(keeper)).toEqual(['We are here from 9 to 4']);
});

import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import * as pages from './pick-pages';
import { bar, CHECK, evidenceIn, label, middleOf, open, outline, own, pick, SHOP, serve, texts } from './picking';

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

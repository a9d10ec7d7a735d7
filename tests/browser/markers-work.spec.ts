import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import { bar, card, drawn, isInside, mark, numberOf, still } from './marked';
import * as pages from './marker-pages';

test('keys lead from finding to finding, round and back, and Escape gives the focus back', async ({
  lens,
  shopPage,
}) => {
  await mark(lens, shopPage, pages.long);
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await expect(card(shopPage)).toBeVisible();
  expect(await numberOf(shopPage)).toBe('1');
  const all = Number(/of (\d+)/.exec(await card(shopPage).locator('.position').innerText())?.[1]);
  expect(all).toBeGreaterThan(4);
  await shopPage.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(card(shopPage).locator('.position')).toHaveText(`${all} of ${all}`);
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await expect(card(shopPage).locator('.position')).toHaveText(`1 of ${all}`);
  for (let step = 1; step < all; step++) {
    await shopPage.keyboard.press('Alt+Shift+ArrowRight');
    await expect(card(shopPage).locator('.position')).toHaveText(`${step + 1} of ${all}`);
  }
  await expect.poll(() => shopPage.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  await expect.poll(() => isInside(shopPage, '[data-card]')).toBe(true);
  await shopPage.keyboard.press('Escape');
  await expect(card(shopPage)).toHaveCount(0);
  await expect(shopPage.locator('service-lens [data-label]:focus')).toHaveCount(1);
});

test('keys stay with the shop in its own fields', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.dialog);
  await shopPage.click('#ask');
  await shopPage.focus('input[type=email]');
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await shopPage.waitForTimeout(200);
  await expect(card(shopPage)).toHaveCount(0);
});

test('a rating given on the page is kept', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await card(shopPage).getByRole('radio', { name: '4 of 5' }).click();
  await expect(card(shopPage).getByText('Saved').first()).toBeVisible();
  await visit(lens, shopPage, 'http://shop.example/');
  await lens.closePopup();
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await expect(card(shopPage).getByRole('radio', { name: '4 of 5' })).toHaveAttribute('aria-checked', 'true');
});

test('the bar filters by area and by what is judged, and remembers it', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  const all = await shopPage.locator('service-lens [data-box]').count();
  await bar(shopPage).getByRole('combobox').press('ArrowDown');
  await expect(bar(shopPage).getByRole('combobox')).toHaveValue('contact');
  const some = await shopPage.locator('service-lens [data-box]').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(bar(shopPage)).toContainText(`${some} of ${all}`);
  await bar(shopPage).getByRole('checkbox').check();
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await card(shopPage).getByRole('button', { name: 'Yes', exact: true }).click();
  await shopPage.keyboard.press('Escape');
  expect(await shopPage.locator('service-lens [data-box]').count()).toBeLessThan(some);

  await visit(lens, shopPage, 'http://shop.example/');
  await lens.closePopup();
  await expect(bar(shopPage).getByRole('combobox')).toHaveValue('contact');
  await expect(bar(shopPage).getByRole('checkbox')).toBeChecked();
});

test('the bar leaves the shop’s chat alone, moves and grows smaller', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  const apart = () =>
    shopPage.evaluate(() => {
      const own = document.querySelector('service-lens')?.shadowRoot?.querySelector('[data-bar]');
      const [a, b] = [own, document.querySelector('.chat-launcher')].map((one) => one?.getBoundingClientRect());
      return !a || !b || a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
    });
  for (let corner = 0; corner < 4; corner++) {
    expect(await apart()).toBe(true);
    expect(await isInside(shopPage, '[data-bar]')).toBe(true);
    await bar(shopPage).getByRole('button', { name: 'Move the bar to another corner' }).click();
    await still(shopPage);
  }
  const wide = await bar(shopPage).boundingBox();
  await bar(shopPage).getByRole('button', { name: 'Make the bar smaller' }).click();
  expect((await bar(shopPage).boundingBox())?.width).toBeLessThan((wide?.width ?? 0) * 0.7);
  await expect(bar(shopPage).getByRole('button', { name: 'Show the whole bar' })).toBeFocused();
});

test('hiding by the bar or by keys goes for the extension as a whole', async ({ lens, keeper, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  await bar(shopPage)
    .getByRole('button', { name: /Hide the markers/ })
    .click();
  await expect(drawn(shopPage)).toHaveCount(0);
  await expect(shopPage.locator('service-lens .notice')).toContainText('Alt+Shift+M');
  const kept = () => keeper.evaluate(() => chrome.storage.local.get('markersVisible'));
  await expect.poll(kept).toEqual({ markersVisible: false });
  await shopPage.keyboard.press('Alt+Shift+M');
  await expect(drawn(shopPage).first()).toBeVisible();
  await expect.poll(kept).toEqual({ markersVisible: true });
});

test('signs at the edge count what is out of sight and lead there', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  const down = shopPage.locator('service-lens [data-away=down]');
  await expect(down).toBeVisible();
  const before = Number(await down.innerText());
  expect(before).toBeGreaterThan(0);
  await expect(shopPage.locator('service-lens [data-away=up]')).toBeHidden();
  await down.click();
  await expect.poll(() => shopPage.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  await expect.poll(async () => Number(await down.innerText())).toBeLessThan(before);
});

for (const [what, width, height] of [
  ['320 px', 320, 600],
  ['zoom 300 %', 427, 287],
  ['zoom 50 %', 2560, 1720],
] as const) {
  test(`the card and the bar stay in the window at ${what}`, async ({ lens, shopPage }) => {
    await shopPage.setViewportSize({ width, height });
    await mark(lens, shopPage, pages.long);
    for (let step = 0; step < 6; step++) {
      await shopPage.keyboard.press('Alt+Shift+ArrowRight');
      await still(shopPage);
      expect(await isInside(shopPage, '[data-card]')).toBe(true);
      expect(await isInside(shopPage, '[data-bar]')).toBe(true);
    }
  });
}

test('the card stays in what two fingers have zoomed into', async ({ lens, shopPage }) => {
  await mark(lens, shopPage, pages.long);
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  const session = await lens.context.newCDPSession(shopPage);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => shopPage.evaluate(() => window.visualViewport?.scale)).toBe(2);
  await expect.poll(() => isInside(shopPage, '[data-card]')).toBe(true);
});

test('a page from right to left has its labels and card in the window', async ({ lens, shopPage }) => {
  await shopPage.setViewportSize({ width: 360, height: 640 });
  await mark(lens, shopPage, pages.rightToLeft);
  await shopPage.keyboard.press('Alt+Shift+ArrowRight');
  await still(shopPage);
  expect(await isInside(shopPage, '[data-card]')).toBe(true);
  const boxes = await drawn(shopPage).evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().x));
  for (const x of boxes) expect(x).toBeGreaterThanOrEqual(0);
});

declare const chrome: { storage: { local: { get(key: string): Promise<unknown> } } };

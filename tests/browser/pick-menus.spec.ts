/** Menus of the shop that open under the pointer, and what is in them. */
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import * as pages from './pick-pages';
import { bar, label, middleOf, pick, SHOP, serve, texts } from './picking';

for (const [how, menu, item, words] of [
  ['styles', '.styled', '#sizes', 'Size guide'],
  ['the page’s own code', '.coded', '#chat', 'Chat with us'],
] as const) {
  test(`a menu opened under the pointer by ${how} stays open while Shift is held, and is picked from`, async ({
    lens,
    keeper,
    shopPage,
  }) => {
    await serve(shopPage, pages.menus);
    await pick(await visit(lens, shopPage, SHOP), shopPage);
    await shopPage.mouse.move(...(await middleOf(shopPage, menu)));
    await expect(label(shopPage)).toBeVisible();
    await expect(shopPage.locator(item), 'the layer lies over the page').toBeHidden();

    await shopPage.keyboard.down('Shift');
    const [x, y] = await middleOf(shopPage, menu);
    await shopPage.mouse.move(x + 1, y);
    await expect(shopPage.locator(item)).toBeVisible();
    const [toX, toY] = await middleOf(shopPage, item);
    await shopPage.mouse.move(toX, toY, { steps: 4 });
    await expect(label(shopPage)).toContainText(words);
    await shopPage.mouse.click(toX, toY);
    await expect(bar(shopPage)).toContainText(`Added to`);
    expect(await texts(keeper)).toEqual([words]);
    await shopPage.keyboard.up('Shift');
    // The page has heard of no press, and its link was not followed, not even into another tab.
    expect(await shopPage.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    expect(shopPage.url()).toBe(SHOP);
    expect(lens.context.pages().filter((page) => page.url().startsWith(SHOP))).toHaveLength(1);

    // Covered again: the menu closes, and a click picks as before.
    await bar(shopPage).getByRole('button', { name: 'Pick another' }).click();
    await shopPage.mouse.move(...(await middleOf(shopPage, '#hours')));
    await expect(shopPage.locator(item)).toBeHidden();
    await shopPage.mouse.click(...(await middleOf(shopPage, '#hours')));
    await expect.poll(() => texts(keeper)).toHaveLength(2);
  });
}

test('what is pointed at in a menu is taken by Enter, and the key let go of covers the page again', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.menus);
  await pick(await visit(lens, shopPage, SHOP), shopPage);
  await shopPage.keyboard.down('Shift');
  await shopPage.mouse.move(...(await middleOf(shopPage, '.styled')));
  await expect(shopPage.locator('#sizes')).toBeVisible();
  await shopPage.mouse.move(...(await middleOf(shopPage, '#sizes')));
  await expect(label(shopPage)).toContainText('Size guide');
  await shopPage.keyboard.press('Enter');
  await expect(bar(shopPage)).toContainText('Added to');
  expect(await texts(keeper)).toEqual(['Size guide']);
  await bar(shopPage).getByRole('button', { name: 'Pick another' }).press('Enter');
  await shopPage.keyboard.up('Shift');
  await shopPage.mouse.move(...(await middleOf(shopPage, '.styled')));
  await expect(label(shopPage)).toContainText('Help');
  await expect(shopPage.locator('#sizes')).toBeHidden();
});

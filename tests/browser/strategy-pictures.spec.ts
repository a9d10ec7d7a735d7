import { readFileSync } from 'node:fs';
import { inPage } from './axe';
import { expect, test } from './fixtures';
import { SHOP, strategyOf, withShops } from './strategy-shops';

test('the pictures of a shop that does it well stand beside the proposal, are shown large, and go into its document', async ({
  lens,
}) => {
  const page = await lens.context.newPage();
  await withShops(page, lens.address('shops.html'));
  await page.locator(strategyOf(SHOP)).click();
  await page.locator('[data-start="clearRules"] button').click();
  const example = page.locator('.seen-example', { hasText: 'sund-shop.example' });
  await expect(example.locator('.thumb img')).toBeVisible();
  await example.getByRole('checkbox').check();
  await example.locator('.thumb').focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog.getByRole('heading')).toHaveText('sund-shop.example, Returns and exchanges');
  await expect(dialog.getByRole('img', { name: 'Their four steps' })).toBeVisible();
  expect(await inPage(page, ['dialog'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(example.locator('.thumb')).toBeFocused();
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

  await page.goto(page.url().replace('#strategy=', '#audit='));
  const saved = page.waitForEvent('download');
  await page.locator('[data-format="html"]').click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toContain('Their four steps');
  expect(text.match(/<img[^>]+src="data:image\/png/g)).toHaveLength(1);
});

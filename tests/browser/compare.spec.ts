import { readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

test('two shops stand side by side', async ({ lens, keeper, shopPage, address }) => {
  for (const language of ['nb', 'da']) {
    const popup = await visit(lens, shopPage, address(language, 'home'));
    await popup.click('[data-row="returns"]');
    await popup.click(`[data-place="verdict-${language === 'nb' ? 'yes' : 'no'}:returns"]`);
    await popup.waitFor(() => document.querySelector('.saved'));
    await lens.closePopup();
  }
  const audits = await readAudits(keeper);
  expect(audits).toHaveLength(2);

  const shops = await lens.context.newPage();
  await shops.goto(lens.address('shops.html'));
  for (const { shop } of audits) {
    await expect(shops.getByRole('heading', { level: 2, name: shop })).toBeVisible();
    await shops.getByRole('checkbox', { name: shop }).check();
  }
  await shops.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(shops.getByRole('heading', { level: 1 })).toContainText('Side by side');
  const table = shops.getByRole('region', { name: /^Comparison table/ });
  for (const { shop } of audits) {
    await expect(table.getByRole('columnheader').filter({ hasText: shop })).toBeVisible();
  }
  const returns = table.getByRole('row').filter({ has: shops.getByRole('rowheader', { name: /Returns/ }) });
  await expect(returns.first()).toContainText('Confirmed');
  await expect(returns.first()).toContainText('No');
});

test('a deleted audit can be put back with all that was written', async ({ lens, keeper, shopPage, address }) => {
  await visit(lens, shopPage, address('nb', 'home'));
  await lens.closePopup();
  const shops = await lens.context.newPage();
  await shops.goto(lens.address('shops.html'));
  await shops.getByRole('button', { name: /^Delete the audit of/ }).click();
  await expect.poll(async () => (await readAudits(keeper)).length).toBe(0);
  await shops
    .getByRole('button', { name: /^Put back|^Undo/ })
    .first()
    .click();
  await expect.poll(async () => (await readAudits(keeper)).length).toBe(1);
});

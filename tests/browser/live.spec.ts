import { readAudit } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';
import { hasRead, judge, openPanel, openWindow } from './panel';

// A lost write is a lost write, however rare: no second attempt.
test.describe.configure({ retries: 0 });

test('a verdict given in one place stands in all the others', async ({ lens, keeper, shopPage, address }) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  const shops = await openWindow(lens, keeper, `shops.html#audit=${(await readAudit(keeper))?.id}`);
  const popup = await lens.click(shopPage);
  await popup.scanned();
  const marker = shopPage.locator('service-lens [data-label]');
  await expect(marker.first()).toBeVisible();
  const everywhere = async (check: string, state: string) => {
    for (const view of [popup, panel]) {
      await view.waitFor((row) => document.querySelector(row), [`[data-row="${check}"].row-${state}`]);
    }
    await expect(shops.locator(`[data-row="${check}"]`)).toHaveClass(new RegExp(`row-${state}`));
  };

  await judge(popup, 'contact-page', 'yes');
  await everywhere('contact-page', 'confirmed');
  await expect(shopPage.locator('service-lens [data-label^="contact-page"]').first()).toHaveClass(/tone-confirmed/);

  await shops.locator('[data-row="phone"]').click();
  await shops.locator('[data-place="verdict-partly:phone"]').click();
  await everywhere('phone', 'partly');

  await judge(panel, 'email', 'no');
  await everywhere('email', 'absent');

  await lens.closePopup();
  await hasRead(panel, address('nb', 'home'));
  await marker.first().click();
  await shopPage.locator('service-lens [data-card]').getByRole('button', { name: 'Not applicable' }).click();
  await panel.waitFor(() => document.querySelector('.row-notApplicable'));
  await expect(shops.locator('.row-notApplicable')).toHaveCount(1);
  expect([...popup.errors, ...panel.errors]).toEqual([]);
});

/** The pictures of a check in the card on the page: small there, large on the Shops page. */
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import { card } from './marked';
import { colours, open, PLACE, thumbs } from './pictures';

test('a card shows the pictures of its check, on a page that allows no images too, and leads to them', async ({
  lens,
  shopPage,
}) => {
  // A page that lets nothing but its own styles in.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  await shopPage.route('http://shop.example/**', (route) =>
    route.fulfill({ body: colours, contentType: 'text/html', headers }),
  );
  const popup = await visit(lens, shopPage, 'http://shop.example/');
  await open(popup, 'returns');
  await popup.click('.detail [data-take]');
  await thumbs(popup, 1);
  await lens.closePopup();

  await shopPage.evaluate(() => document.querySelector('.returns')?.scrollIntoView({ block: 'center' }));
  const label = shopPage.locator('service-lens [data-label][data-standing=shown]').first();
  await label.click();
  const small = card(shopPage).locator('.thumb');
  await expect(small).toHaveCount(1);
  await expect(small).toHaveAccessibleName('Show the picture large: Returns and exchanges: “Returns”');
  // It is the place that the picture was taken of, and not a blank.
  await expect
    .poll(() =>
      small.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1) ?? {};
        return [...(data ?? [])].slice(0, 3).map((part) => Math.round(part / 16));
      }),
    )
    .toEqual(PLACE.map((part) => Math.round(part / 16)));

  // One more, taken from the card, stands there at once.
  await card(shopPage).locator('[data-take]').click();
  await expect(small).toHaveCount(2);

  const opening = lens.context.waitForEvent('page');
  await small.first().focus();
  await shopPage.keyboard.press('Enter');
  const shops = await opening;
  await expect(shops.locator('.picture-dialog[open] .picture-box img')).toBeVisible();
  await expect(shops.locator('[data-row="returns"]')).toHaveAttribute('aria-expanded', 'true');
  await shops.keyboard.press('Escape');
  await expect(shops.locator('.picture-dialog')).toHaveCount(0);
});

/** One way back for a whole view: whatever was done last, by its key and by its button, from wherever one stands. */
import { readAudits } from '../../scripts/lib/store.mjs';
import type { View } from '../../scripts/lib/view.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

const press = (view: View, selector: string) =>
  view.waitFor(
    (wanted) => {
      const button = document.querySelector<HTMLElement>(wanted);
      button?.focus();
      button?.click();
      return Boolean(button);
    },
    [selector],
  );

const says = (view: View, words: string) =>
  view.waitFor(
    (wanted) => {
      const said = [...document.querySelectorAll('.toast-text')].map((one) => one.textContent);
      return said.length === 1 && (said[0]?.includes(wanted) ?? false);
    },
    [words],
  );
const nothingSaid = (view: View) => view.waitFor(() => !document.querySelector('.toast'));

test('in the popup the latest act is said alone, and one key takes it back', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  const kept = async () => (await readAudits(keeper))[0];
  await press(popup, '.journey-strip > summary');
  await press(popup, '[data-stage="buy"]');
  await popup.waitFor(() => document.querySelector('.stage-open input'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.stage-open input')?.focus());
  await popup.type('The till');
  await popup.press('Enter');
  await press(popup, '[aria-label^="Remove “The till"]');
  await says(popup, 'The till');
  expect((await kept())?.touchpoints).toEqual([]);

  await press(popup, '[data-place="only"]');
  await press(popup, '[data-row="chatbot-test"]');
  await press(popup, '[data-place="test-start:chatbot-test"]');
  await says(popup, 'The till');
  await press(popup, '.test-remove');
  await says(popup, 'test');
  await press(popup, '[data-row="phone"]');
  await says(popup, 'test');
  await popup.press('u');
  await nothingSaid(popup);
  await expect.poll(async () => (await kept())?.tests.length).toBe(1);
  expect((await kept())?.touchpoints, 'only the latest act is taken back').toEqual([]);

  await press(popup, '[data-row="returns"]');
  await press(popup, '.detail [data-reject]');
  await says(popup, 'was removed');
  await expect.poll(async () => (await kept())?.rejected.length).toBe(1);
  await press(popup, '[data-undo]');
  await nothingSaid(popup);
  await expect.poll(async () => (await kept())?.rejected.length).toBe(0);
  // The next key works without a click.
  await popup.waitFor(() => document.activeElement?.closest('[data-check="returns"]') !== null);
  expect(popup.errors).toEqual([]);
});

test('on the Shops page the way back stands in view wherever one is on the page', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  await visit(lens, shopPage, address('nb', 'home'));
  await lens.closePopup();
  const audit = (await readAudits(keeper))[0];
  const shops = await lens.context.newPage();
  await shops.goto(lens.address(`shops.html#audit=${audit?.id}`));
  const input = shops.locator('.journey input').first();
  await input.fill('The till');
  await input.press('Enter');
  const own = shops.getByRole('listitem').filter({ hasText: /^The till$/ });
  await shops.getByRole('button', { name: 'Remove “The till”' }).click();
  await expect(own).toHaveCount(0);
  await expect(shops.locator('.toast')).toHaveCount(1);
  await expect(shops.locator('.toast')).toBeInViewport({ ratio: 1 });
  await shops.locator('body').press('u');
  await expect(own).toBeVisible();
  await expect(shops.locator('.toast')).toHaveCount(0);
});

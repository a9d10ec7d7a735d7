import { readAudit } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

test('a verdict given on the page stands in the popup', async ({ lens, keeper, shopPage, address }) => {
  await visit(lens, shopPage, address('nb', 'home'));
  await lens.closePopup();
  const label = shopPage.locator('service-lens [data-label]').first();
  await expect(label).toBeVisible();
  await label.click();
  const card = shopPage.locator('service-lens [data-card]');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Partly' }).click();
  await card.getByRole('textbox').pressSequentially('Skrevet på siden');
  await expect(card.getByText('Saved').first()).toBeVisible();

  const judged = (await readAudit(keeper))?.judgements ?? {};
  const [check = ''] = Object.keys(judged);
  expect(judged).toMatchObject({ [check]: { verdict: 'partly', note: 'Skrevet på siden' } });
  const popup = await visit(lens, shopPage);
  await popup.waitFor((name) => document.querySelector(`[data-row="${name}"].row-partly`), [check]);
});

test('the markers can be hidden and shown, and the shop itself stays as it was', async ({
  lens,
  shopPage,
  address,
}) => {
  await shopPage.goto(address('nb', 'home'));
  // The shop draws its chat a moment after the rest.
  await shopPage.locator('.chat-open').waitFor();
  const before = await shopPage.evaluate(() => document.body.outerHTML);
  const popup = await visit(lens, shopPage);
  const labels = shopPage.locator('service-lens [data-label]');
  await expect(labels.first()).toBeVisible();
  expect(await shopPage.evaluate(() => document.body.outerHTML)).toBe(before);

  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[aria-label="Hide the markers on the page"]')?.click(),
  );
  await expect(labels.first()).toBeHidden();
  await popup.evaluate(() =>
    document.querySelector<HTMLElement>('[aria-label="Show the markers on the page"]')?.click(),
  );
  await expect(labels.first()).toBeVisible();
});

test('keys typed into a card do not set off the shop’s shortcuts', async ({ lens, shopPage, address }) => {
  await shopPage.goto(address('nb', 'home'));
  await shopPage.evaluate(() => {
    document.addEventListener('keydown', () => {
      document.title = 'shortcut';
    });
  });
  await visit(lens, shopPage);
  await lens.closePopup();
  await shopPage.locator('service-lens [data-label]').first().click();
  const note = shopPage.locator('service-lens [data-card]').getByRole('textbox');
  await note.pressSequentially('no / no');
  await expect(note).toHaveValue('no / no');
  await expect(shopPage).not.toHaveTitle('shortcut');
});

test('the page cannot give verdicts by itself', async ({ lens, keeper, shopPage, address }) => {
  await visit(lens, shopPage, address('nb', 'home'));
  await lens.closePopup();
  await shopPage.locator('service-lens [data-label]').first().click();
  await shopPage.locator('service-lens [data-card]').getByRole('button', { name: 'Yes' }).waitFor();
  await shopPage.evaluate(() => {
    const card = document.querySelector('service-lens')?.shadowRoot?.querySelector('[data-card]');
    for (const button of card?.querySelectorAll('button') ?? []) button.click();
  });
  // A verdict is written at once; half a second is ample for one that should not be.
  await shopPage.waitForTimeout(500);
  expect((await readAudit(keeper))?.judgements).toEqual({});
});

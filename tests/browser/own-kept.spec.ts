import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';
import { openPanel } from './panel';
import * as pages from './pick-pages';
import { bar, CHECK, evidenceIn, label, middleOf, open, own, pick, SHOP, serve, texts } from './picking';

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

test('a link half typed when the popup closes stands there when it is opened again, until it is added', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.plain);
  const popup = await visit(lens, shopPage, SHOP);
  await open(popup);
  await popup.click(`[data-place="paste:${CHECK}"]`);
  await popup.waitFor(() => document.activeElement?.matches('.link-form input[type=url]'));
  await popup.type('maps.exam');
  await popup.close();

  const again = await visit(lens, shopPage);
  await again.waitFor(() => document.querySelector<HTMLInputElement>('.link-form input[type=url]')?.value);
  await again.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.link-form input[type=url]');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  });
  await again.type('ple/blue-mug');
  await again.press('Enter');
  await again.waitFor(() => document.querySelector('.evidence-own') && !document.querySelector('.link-form'));
  expect(await own(keeper)).toMatchObject([{ evidence: { href: 'https://maps.example/blue-mug' } }]);
  await again.close();
  const third = await visit(lens, shopPage);
  await third.waitFor((place) => document.querySelector(place), [`[data-place="paste:${CHECK}"]`]);
  expect(await third.evaluate(() => document.querySelector('.link-form'))).toBeNull();
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

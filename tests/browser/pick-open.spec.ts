/** Adding what one found from the page itself, with no check at hand: a place first, then what it is for. */
import { readAudit } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { inPage } from './axe';
import { expect, test } from './fixtures';
import { bar as markerBar } from './marked';
import * as pages from './pick-pages';
import { bar, layer, middleOf, outline, own, SHOP, serve, texts } from './picking';

test('from the bar of the markers a place is picked and given to a check that is looked for', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.plain);
  const popup = await visit(lens, shopPage, SHOP);
  await popup.click('[data-row="opening-hours"]');
  await popup.waitFor(() => document.querySelector('[data-place="note:opening-hours"]'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-place="note:opening-hours"]')?.focus());
  await popup.type('Hard to find');
  await popup.waitFor(() => document.querySelector('.saved'));
  await lens.closePopup();

  await markerBar(shopPage).getByRole('button', { name: 'Add a place' }).click();
  await expect(bar(shopPage)).toContainText('Add what you found');
  await shopPage.mouse.click(...(await middleOf(shopPage, '#hours b')));
  const search = layer(shopPage).getByRole('searchbox', { name: 'Search the checks' });
  await expect(search).toBeFocused();
  await expect(outline(shopPage)).toBeVisible();
  await expect(layer(shopPage).locator('[data-choice]')).toHaveCount(56);
  expect(await own(keeper), 'nothing is kept before it is known what it is for').toEqual([]);
  await search.fill('opening');
  await layer(shopPage).locator('[data-choice="opening-hours"]').click();
  await expect(bar(shopPage)).toContainText('Added to “Opening hours”');
  expect(await own(keeper)).toMatchObject([{ check: 'opening-hours', evidence: { text: 'We are here from 9 to 4' } }]);
  await bar(shopPage).getByRole('button', { name: 'Done' }).click();
  await expect(shopPage.locator('service-lens-pick')).toHaveCount(0);

  // Its card has the note that was written before, though the check had no marker here.
  await shopPage.locator('service-lens [data-label]', { hasText: 'Opening hours' }).click();
  await expect(shopPage.locator('service-lens [data-card] textarea')).toHaveValue('Hard to find');
  expect((await readAudit(keeper))?.judgements['opening-hours']?.note).toBe('Hard to find');
});

test('all of it by keys: begun, picked, thought over, chosen, another one, and back', async ({
  lens,
  keeper,
  shopPage,
}) => {
  await serve(shopPage, pages.plain);
  await visit(lens, shopPage, SHOP);
  await lens.closePopup();
  const add = markerBar(shopPage).getByRole('button', { name: 'Add a place' });
  await add.focus();
  await shopPage.keyboard.press('Enter');
  await expect(bar(shopPage)).toBeFocused();
  await shopPage.keyboard.press('ArrowRight');
  await shopPage.keyboard.press('Enter');
  const search = layer(shopPage).locator('[data-search]');
  await expect(search).toBeFocused();
  // One step back, not out.
  await shopPage.keyboard.press('Escape');
  await expect(bar(shopPage)).toHaveAttribute('data-stage', 'picking');
  await shopPage.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await shopPage.keyboard.type('zebra');
  await expect(bar(shopPage)).toContainText('No check has these words.');
  await search.fill('account');
  await shopPage.keyboard.press('ArrowDown');
  const first = layer(shopPage).locator('[data-choice]').first();
  await expect(first).toBeFocused();
  const chosen = await first.getAttribute('data-choice');
  await shopPage.keyboard.press('Enter');
  await expect(bar(shopPage)).toHaveAttribute('data-stage', 'added');
  expect(await own(keeper)).toMatchObject([{ check: chosen, evidence: { text: 'My account' } }]);

  await bar(shopPage).getByRole('button', { name: 'Pick another' }).press('Enter');
  await shopPage.keyboard.press('ArrowRight');
  await shopPage.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await shopPage.keyboard.type('opening');
  await shopPage.keyboard.press('Enter');
  await expect.poll(() => texts(keeper)).toHaveLength(2);
  await shopPage.keyboard.press('Escape');
  await expect(shopPage.locator('service-lens-pick')).toHaveCount(0);
  await expect(add).toBeFocused();
  await shopPage.keyboard.press('Alt+Shift+A');
  await expect(bar(shopPage)).toContainText('Add what you found');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`choosing the check holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, keeper, shopPage }) => {
    await keeper.evaluate(() => chrome.storage.local.set({ language: 'de' }));
    await shopPage.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await shopPage.setViewportSize({ width: 360, height: 640 });
    await serve(shopPage, pages.plain);
    await visit(lens, shopPage, SHOP);
    await lens.closePopup();
    await markerBar(shopPage).waitFor();
    await shopPage.keyboard.press('Alt+Shift+A');
    await bar(shopPage).waitFor();
    await shopPage.keyboard.press('ArrowRight');
    await shopPage.keyboard.press('Enter');
    await layer(shopPage).locator('[data-choice]').first().waitFor();
    const frame = await (await shopPage.locator('service-lens-pick iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('no layer');
    expect(await inPage(frame)).toEqual([]);
    // Nothing stands beside the window.
    const box = await bar(shopPage).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

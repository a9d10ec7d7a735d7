import { readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { inPage, inPopup } from './axe';
import { expect, test } from './fixtures';
import { openPanel, says } from './panel';

const SCHEMES = ['light', 'dark'] as const;

for (const scheme of SCHEMES) {
  test(`the popup holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage, address }) => {
    const popup = await visit(lens, shopPage, address('nb', 'home'));
    await popup.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    expect(await inPopup(popup)).toEqual([]);
    await popup.click('[data-row="returns"]');
    await popup.waitFor(() => document.querySelector('[data-place="note:returns"]'));
    expect(await inPopup(popup)).toEqual([]);
  });

  test(`pictures, small, large and taken out, hold to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage, address }) => {
    const popup = await visit(lens, shopPage, address('nb', 'home'));
    await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await popup.click('[data-row="returns"]');
    for (const [at, button] of ['[data-take]', '[data-take-page]'].entries()) {
      await popup.click(`.detail ${button}`);
      await popup.waitFor((count) => document.querySelectorAll('.thumb img').length === count, [at + 1], 8000);
    }
    expect(await inPopup(popup), 'small').toEqual([]);
    await popup.click('.check-pictures .thumb');
    await popup.waitFor(() => document.querySelector('.picture-dialog [aria-pressed]'));
    expect(await inPopup(popup), 'large').toEqual([]);
    await popup.click('.picture-dialog [aria-pressed]');
    expect(await inPopup(popup), 'in its own size').toEqual([]);
    await popup.click('[data-remove-picture]');
    await popup.waitFor(() => document.querySelector('[data-undo]'));
    // Nothing half behind the filter.
    await popup.evaluate(() => document.querySelector('.thumb')?.scrollIntoView({ block: 'center' }));
    expect(await inPopup(popup), 'taken out').toEqual([]);
  });

  test(`what was measured as on a phone holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage, address }) => {
    const popup = await visit(lens, shopPage, address('nb', 'home'));
    await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await popup.click('[popovertarget=settings-menu]');
    expect(await inPopup(popup), 'the menu').toEqual([]);
    await popup.click('[data-phone]');
    await popup.waitFor(() => document.querySelector('.phone h2'), [], 20_000);
    await popup.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('.phone details')) part.open = true;
    });
    expect(await inPopup(popup)).toEqual([]);
  });

  test(`adding what one found holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage, address }) => {
    await shopPage.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const popup = await visit(lens, shopPage, address('nb', 'home'));
    await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await popup.click('[data-row="faq"]');
    await popup.click('[data-place="paste:faq"]');
    await popup.waitFor(() => document.activeElement?.matches('.link-form input'));
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.field-problem'));
    expect(await inPopup(popup), 'the form').toEqual([]);
    await popup.click('[data-place="pick:faq"]');
    const inside = shopPage.locator('service-lens-pick iframe');
    const bar = inside.contentFrame().locator('[data-pick-bar]');
    await bar.waitFor();
    const frame = await (await inside.elementHandle())?.contentFrame();
    if (!frame) throw new Error('no layer');
    await shopPage.keyboard.press('ArrowRight');
    expect(await inPage(frame), 'picking').toEqual([]);
    await shopPage.keyboard.press('Enter');
    await bar.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await inPage(frame), 'added').toEqual([]);
    await shopPage.keyboard.press('Escape');
    const again = await visit(lens, shopPage);
    await again.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await again.waitFor(() => document.querySelector('.evidence-own'));
    expect(await inPopup(again), 'what was added').toEqual([]);
  });

  test(`the panel holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage, address }) => {
    const panel = await openPanel(lens, shopPage, address('nb', 'home'));
    await panel.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await panel.click('[data-row="returns"]');
    await panel.waitFor(() => document.querySelector('[data-place="note:returns"]'));
    expect(await inPopup(panel)).toEqual([]);
    await shopPage.goto(address('da', 'home'));
    await says(panel, 'This page has not been read');
    expect(await inPopup(panel), 'a page that is closed').toEqual([]);
  });

  test(`the Shops page holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, keeper, shopPage, address }) => {
    const shops = await lens.context.newPage();
    await shops.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await shops.goto(lens.address('shops.html'));
    await expect(shops.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await inPage(shops), 'empty').toEqual([]);

    for (const language of ['nb', 'da']) {
      await visit(lens, shopPage, address(language, 'home'));
      await lens.closePopup();
    }
    const ids = (await readAudits(keeper)).map(({ id }) => id);
    for (const hash of ['', `#audit=${ids[0]}`, `#compare=${ids.join(',')}`]) {
      await shops.goto('about:blank');
      await shops.goto(lens.address(`shops.html${hash}`));
      await expect(shops.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(shops.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await inPage(shops), hash || 'list').toEqual([]);
    }
  });

  test(`the card on the page holds to WCAG 2.2 AA, ${scheme}`, async ({ lens, shopPage, address }) => {
    await shopPage.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await visit(lens, shopPage, address('nb', 'home'));
    await lens.closePopup();
    await shopPage.locator('service-lens [data-label]').first().click();
    await expect(shopPage.locator('service-lens [data-card]')).toBeVisible();
    expect(await inPage(shopPage, ['service-lens', '[data-card]'])).toEqual([]);
    // The same look finds pale words in the card: it is no empty one.
    await shopPage.locator('service-lens [data-card]').evaluate((card) => {
      const pale = document.createElement('p');
      pale.style.cssText = 'color: #777; background: #888';
      pale.textContent = 'Pale';
      card.append(pale);
    });
    expect(await inPage(shopPage, ['service-lens', '[data-card]'])).toHaveLength(1);
  });
}

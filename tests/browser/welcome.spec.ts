import { launch } from '../../scripts/lib/browser.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { inPage } from './axe';
import { expect, test } from './fixtures';

test('after the installation one page says how it works, once', async () => {
  const fresh = await launch({ language: 'en', welcome: true });
  try {
    const pages = () => fresh.context.pages().filter((page) => page.url() === fresh.address('welcome.html'));
    expect(pages()).toHaveLength(1);
    const page = pages()[0];
    if (!page) throw new Error('no page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('See what a shop does for its customers');
    await expect(page.locator('.welcome-steps > li')).toHaveCount(3);
    await expect(page.locator('kbd')).toHaveText('Alt+Shift+L');

    await page.getByRole('combobox').selectOption('da');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('webshop');
    await page.getByRole('button', { name: 'Se tasterne' }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('link', { name: 'Gå til dine butikker' }).click();
    await expect(page).toHaveURL(fresh.address('shops.html'));
    await page.locator('.frame-how[href="welcome.html"]').click();
    await expect(page).toHaveURL(fresh.address('welcome.html'));
    expect(pages()).toHaveLength(1);
  } finally {
    await fresh.close();
  }
});

test('the menu of the popup leads there', async ({ lens, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  const opening = lens.context.waitForEvent('page');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-welcome]')?.click());
  const page = await opening;
  await expect(page).toHaveURL(lens.address('welcome.html'));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the page holds to WCAG 2.2 AA at any width, ${scheme}`, async ({ lens }) => {
    const page = await lens.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(lens.address('welcome.html'));
    for (const language of ['de', 'fi']) {
      await page.getByRole('combobox').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await inPage(page), `${language} ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        if (process.env.PICTURES) {
          await page.screenshot({ path: `${process.env.PICTURES}/${language}-${width}-${scheme}.png`, fullPage: true });
        }
      }
    }
  });
}

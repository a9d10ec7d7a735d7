import { readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

/** The narrowest window that the views are made for, CSS px. */
const NARROW = 360;
/** The languages with the longest words. */
const LONG = [
  { language: 'de', judged: '0 von 56 beurteilt', shops: 'Deine Shops' },
  { language: 'fi', judged: '0/56 arvioitu', shops: 'Tutkimasi kaupat' },
] as const;

/** Runs in the view: its language, how far it is wider than its window, and buttons whose words do not fit. */
function fit() {
  const { documentElement: root } = document;
  const spilt = [...document.querySelectorAll('button, a, label, select')].filter(
    (each) =>
      each.checkVisibility() && getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1,
  );
  return {
    lang: root.lang,
    over: Math.max(0, root.scrollWidth - root.clientWidth),
    spilt: spilt.map(({ textContent }) => textContent),
  };
}

for (const { language, judged, shops: title } of LONG) {
  test(`the popup and the Shops page have room for ${language} in ${NARROW} px`, async ({
    lens,
    keeper,
    shopPage,
    address,
  }) => {
    await keeper.evaluate((wanted) => chrome.storage.local.set({ language: wanted }), language);
    const popup = await visit(lens, shopPage, address('en', 'home'));
    await popup.evaluate((width) => {
      for (const each of [document.documentElement, document.body]) each.style.width = `${width}px`;
    }, NARROW);
    await popup.waitFor((width: number) => innerWidth === width, [NARROW]);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(judged);
    expect(await popup.evaluate(fit)).toEqual({ lang: language, over: 0, spilt: [] });
    await popup.click('[data-row="returns"]');
    await popup.waitFor(() => document.querySelector('[data-place="note:returns"]'));
    expect(await popup.evaluate(fit)).toEqual({ lang: language, over: 0, spilt: [] });

    await lens.closePopup();
    const [audit] = await readAudits(keeper);
    const shops = await lens.context.newPage();
    const cdp = await lens.context.newCDPSession(shops);
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: NARROW,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await shops.goto(lens.address('shops.html'));
    await expect(shops.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const hash of ['', `#audit=${audit?.id}`]) {
      await shops.goto('about:blank');
      await shops.goto(lens.address(`shops.html${hash}`));
      await expect(shops.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await shops.evaluate(fit), hash || 'list').toEqual({ lang: language, over: 0, spilt: [] });
    }
  });
}

test('another language is there at once, in the popup and on the page', async ({ lens, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('en', 'home'));
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('#settings-menu select');
    if (!select) throw new Error('no choice of language');
    select.value = 'nn';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await popup.waitFor(
    () => document.documentElement.lang === 'nn' && document.body.innerText.includes('Sjølvbetening'),
  );
  await expect(shopPage.locator('service-lens [data-label]', { hasText: 'Retur og byte' }).first()).toBeAttached();
});

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

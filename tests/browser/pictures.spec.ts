import { launch } from '../../scripts/lib/browser.mjs';
import { openKeeper, readAudits } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';
import { card } from './marked';
import { openPanel } from './panel';
import { colours, keptImages, open, openAt, PLACE, PLACE_SIZE, thumbs, turnBack } from './pictures';

/** Takes a picture of the first evidence. */
const TAKE = '.detail [data-take]';
const TAKE_PAGE = '.detail [data-take-page]';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]>; setZoom(id: number, zoom: number): Promise<void> };
};

test('one click takes a picture of a place, kept with its words, address and time', async ({
  lens,
  keeper,
  shopPage,
}) => {
  const popup = await openAt(lens, shopPage, 'returns');
  const began = new Date().toISOString();
  await popup.click(TAKE);
  await thumbs(popup, 1);
  const [audit] = await readAudits(keeper);
  const [picture] = audit?.pictures ?? [];
  expect(picture).toMatchObject({ check: 'returns', url: 'http://shop.example/', width: 560, height: 320 });
  expect(picture?.alt).toBe('Returns and exchanges: “Returns”');
  expect(picture?.key).toContain('returns\nreturns\nhttp://shop.example/returns');
  expect(picture && picture.takenAt >= began).toBe(true);

  const [image] = await keptImages(keeper);
  expect(image).toMatchObject({ type: 'image/png', width: 560, height: 320 });
  // Nothing but the place, its frame and the page's ground: no marker, no bar.
  const { width, height } = PLACE_SIZE;
  expect(image?.ground).toBeGreaterThan(1 - ((width + 18) * (height + 18)) / (560 * 320));
  expect(image?.place).toBeCloseTo((width * height) / (560 * 320), 2);
  expect(image?.other?.width).toBeGreaterThanOrEqual(width + 10);
  expect(image?.other?.width).toBeLessThanOrEqual(width + 18);
  expect(image?.other?.height).toBeLessThanOrEqual(height + 18);
  expect(popup.errors).toEqual([]);

  // The markers are back, and the page has nothing of ours on its own elements.
  expect(
    await shopPage.evaluate(() => getComputedStyle(document.querySelector('service-lens') as Element).opacity),
  ).toBe('1');
});

test('a picture of the page is what the window shows, without the markers', async ({ lens, keeper, shopPage }) => {
  const popup = await openAt(lens, shopPage, 'returns');
  await shopPage.evaluate(() => scrollTo({ top: 1000, behavior: 'instant' }));
  await popup.click(TAKE_PAGE);
  await thumbs(popup, 1);
  const size = await shopPage.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const [image] = await keptImages(keeper);
  expect(image).toMatchObject({ ...size, place: 0 });
  expect(image?.ground).toBeGreaterThan(0.985);
  expect((await readAudits(keeper))[0]?.pictures).toMatchObject([
    { key: '', alt: 'Returns and exchanges: the page as it looked' },
  ]);
  expect(await shopPage.evaluate(() => scrollY)).toBe(1000);
});

test('two clicks at once are one picture, and many in a row go as fast as the browser lets them', async ({
  lens,
  keeper,
  shopPage,
}) => {
  const popup = await openAt(lens, shopPage, 'returns');
  await popup.evaluate((take) => {
    const button = document.querySelector<HTMLElement>(take);
    button?.click();
    button?.click();
  }, TAKE);
  await thumbs(popup, 1);
  for (const expected of [2, 3, 4]) {
    await popup.evaluate(
      (take, page, isEven) => document.querySelector<HTMLElement>(isEven ? take : page)?.click(),
      TAKE,
      TAKE_PAGE,
      expected % 2 === 0,
    );
    await popup.waitFor((say) => document.body.innerText.includes(say), ['One moment…']);
    await thumbs(popup, expected);
  }
  expect((await keptImages(keeper)).length).toBe(4);
  expect(popup.errors).toEqual([]);
});

test('the card on the page takes one of what it is about, itself not in it', async ({ lens, keeper, shopPage }) => {
  await openAt(lens, shopPage, 'returns');
  await lens.closePopup();
  await shopPage.evaluate(() => document.querySelector('.returns')?.scrollIntoView({ block: 'center' }));
  await shopPage.locator('service-lens [data-label][data-standing=shown]').first().click();
  await expect(card(shopPage)).toBeVisible();
  await card(shopPage).locator('[data-take]').click();
  await expect(shopPage.locator('service-lens .notice')).toHaveText('The picture is kept.');
  const [image] = await keptImages(keeper);
  expect(image?.ground).toBeGreaterThan(0.88);
  expect((await readAudits(keeper))[0]?.pictures).toMatchObject([
    { check: 'returns', url: 'http://shop.example/', alt: 'Returns and exchanges: “Returns”' },
  ]);
  await expect(card(shopPage)).toBeVisible();
});

test('large, reworded, taken out and brought back, all by keys', async ({ lens, keeper, shopPage }) => {
  const popup = await openAt(lens, shopPage, 'returns');
  await popup.click(TAKE);
  await thumbs(popup, 1);
  const focused = (selector: string) =>
    popup.waitFor((what) => document.activeElement?.matches(what) ?? false, [selector]);

  await popup.evaluate(() => document.querySelector<HTMLElement>('.thumb')?.focus());
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.picture-dialog[open] .picture-box img'));
  await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-alt]')?.focus());
  await popup.type(' 1n, down there');
  await popup.waitFor(() => document.querySelector('.picture-dialog .saved'));
  const [audit] = await readAudits(keeper);
  expect(audit?.pictures[0]?.alt).toContain(' 1n, down there');
  expect(audit?.judgements.returns, 'keys of the checklist mean nothing here').toBeUndefined();
  await popup.press('Escape');
  await focused('.thumb');

  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.picture-dialog[open] .picture-box img'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-remove-picture]')?.focus());
  await popup.press('Enter');
  await focused('[data-undo]');
  await thumbs(popup, 0);
  expect((await readAudits(keeper))[0]?.pictures).toEqual([]);
  await popup.press('Enter');
  await thumbs(popup, 1);
  await focused('.thumb');
  expect((await readAudits(keeper))[0]?.pictures).toHaveLength(1);
});

test('says why there is no picture, and keeps none', async ({ lens, keeper, shopPage }) => {
  const popup = await openAt(lens, shopPage, 'returns');
  const says = (words: string) =>
    popup.waitFor((said) => document.querySelector('.picture-problem')?.textContent?.includes(said), [words]);

  await shopPage.evaluate(() => {
    const notice = document.createElement('div');
    notice.style.cssText = 'position:fixed;inset:0;background:#fff';
    notice.id = 'notice';
    document.body.append(notice);
  });
  await popup.click(TAKE);
  await says('lies over the place');
  await shopPage.evaluate(() => document.querySelector('#notice')?.remove());
  await shopPage.evaluate(() => document.querySelector<HTMLElement>('.returns')?.style.setProperty('display', 'none'));
  await popup.click(TAKE);
  await says('cannot be seen right now');
  await shopPage.evaluate(() => document.querySelector('.returns')?.remove());
  await popup.click(TAKE);
  await says('not on the page any more');

  // The page changes its address by itself while the picture is being made.
  await popup.evaluate((take) => document.querySelector<HTMLElement>(take)?.click(), TAKE_PAGE);
  await shopPage.evaluate(() => history.pushState(null, '', '/another'));
  await popup.waitFor(() =>
    document.querySelector('.check-pictures .picture-problem')?.textContent?.includes('another page'),
  );
  await shopPage.goto('about:blank');
  await popup.click(TAKE_PAGE);
  await popup.waitFor(() => document.querySelector('.check-pictures .picture-problem')?.textContent?.includes('icon'));
  expect(await keptImages(keeper)).toEqual([]);
});

test('no picture of another tab that comes to the front', async ({ lens, keeper, shopPage, address }) => {
  const panel = await openPanel(lens, shopPage, address('en', 'home'));
  await open(panel, 'returns');
  const other = await lens.context.newPage();
  await other.setContent(`<html style="background:rgb(${PLACE})">`);
  await shopPage.bringToFront();
  await panel.evaluate((take) => document.querySelector<HTMLElement>(take)?.click(), TAKE);
  await other.bringToFront();
  await other.waitForTimeout(3000);
  for (const image of await keptImages(keeper)) expect(image.place).toBeLessThan(0.1);
});

test('the Shops page shows pictures as they come and go', async ({ lens, keeper, shopPage }) => {
  const popup = await openAt(lens, shopPage, 'returns');
  const shops = await lens.context.newPage();
  const [audit] = await readAudits(keeper);
  await shops.goto(lens.address(`shops.html#audit=${audit?.id}`));
  await shops.locator('[data-row="returns"]').click();
  await expect(shops.locator('[data-take], [data-take-page]')).toHaveCount(0);
  await shopPage.bringToFront();
  const again = await lens.click(shopPage);
  await again.scanned();
  await again.click(TAKE);
  await expect(shops.locator('.evidence-item .thumb img')).toHaveCount(1);
  await shops.bringToFront();
  await shops.locator('.thumb').click();
  await expect(shops.getByRole('dialog').getByRole('img', { name: 'Returns and exchanges: “Returns”' })).toBeVisible();
  await shops.getByRole('button', { name: 'Remove the picture' }).click();
  await expect(shops.locator('.thumb')).toHaveCount(0);
  await shops.getByRole('button', { name: 'Undo' }).click();
  await expect(shops.locator('.thumb img')).toHaveCount(1);
  expect(popup.errors).toEqual([]);
});

test('a fine screen and a zoomed page: the picture is as sharp, and the frame stands where the place is', async () => {
  const lens = await launch({
    args: ['--force-device-scale-factor=2', '--host-resolver-rules=MAP shop.example 127.0.0.1'],
  });
  try {
    const keeper = await openKeeper(lens);
    const page = await lens.context.newPage();
    const popup = await openAt(lens, page, 'returns', colours);
    const worker = lens.context.serviceWorkers()[0];
    let taken = 0;
    for (const zoom of [1, 0.5, 1.5, 3]) {
      await worker?.evaluate(async (wanted) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        if (tab) await chrome.tabs.setZoom(tab.id, wanted);
      }, zoom);
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2 * zoom);
      await popup.click(TAKE);
      taken += 1;
      await thumbs(popup, taken);
      const images = await keptImages(keeper);
      const sizes = (await readAudits(keeper))[0]?.pictures.map(({ width, height }) => `${width} × ${height}`);
      const image = images.find(({ width, height }) => `${width} × ${height}` === sizes?.at(-1));
      if (!image) throw new Error(`no image of ${sizes}`);
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const area = Math.min(560, view.width);
      const density = image.width / area;
      expect(density, `zoom ${zoom}`).toBeCloseTo(Math.min(2 * zoom, 1600 / area), 1);
      const share = (PLACE_SIZE.width * PLACE_SIZE.height * density ** 2) / (image.width * image.height);
      expect(image.place / share, `zoom ${zoom}`).toBeCloseTo(1, 1);
      expect((image.other?.width ?? 0) / density, `zoom ${zoom}`).toBeCloseTo(PLACE_SIZE.width + 14, -1);
      expect((image.other?.height ?? 0) / density, `zoom ${zoom}`).toBeCloseTo(PLACE_SIZE.height + 14, -1);
    }
  } finally {
    await lens.close();
  }
});

test('what stays at the edge is scrolled away from, on a moving page too', async ({ lens, keeper, shopPage }) => {
  const bars = `<div style="position:fixed;inset:0 0 auto;height:45%;background:#fff"></div><div style="position:fixed;inset:auto 0 0;height:10%;background:#fff"></div>`;
  const popup = await openAt(lens, shopPage, 'returns', colours.replace('</footer>', `</footer>${bars}`));
  await shopPage.evaluate(turnBack);
  await popup.click(TAKE);
  await thumbs(popup, 1);
  const [image] = await keptImages(keeper);
  expect(image?.place).toBeCloseTo((PLACE_SIZE.width * PLACE_SIZE.height) / (560 * 320), 1);
});

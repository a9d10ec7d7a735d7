import { readAudits } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';
import { GROUND, keptImages, openAt, PLACE_SIZE } from './pictures';

/** Takes a picture of the first evidence, and waits until its thumbnail is there. */
const TAKE = '.detail [data-take]';
const THUMB = '.detail .evidence-item .thumb img';

test('one click takes a picture of a place, which is kept with its words, address and time', async ({
  lens,
  keeper,
  shopPage,
}) => {
  const popup = await openAt(lens, shopPage, 'returns');
  const began = new Date().toISOString();
  await popup.click(TAKE);
  await popup.waitFor((thumb) => document.querySelector(thumb), [THUMB]);
  const [audit] = await readAudits(keeper);
  const [picture] = audit?.pictures ?? [];
  expect(picture).toMatchObject({
    check: 'returns',
    url: 'http://shop.example/',
    ...{ width: 560, height: 320 },
    alt: 'Returns and exchanges: “Returns”',
  });
  expect(picture?.key).toContain('returns\nreturns\nhttp://shop.example/returns');
  expect(picture && picture.takenAt >= began).toBe(true);

  const [image] = await keptImages(keeper);
  expect(image).toMatchObject({ type: 'image/png', width: 560, height: 320 });
  // Nothing but the place, its frame and the page's ground: no marker, no bar.
  expect(image?.ground).toBeGreaterThan(0.88);
  const { width, height } = PLACE_SIZE;
  expect(image?.place).toBeCloseTo((width * height) / (560 * 320), 1);
  expect(image?.other?.width).toBeGreaterThanOrEqual(width + 10);
  expect(image?.other?.width).toBeLessThanOrEqual(width + 18);
  expect(image?.other?.height).toBeLessThanOrEqual(height + 18);
  expect(popup.errors).toEqual([]);

  // The markers are back.
  expect(await shopPage.evaluate(() => document.querySelector('service-lens')?.getAttribute('style'))).not.toContain(
    'opacity',
  );
  expect(GROUND).toHaveLength(3);
});

import { readAudit } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';

test('the service pages that the shop links to are read without being opened', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const asked: string[] = [];
  const home = address('nb', 'home');
  await shopPage.goto(home);
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  const before = await readAudit(keeper);
  expect(before?.pages).toHaveLength(1);
  shopPage.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`));

  const began = Date.now();
  await popup.click('.further-start');
  await popup.waitFor(() => document.querySelector('.further [aria-label="Close this message"]') !== null, [], 20_000);
  const took = Date.now() - began;
  const said = await popup.evaluate(() => document.querySelector('.further')?.textContent ?? '');
  expect(said).toMatch(/^\d+ service pages read/);

  const after = await readAudit(keeper);
  const pages = after?.pages.map(({ url }) => url) ?? [];
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.length).toBeLessThanOrEqual(13);
  const { origin } = new URL(home);
  expect(pages.every((url) => url.startsWith(origin))).toBe(true);
  expect(new Set(pages).size).toBe(pages.length);
  // What they say carries their own address.
  const elsewhere = after?.facts.filter(({ url }) => url !== home) ?? [];
  expect(elsewhere.map(({ name }) => name)).toContain('returnWindowDays');
  expect(elsewhere.every(({ url }) => pages.includes(url))).toBe(true);
  // Nothing but the pages themselves was asked for: no pictures, no scripts, no cart.
  expect(asked.filter((one) => !one.startsWith('fetch '))).toEqual([]);
  expect(asked.join('\n')).not.toMatch(/cart|kurv|kasse|logg|search/i);
  expect(popup.errors).toEqual([]);
  console.log(`look further: ${pages.length - 1} pages in ${took} ms`);

  // Within the hour they are not offered again.
  await popup.click('.further [aria-label="Close this message"]');
  expect(await popup.evaluate(() => document.querySelector('.further-start') === null)).toBe(true);
});

test('it can be stopped, and what could not be read is told with the reason', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  await shopPage.goto(address('en', 'home'));
  await shopPage.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    return route.fulfill({ status: 503, contentType: 'text/html', body: '<p>Later</p>' });
  });
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  await popup.click('.further-start');
  await popup.waitFor(() => document.querySelector('.further details') !== null, [], 20_000);
  const said = await popup.evaluate(() => {
    document.querySelector('.further summary')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return document.querySelector('.further')?.textContent ?? '';
  });
  expect(said).toContain('0 service pages read');
  expect(said).toContain('was refused by the shop');
  expect((await readAudit(keeper))?.pages).toHaveLength(1);
});

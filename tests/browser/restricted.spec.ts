import { readAudits } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';

for (const address of ['chrome://version/', 'about:blank']) {
  test(`says what to do on ${address}`, async ({ lens, keeper, shopPage }) => {
    await shopPage.goto(address);
    const popup = await lens.click(shopPage);
    expect(await popup.scanned()).toBe('restricted');
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said).toContain('There is no shop to read here');
    expect(popup.errors).toEqual([]);
    expect(await readAudits(keeper)).toEqual([]);
  });
}

test('keeps nothing of a page that is no shop, unless the person wants it', async ({
  lens,
  keeper,
  shopPage,
  demo,
}) => {
  await shopPage.goto(demo.url('awkward.example', '/news'));
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  expect(await readAudits(keeper)).toEqual([]);
  expect(await popup.evaluate(() => document.body.innerText)).toContain('This does not look like a web shop');
});

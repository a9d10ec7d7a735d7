import { readAudit } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';

const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tent shop</title><style>
  body { margin: 0; font: 16px/1.5 sans-serif } .desk { display: block } @media (max-width: 600px) { .desk { display: none } }
  table { width: 520px } .tiny { font-size: 10px } .near a { display: block; width: 18px; height: 18px; overflow: hidden; font-size: 12px }
  .row { overflow-x: auto } .row div { width: 900px; height: 20px }
  .drawer { position: fixed; left: 100%; top: 0; width: 300px; height: 50px }
  </style></head><body>
  <h1>Tents</h1><p>4-person tent <b>€ 199.00</b> <button>Add to cart</button></p>
  <div class="desk"><a href="tel:+4520304050">Call us: +45 20 30 40 50</a></div>
  <p>Read about <a href="/returns">returns</a> before you buy.</p>
  <table><tr><td>Size</td><td>Weight</td></tr></table>
  <p class="tiny">Prices without duties</p>
  <div class="near"><a href="/a" aria-label="First">1</a><a href="/b" aria-label="Second">2</a></div>
  <p><label><input type="checkbox"> Keep me posted</label></p>
  <div class="row"><div>goods</div></div><div class="drawer">menu</div>
  <footer><a href="/terms">Terms and conditions</a> <a href="/contact">Contact</a></footer></body></html>`;

test('the page is shown, measured and compared as wide as a phone, and the result is evidence', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const home = address('en', 'home');
  await shopPage.route(home, (route) => route.fulfill({ contentType: 'text/html', body: BODY }));
  await shopPage.goto(home);
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  const before = await readAudit(keeper);
  expect(before?.findings.map(({ check }) => check)).toContain('phone');
  const began = Date.now();
  await popup.click('[popovertarget=settings-menu]');
  await popup.click('[data-phone]');
  await popup.waitFor(() => document.querySelector('.phone h2') !== null, [], 20_000);
  const took = Date.now() - began;
  const said = await popup.evaluate(() => {
    for (const part of document.querySelectorAll('.phone details')) part.setAttribute('open', '');
    return (document.querySelector('.phone') as HTMLElement).innerText;
  });
  expect(said).toContain('390 px wide');
  expect(said).toContain('1 thing seen at computer width was not seen here');
  expect(said).toContain('Call us: +45 20 30 40 50');
  // The table; neither the row that can be pushed, nor the drawer that waits outside.
  expect(said).toContain('1 element sticks out to the side');
  expect(said).toContain('+130 px');
  // The two beside each other; neither the link in a sentence nor the browser's own box.
  expect(said).toContain('2 links and buttons are smaller');
  expect(said).toContain('1 text is smaller than 12 px');
  expect(said).toContain('no viewport setting');
  console.log(`as on a phone: ${took} ms`);
  if (process.env.PICTURES) {
    await popup.screenshot(`${process.env.PICTURES}/phone-popup.png`);
    await shopPage.screenshot({ path: `${process.env.PICTURES}/phone-page.png` });
  }

  expect(said).not.toContain('service-lens');

  const found = async () => (await readAudit(keeper))?.findings.find(({ check }) => check === 'mobile');
  await expect.poll(async () => (await found())?.evidence.length).toBe(6);
  expect((await found())?.evidence.map(({ value }) => value)[1]).toContain('table');
  expect((await readAudit(keeper))?.judgements).toEqual({});
  // Reading the page once more takes nothing of it away, and does not read the phone with it.
  await popup.click('[aria-label="Read the page again"]');
  await popup.waitFor(() => document.documentElement.dataset.scan === 'done');
  const after = await readAudit(keeper);
  expect(after?.findings.find(({ check }) => check === 'mobile')?.evidence).toHaveLength(6);
  const counted = (audit: typeof after) => audit?.findings.find(({ check }) => check === 'terms')?.evidence.length;
  expect(counted(after)).toBe(counted(before));
  expect(popup.errors).toEqual([]);

  const frame = shopPage.locator('service-lens-phone iframe');
  expect(await frame.evaluate((element) => element.clientWidth)).toBe(390);
  await shopPage.getByRole('button', { name: 'Close the phone' }).click();
  await expect(frame).toHaveCount(0);
});

test('a shop that lets no page of it be framed is told of, and stays where it is', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const home = address('en', 'home');
  await shopPage.route(home, (route) =>
    route.fulfill({ contentType: 'text/html', body: BODY, headers: { 'X-Frame-Options': 'DENY' } }),
  );
  await shopPage.goto(home);
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  await popup.click('[popovertarget=settings-menu]');
  await popup.click('[data-phone]');
  await popup.waitFor(() => document.querySelector('.phone')?.textContent?.includes('in a frame'), [], 20_000);
  await expect(shopPage.locator('service-lens-phone')).toHaveCount(0);
  expect((await readAudit(keeper))?.findings.some(({ check }) => check === 'mobile')).toBe(false);

  const opening = lens.context.waitForEvent('page');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.phone .button')?.click());
  const narrow = await opening;
  await narrow.waitForURL(home);
  console.log(`a narrow window is ${await narrow.evaluate(() => innerWidth)} px wide here`);
});

test('a page that leaves every frame, or lets no frame in, neither goes away nor breaks', async ({
  lens,
  shopPage,
  address,
}) => {
  const home = address('en', 'home');
  const body = BODY.replace('<h1>', '<script>if (top !== self) top.location = "/away";</script><h1>');
  const headers = { 'Content-Security-Policy': "frame-src 'none'; child-src 'none'" };
  await shopPage.route(home, (route) => route.fulfill({ contentType: 'text/html', body, headers }));
  await shopPage.goto(home);
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  await popup.click('[popovertarget=settings-menu]');
  await popup.click('[data-phone]');
  await popup.waitFor(
    () => document.querySelector('.phone h2') ?? document.querySelector('.phone')?.textContent?.includes('in a frame'),
    [],
    20_000,
  );
  console.log('strict page:', await popup.evaluate(() => document.querySelector('.phone')?.textContent));
  expect(shopPage.url()).toBe(home);
});

import { readAudit } from '../../scripts/lib/store.mjs';
import { expect, test } from './fixtures';

test('what comes late is added, and what goes away stays found', async ({ lens, keeper, shopPage, address }) => {
  await shopPage.goto(address('en', 'home'));
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  const before = await readAudit(keeper);
  const checks = new Set(before?.findings.map(({ check }) => check));
  expect(checks).not.toContain('withdrawal');
  expect(checks).toContain('newsletter');

  await shopPage.evaluate(() => {
    for (const form of document.querySelectorAll('form')) form.remove();
    const late = document.createElement('section');
    late.innerHTML = '<h2>Good to know</h2><a href="/withdrawal">Right of withdrawal</a>';
    document.querySelector('main')?.append(late);
  });
  await expect
    .poll(async () => (await readAudit(keeper))?.findings.map(({ check }) => check), { timeout: 8_000 })
    .toContain('withdrawal');
  const after = await readAudit(keeper);
  expect(after?.findings.map(({ check }) => check)).toEqual(expect.arrayContaining([...checks]));
  expect(after?.pages).toHaveLength(1);
  expect(popup.errors).toEqual([]);
});

test('what stands in a frame of the shop is found there, unless nobody can see the frame', async ({
  lens,
  keeper,
  shopPage,
  demo,
}) => {
  await shopPage.goto(demo.url('awkward.example', '/framed'));
  const popup = await lens.click(shopPage);
  expect(await popup.scanned()).toBe('done');
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll('button')) if (button.textContent?.includes('Keep')) button.click();
  });
  const found = async () => (await readAudit(keeper))?.findings ?? [];
  await expect.poll(async () => (await found()).length).toBeGreaterThan(0);
  const findings = await found();
  const returns = findings.find(({ check }) => check === 'returns')?.evidence[0];
  expect(returns).toMatchObject({ text: 'Returns', href: demo.url('awkward.example', '/returns') });
  expect(returns?.selector).toMatch(/iframe.* >>> a/);
  expect(findings.map(({ check }) => check)).not.toContain('size-guide');
  // The marker stands at the frame, since only that has a place in the page.
  await expect.poll(() => shopPage.locator('service-lens [data-box]').count()).toBeGreaterThan(0);
});

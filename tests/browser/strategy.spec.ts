import type { Page } from '@playwright/test';
import { readAudits } from '../../scripts/lib/store.mjs';
import { inPage } from './axe';
import { expect, test } from './fixtures';
import { SHOP, strategyOf, withShops } from './strategy-shops';

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let at = 0; at < 150; at += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never comes to ${selector}`);
}

test('a strategy is made by keyboard alone, and kept', async ({ lens, keeper }) => {
  const page = await lens.context.newPage();
  await withShops(page, lens.address('shops.html'));
  const stored = async () => (await readAudits(keeper)).find(({ shop }) => shop === SHOP);

  await page.locator(strategyOf(SHOP)).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: SHOP })).toBeVisible();

  // From a starting point, its gap linked already.
  await tabTo(page, '[data-start="clearRules"] button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What', exact: true })).toBeFocused();
  await page.keyboard.type('Rules for returns, step by step');
  await page.keyboard.press('Tab');
  await page.keyboard.type('They stand in the terms alone.');
  await tabTo(page, '[data-place="effort:1"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-place="effect:1"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.strategy-main [data-cell="31"]')).toContainText('1');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

  // The check's ground opens; another check is linked.
  await tabTo(page, '.linked-name');
  await page.keyboard.press('Enter');
  await expect(page.locator('.linked-open')).toContainText('Hard to find');
  await tabTo(page, '[data-place="link-checks"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '.picker-filter');
  await page.keyboard.type('help centre');
  await tabTo(page, '.picker-check input');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-linked="faq"]')).toBeVisible();

  // The other shop that does it well, with its evidence.
  await expect(page.locator('[data-example]')).toContainText('A hundred days to send it back');
  await tabTo(page, '.seen-tick input');
  await page.keyboard.press('Space');

  // A second one, empty, put first.
  await tabTo(page, '[data-place="add-proposal"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.proposal')).toHaveCount(2);
  await page.keyboard.type('Answer the questions that recur');
  await tabTo(page, '.proposal-name', 'Shift+Tab');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('.proposal').first()).toContainText('Answer the questions that recur');
  await expect(page.locator('.proposal-name').first()).toBeFocused();

  // Removed, and had back.
  await tabTo(page, '[aria-label="Remove proposal 1"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.proposal')).toHaveCount(1);
  await expect(page.locator('.proposal-name')).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.locator('.proposal')).toHaveCount(2);

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, '.audit-tabs a[href^="#texts="]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-place="text:discussion"]');
  await page.keyboard.type('We did not agree.');

  await expect.poll(async () => (await stored())?.texts).toEqual({ discussion: 'We did not agree.' });
  const other = (await readAudits(keeper)).find(({ shop }) => shop !== SHOP);
  const kept = await stored();
  expect(kept?.proposals.map(({ what }) => what)).toEqual([
    'Answer the questions that recur',
    'Rules for returns, step by step',
  ]);
  expect(kept?.proposals[1]).toMatchObject({
    ...{ why: 'They stand in the terms alone.', effort: 1, effect: 3, checks: ['faq', 'returns'] },
    seenAt: [{ auditId: other?.id, check: 'returns' }],
  });
});

test('a proposal is dragged to another place', async ({ lens, keeper }) => {
  const page = await lens.context.newPage();
  await withShops(page, lens.address('shops.html'));
  await page.locator(strategyOf(SHOP)).click();
  for (const [at, what] of ['One', 'Two', 'Three'].entries()) {
    await page.getByRole('button', { name: 'New proposal' }).click();
    await expect(page.locator('.proposal')).toHaveCount(at + 1);
    await page.keyboard.type(what);
    await page.locator('.proposal-name').nth(at).click();
  }
  await page
    .locator('.proposal-number')
    .nth(2)
    .dragTo(page.locator('.proposal').first(), {
      targetPosition: { x: 80, y: 4 },
    });
  await expect(page.locator('.proposal-name')).toHaveText([/Three/, /One/, /Two/]);
  await expect
    .poll(async () => (await readAudits(keeper)).find(({ shop }) => shop === SHOP)?.proposals.map(({ what }) => what))
    .toEqual(['Three', 'One', 'Two']);
});

test('two windows write in one strategy without undoing each other', async ({ lens, keeper }) => {
  const page = await lens.context.newPage();
  await withShops(page, lens.address('shops.html'));
  await page.locator(strategyOf(SHOP)).click();
  await page.getByRole('button', { name: 'New proposal' }).click();
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('Answers in time');
  const second = await lens.context.newPage();
  await second.goto(page.url());
  await second.locator('.proposal-name').click();
  const inSecond = (name: string) => second.getByRole('textbox', { name, exact: true });
  const inFirst = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(inSecond('What')).toHaveValue('Answers in time');

  await Promise.all([
    inFirst('How').pressSequentially('A person answers within the hour. ', { delay: 15 }),
    inSecond('Who').pressSequentially('Those who sit at the telephone. ', { delay: 15 }),
  ]);
  for (const inOne of [inFirst, inSecond]) {
    await expect(inOne('How')).toHaveValue('A person answers within the hour. ');
    await expect(inOne('Who')).toHaveValue('Those who sit at the telephone. ');
  }
  // Words from outside do not move the caret.
  await inFirst('What').focus();
  await inFirst('What').press('Home');
  await inSecond('What').fill('Answers in time, always');
  await expect(inFirst('What')).toHaveValue('Answers in time, always');
  await page.keyboard.type('Good ');
  await expect(inSecond('What')).toHaveValue('Good Answers in time, always');
  await expect
    .poll(async () => (await readAudits(keeper)).find(({ shop }) => shop === SHOP)?.proposals[0])
    .toMatchObject({ what: 'Good Answers in time, always', how: 'A person answers within the hour. ' });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`strategy and texts hold to WCAG 2.2 AA, ${scheme}`, async ({ lens }) => {
    const page = await lens.context.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await withShops(page, lens.address('shops.html'));
    await page.locator(strategyOf(SHOP)).click();
    await expect(page.getByText('Nothing proposed yet.')).toBeVisible();
    expect(await inPage(page), 'empty').toEqual([]);

    await page.locator('[data-start="clearRules"] button').click();
    await page.locator('[data-place="effort:2"]').check();
    await page.locator('[data-place="effect:3"]').check();
    await page.locator('.linked-name').click();
    await page.locator('[data-place="link-checks"]').click();
    await page.locator('.seen-tick input').check();
    await page.locator('.think summary').click();
    await page.getByRole('button', { name: /more starting point/ }).click();
    await page.getByRole('button', { name: 'New proposal' }).click();
    await page.getByRole('button', { name: 'Remove proposal 2' }).click();
    await expect(page.locator('.toast')).toBeVisible();
    expect(await inPage(page), 'open').toEqual([]);

    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no wider than a phone').toBe(360);
    await page.locator('.audit-tabs a[href^="#texts="]').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('What we saw');
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    // The word comes in slowly, and is pale until it is there.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await inPage(page), 'texts').toEqual([]);
  });
}

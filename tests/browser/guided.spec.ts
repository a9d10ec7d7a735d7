/** Guided checks at work: a stopwatch that goes on from window to window, contact counted, the journey as a filter. */
import { readAudits } from '../../scripts/lib/store.mjs';
import type { View } from '../../scripts/lib/view.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { inPage, inPopup } from './axe';
import { expect, test } from './fixtures';
import { openPanel, openWindow } from './panel';

async function open(view: View, check: string): Promise<void> {
  await view.waitFor(
    (name) => {
      const row = document.querySelector<HTMLElement>(`[data-row="${name}"]`);
      if (row?.getAttribute('aria-expanded') === 'true') return true;
      row?.click();
      return false;
    },
    [check],
  );
}

const press = (view: View, selector: string) =>
  view.waitFor(
    (wanted) => {
      const button = document.querySelector<HTMLElement>(wanted);
      button?.focus();
      button?.click();
      return Boolean(button);
    },
    [selector],
  );

test('a test begun in the popup runs on while it is closed, is stopped in the panel and stands on the Shops page', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  await open(popup, 'chatbot-test');
  await press(popup, '[data-place="test-start:chatbot-test"]');
  await popup.waitFor(() => document.querySelector('[data-test="running"]'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-place^="question-"]')?.focus());
  await popup.type('How long may I return it?');
  await popup.waitFor(() => document.querySelector('.test .saved'));
  await lens.closePopup();
  await shopPage.waitForTimeout(1500);

  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  await panel.waitFor(() => document.querySelector('.running-test'));
  const seconds = await panel.evaluate(() => document.querySelector('.running-test .elapsed')?.textContent);
  expect(seconds).toMatch(/^\d\d:\d\d$/);
  expect(seconds).not.toBe('00:00');
  await press(panel, '.running-test');
  // It leads to the check, which takes the focus: no hand would be there before it.
  await panel.waitFor(() => document.activeElement?.matches('[data-row="chatbot-test"]') ?? false);
  await press(panel, '[data-place^="firstAnswerMs-"]');
  await panel.waitFor(() => document.querySelector('.timed-ms'));
  // The button that was pressed is gone; the next one to use has the focus.
  await panel.waitFor(() => Boolean(document.activeElement?.closest('.timed-line')));
  await press(panel, '[data-place^="usefulAnswerMs-"]');
  await press(panel, '[data-place^="personMs-"]');
  await panel.waitFor(() => document.querySelector('[data-test="ended"]'));
  expect(await panel.evaluate(() => document.querySelector('.running-test, .elapsed'))).toBeNull();

  const [audit] = await readAudits(keeper);
  const shops = await lens.context.newPage();
  await shops.goto(lens.address(`shops.html#audit=${audit?.id}`));
  const row = shops.locator('[data-row="chatbot-test"]');
  await expect(row).toContainText(/first answer after \d/);
  await row.click();
  await expect(shops.locator('[data-place^="question-"]')).toHaveValue('How long may I return it?');
  expect(panel.errors).toEqual([]);
});

test('what one window stops the other shows, and a test that was removed comes back', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  await open(panel, 'reply-test');
  await press(panel, '[data-place="test-start:reply-test"]');
  await panel.waitFor(() => document.querySelector('[data-test="running"]'));
  const [audit] = await readAudits(keeper);
  const shops = await openWindow(lens, keeper, `shops.html#audit=${audit?.id}`);
  await shops.locator('[data-row="reply-test"]').click();
  await shops.getByRole('button', { name: 'Correct the time: First answer' }).click();
  await shops.getByLabel('days').fill('2');
  await shops.getByLabel('hours').fill('3');
  await panel.waitFor(() => document.querySelector('.timed-ms')?.textContent === '2 days 3 hrs');
  await shops.getByRole('button', { name: 'Remove this test' }).click();
  await panel.waitFor(() => !document.querySelector('.test'));
  await shops.getByRole('button', { name: 'Undo' }).click();
  await panel.waitFor(() => document.querySelector('.timed-ms')?.textContent === '2 days 3 hrs');
});

test('contact is counted from the page in the tab', async ({ lens, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('nb', 'contact'));
  await open(popup, 'contact-ease');
  await popup.waitFor(() => document.querySelector('.ease'));
  const words = await popup.evaluate(() => document.querySelector<HTMLElement>('[data-way="phone"]')?.innerText);
  expect(words).toContain('on the page itself');
  expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.ease')?.innerText)).not.toMatch(/missing/i);
});

test('the journey shows one stage alone, takes a touchpoint and stays unfolded', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  const panel = await openPanel(lens, shopPage, address('nb', 'home'));
  await panel.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 216, height: 800, deviceScaleFactor: 1, mobile: false },
  });
  await press(panel, '.journey-strip > summary');
  await press(panel, '[data-stage="buy"]');
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length === 5);
  expect(await panel.evaluate(() => document.querySelector('[data-row][aria-expanded="true"]') !== null)).toBe(true);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(216);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.stage-open input')?.focus());
  await panel.type('The till');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('.journey-own')?.textContent?.includes('The till'));
  await press(panel, '[data-place="only"]');
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length === 56);
  await lens.closePanel();

  const popup = await visit(lens, shopPage);
  await popup.waitFor(() => document.querySelector('.journey-strip[open] .stage-own'));
  const [audit] = await readAudits(keeper);
  const shops = await lens.context.newPage();
  await shops.goto(lens.address(`shops.html#audit=${audit?.id}`));
  await expect(shops.locator('.journey')).toContainText('The till');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`guided checks hold to WCAG 2.2 AA, ${scheme}`, async ({ lens, keeper, shopPage, address }) => {
    const popup = await visit(lens, shopPage, address('nb', 'home'));
    await popup.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await press(popup, '.journey-strip > summary');
    await open(popup, 'phone');
    await press(popup, '[data-place="verdict-yes:phone"]');
    await open(popup, 'contact-ease');
    await popup.waitFor(() => document.querySelector('.ease'));
    expect(await inPopup(popup), 'contact counted').toEqual([]);
    await open(popup, 'reply-test');
    expect(await inPopup(popup), 'before a test').toEqual([]);
    await press(popup, '[data-place="test-start:reply-test"]');
    await press(popup, '[data-place^="firstAnswerMs-"]');
    await popup.waitFor(() => document.querySelector('.timed-ms'));
    await press(popup, '.timed-tools button');
    await popup.waitFor(() => document.querySelector('.correction'));
    expect(await inPopup(popup), 'a running test').toEqual([]);
    await press(popup, '[data-stage="after"]');
    await popup.waitFor(() => document.querySelector('.stage-open input'));
    expect(await inPopup(popup), 'a stage alone').toEqual([]);

    const [audit] = await readAudits(keeper);
    const shops = await lens.context.newPage();
    await shops.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await shops.goto(lens.address(`shops.html#audit=${audit?.id}`));
    await shops.locator('[data-row="reply-test"]').click();
    expect(await inPage(shops), 'on the Shops page').toEqual([]);
  });
}

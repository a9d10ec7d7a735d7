import { readAudit } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

// A lost write is a lost write, however rare: no second attempt.
test.describe.configure({ retries: 0 });

const noteOf = (check: string) => document.querySelector<HTMLTextAreaElement>(`[data-place="note:${check}"]`)?.value;

test('a popup killed in the middle of a word has lost none of it', async ({ lens, keeper, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  await popup.click('[data-row="delivery"]');
  await popup.click('[data-place="note:delivery"]');
  await popup.type('Levering tar tre dager, men det står bare i kass');
  await popup.close();

  const again = await visit(lens, shopPage);
  await again.waitFor((check) => document.querySelector(`[data-place="note:${check}"]`), ['delivery']);
  expect(await again.evaluate(noteOf, 'delivery')).toBe('Levering tar tre dager, men det står bare i kass');
  // Where one was is restored too, so that writing goes on without a click.
  await again.waitFor(() => document.activeElement?.getAttribute('data-place') === 'note:delivery');
  await again.type('en.');
  await again.close();
  await expect
    .poll(async () => (await readAudit(keeper))?.judgements.delivery?.note)
    .toBe('Levering tar tre dager, men det står bare i kassen.');
});

test('neither has one killed in the middle of what a chatbot answered', async ({ lens, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  await popup.click('[data-row="chatbot-test"]');
  await popup.click('[data-place="test-start:chatbot-test"]');
  await popup.waitFor(() => document.querySelector('[data-place^="answer-"]'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-place^="answer-"]')?.focus());
  await popup.type('Du kan returnere i 30 dager, men ikke hvis varen er bru');
  await popup.close();

  const again = await visit(lens, shopPage);
  await again.waitFor(() => document.activeElement?.getAttribute('data-place')?.startsWith('answer-'));
  await again.type('kt.');
  await again.waitFor(() => document.querySelector('.test .saved'));
  const said = () => document.querySelector<HTMLTextAreaElement>('[data-place^="answer-"]')?.value;
  expect(await again.evaluate(said)).toBe('Du kan returnere i 30 dager, men ikke hvis varen er brukt.');
});

test('work goes on after the page was loaded anew', async ({ lens, keeper, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  await popup.click('[data-row="phone"]');
  await popup.click('[data-place="verdict-partly:phone"]');
  await popup.waitFor(() => document.querySelector('.saved'));
  await lens.closePopup();

  await shopPage.reload();
  const again = await visit(lens, shopPage);
  await again.waitFor(() => document.querySelector('[data-row="phone"].row-partly'));
  const audit = await readAudit(keeper);
  expect(audit?.judgements.phone?.verdict).toBe('partly');
  expect(audit?.pages).toHaveLength(1);
});

test('two windows with the same shop do not undo each other', async ({ lens, keeper, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  const audit = await readAudit(keeper);
  const shops = await lens.context.newPage();
  await shops.goto(lens.address(`shops.html#audit=${audit?.id}`));
  await expect(shops.getByRole('heading', { level: 1 })).toContainText(audit?.shop ?? '');
  await lens.closePopup();
  expect(popup.errors).toEqual([]);

  const again = await visit(lens, shopPage);
  await again.click('[data-row="email"]');
  await again.click('[data-place="verdict-yes:email"]');
  await again.waitFor(() => document.querySelector('.saved'));
  // The page that was open all the while shows it without being asked.
  await expect(shops.locator('[data-row="email"]')).toHaveClass(/row-confirmed/);
});

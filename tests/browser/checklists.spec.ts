import { checklistFile } from '../../lib/documents/checklist-file';
import { readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { ownChecklist } from '../unit/audit/additions';
import { inPage } from './axe';
import { expect, test } from './fixtures';

test('a checklist of one’s own is made, and the next audit goes by it', async ({ lens, keeper, shopPage, address }) => {
  const page = await lens.context.newPage();
  await page.goto(lens.address('shops.html#checklists'));
  await page.locator('[data-copy-common]').click();
  await page.locator('[data-place="list:name"]').fill('Klasse 2B');
  await page.locator('[data-line="gift"] input[type=checkbox]').uncheck();
  await page.locator('[data-line="returns"]').getByRole('combobox').selectOption('3');
  await page.locator('[data-line="phone"] [aria-expanded]').click();
  await page.locator('[data-place="phone:question"]').fill('Finner du nummeret uten å lete?');
  await page.locator('[data-add="judgement"]').click();
  await page.keyboard.type('Smil');
  await expect(page.locator('.checklist-added [data-place$=":name"]')).toHaveValue('Smil');
  // The word that says it is saved comes in slowly, and is pale until it is there.
  await expect(page.locator('.checklist-added .saved')).toHaveCSS('opacity', '1');
  expect(await inPage(page)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Klasse 2B' })).toBeVisible();
  await expect(page.locator('[data-line="gift"] input[type=checkbox]')).not.toBeChecked();
  await page.goto(lens.address('shops.html#checklists'));
  await page.getByRole('radio', { name: /Klasse 2B/ }).check();
  expect(await inPage(page)).toEqual([]);

  const popup = await visit(lens, shopPage, address('nb', 'home'));
  expect(await popup.evaluate(() => document.querySelector('[data-row="gift"]'))).toBeNull();
  await popup.click('[data-row="phone"]');
  await popup.waitFor(() => document.querySelector('.question')?.textContent === 'Finner du nummeret uten å lete?');
  const row = await popup.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row^="own-"]')];
    return rows.map((one) => [one.dataset.row, one.querySelector('.row-name')?.textContent]);
  });
  expect(row).toEqual([[expect.stringMatching(/^own-/), 'Smil']]);
  const own = row[0]?.[0] ?? '';
  await popup.click(`[data-row="${own}"]`);
  await popup.click(`[data-place="verdict-yes:${own}"]`);
  await popup.waitFor(() => document.querySelector('.saved'));
  const [audit] = await readAudits(keeper);
  expect(audit?.checklist).toMatchObject({ name: 'Klasse 2B', off: ['gift'], weights: { returns: 3 } });
  expect(audit?.judgements[own as 'own-x']?.verdict).toBe('yes');
});

test('a checklist that is handed out is opened once, and a file that is none changes nothing', async ({ lens }) => {
  const page = await lens.context.newPage();
  await page.goto(lens.address('shops.html#checklists'));
  const { blob } = checklistFile(ownChecklist(), '2026-11-22T10:00:00.000Z');
  const file = { name: 'klasse.json', mimeType: 'application/json', buffer: Buffer.from(await blob.arrayBuffer()) };
  await page.setInputFiles('.checklists-page input[type=file]', file);
  await expect(page.getByText('Klasse 2B is now among your checklists.')).toBeVisible();
  await page.setInputFiles('.checklists-page input[type=file]', file);
  await expect(page.getByText('You already have Klasse 2B, exactly like this.')).toBeVisible();
  await expect(page.locator('[data-checklist]')).toHaveCount(1);
  await page.setInputFiles('.checklists-page input[type=file]', { ...file, buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('There is no checklist in the file.')).toBeVisible();
  await expect(page.locator('[data-checklist]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove Klasse 2B' }).click();
  await expect(page.locator('[data-checklist]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-checklist]')).toHaveCount(1);
});

import type { Page } from '@playwright/test';
import { checklistFile } from '../../lib/documents/checklist-file';
import { auditsToJson } from '../../lib/documents/json';
import { readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { ownChecklist } from '../unit/audit/additions';
import { inPage } from './axe';
import { expect, test } from './fixtures';
import { madeAudit } from './made-audits';

/** Lets go of files over the page, as a hand would: their texts by their names. */
async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const carried = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

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

test('a checklist dropped on the list of shops is told apart and taken in; audits dropped on the checklists find their way', async ({
  lens,
}) => {
  const page = await lens.context.newPage();
  await page.goto(lens.address('shops.html'));
  const list = checklistFile(ownChecklist(), '2026-11-22T10:00:00.000Z').blob;
  await dropFiles(page, { 'klasse.json': await list.text() });
  await expect(page.getByText('Klasse 2B is a checklist, not an audit.')).toBeVisible();
  expect(await inPage(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take it in as a checklist' }).click();
  await expect(page.getByText('Klasse 2B is now among your checklists.')).toBeVisible();
  const way = page.getByRole('link', { name: 'See the checklists' });
  await expect(way).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-checklist]')).toHaveCount(1);

  const audits = auditsToJson([madeAudit(1, 'shop.no')], '2026-11-22T09:00:00.000Z');
  await dropFiles(page, { 'klasse.json': await list.text(), 'shop.json': audits });
  await expect(page.getByText('You already have Klasse 2B, exactly like this.')).toBeVisible();
  await expect(page.getByText('There are audits in shop.json, not a checklist.')).toBeVisible();
  expect(await inPage(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open them in the list of shops' }).click();
  await expect(page.getByRole('button', { name: 'Take in 1 audit' })).toBeVisible();
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readAudits } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { flawsOf, partsOf } from '../unit/documents/package';
import { inPage } from './axe';
import { expect, test } from './fixtures';
import { madeAudit, openAudits } from './made-audits';

/** Presses a format's button and looks into the file that the browser saves. */
async function taken(page: Page, format: string): Promise<{ name: string; flaws: string[]; size: number }> {
  const saved = page.waitForEvent('download');
  await page.locator(`[data-format="${format}"]`).click();
  const download = await saved;
  const blob = new Blob([readFileSync(await download.path())]);
  const isPackage = ['docx', 'pptx', 'xlsx'].includes(format);
  const flaws = isPackage ? flawsOf(await partsOf(blob)) : [];
  return { name: download.suggestedFilename(), flaws, size: blob.size };
}

test('slides, workbook and table of an audit and of a comparison are saved', async ({
  lens,
  keeper,
  shopPage,
  address,
}) => {
  for (const language of ['nb', 'da']) {
    const popup = await visit(lens, shopPage, address(language, 'home'));
    await popup.click('[data-row="returns"]');
    await popup.click('[data-place="verdict-yes:returns"]');
    await popup.waitFor(() => document.querySelector('.saved'));
    await lens.closePopup();
  }
  const audits = await readAudits(keeper);
  const shops = await lens.context.newPage();
  const asked: string[] = [];
  shops.on('request', (request) => asked.push(request.url()));
  await shops.goto(lens.address(`shops.html#audit=${audits[0]?.id}`));
  await expect(shops.locator('[data-format="pptx"]')).toBeVisible();
  expect(asked.filter((url) => /\/(?:pptx|xlsx|docx)-/.test(url))).toEqual([]);
  for (const format of ['pptx', 'xlsx', 'csv']) {
    const { name, flaws, size } = await taken(shops, format);
    expect([name.endsWith(`.${format}`), flaws, size > 1_000]).toEqual([true, [], true]);
  }

  await shops.goto(lens.address(`shops.html#compare=${audits.map(({ id }) => id).join(',')}`));
  const menu = shops.locator('.compare-export summary');
  await menu.focus();
  await shops.keyboard.press('Enter');
  expect(await inPage(shops, ['.compare-export'])).toEqual([]);
  for (const format of ['docx', 'html', 'pptx', 'xlsx', 'csv']) {
    const { name, flaws } = await taken(shops, format);
    expect([name.startsWith('comparison '), name.endsWith(`.${format}`), flaws]).toEqual([true, true, []]);
  }
  await expect(shops.locator('.compare-export [role="status"]')).toContainText('.csv');
  expect(asked.filter((url) => !url.startsWith(lens.address('')) && !/^(?:blob|data):/.test(url))).toEqual([]);
});

test('how far a class agrees is copied and saved, and what a checklist does not ask is no silence', async ({
  lens,
}, info) => {
  const checklist = { id: 'c', name: '2B', author: '', words: {}, weights: {}, own: [], updatedAt: '' };
  const pupils = [0, 1, 2].map((index) => ({
    ...madeAudit(index, 'shop.no', `Pupil ${index}`),
    checklist: index === 2 ? { ...checklist, off: ['phone' as const] } : null,
  }));
  const shops = await openAudits(lens, pupils, info);
  await shops.goto(lens.address('shops.html#agree=shop.no'));
  const phone = shops.locator('.agree-table tbody tr', { hasText: 'Phone number' });
  await expect(phone.locator('td').nth(-2)).toHaveText('1');
  await shops.getByRole('button', { name: 'Copy as a table' }).click();
  await expect(shops.locator('.copy-box [role="status"]')).not.toBeEmpty();
  await shops.locator('.compare-export summary').click();
  expect(await inPage(shops, ['.compare-count'])).toEqual([]);
  for (const format of ['docx', 'html', 'xlsx']) {
    const { name, flaws } = await taken(shops, format);
    expect([name.startsWith('agreement shop.no '), name.endsWith(`.${format}`), flaws]).toEqual([true, true, []]);
  }
});

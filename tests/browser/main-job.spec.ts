import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { exportDocuments } from '../../scripts/lib/export-documents.mjs';
import { readAudit } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

const NOTE = 'De svarer raskt på telefon, men ikke på e-post.';

test('from the click in the shop to a Word document', async ({ lens, keeper, shopPage, address }, info) => {
  const popup = await visit(lens, shopPage, address('nb', 'home'));
  const rows = await popup.evaluate(() => document.querySelectorAll('[data-row]').length);
  expect(rows).toBe(56);
  expect(popup.errors).toEqual([]);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(400);

  await popup.click('[data-row="returns"]');
  await popup.click('[data-place="verdict-yes:returns"]');
  await popup.waitFor(() => document.querySelector('[data-place="verdict-yes:returns"][aria-pressed="true"]'));
  await popup.click('[data-place="note:returns"]');
  await popup.type(NOTE);
  await popup.waitFor(() => document.querySelector('.saved'));
  await lens.closePopup();

  for (const type of ['contact', 'product']) {
    await visit(lens, shopPage, address('nb', type));
    await lens.closePopup();
  }

  const audit = await readAudit(keeper);
  expect(audit?.pages).toHaveLength(3);
  expect(audit?.judgements.returns).toMatchObject({ verdict: 'yes', note: NOTE });
  const seen = new Set(audit?.findings.map(({ check }) => check));
  for (const check of ['contact-page', 'phone', 'email', 'returns', 'delivery', 'privacy', 'site-search'] as const) {
    expect(seen, check).toContain(check);
  }
  expect(audit?.facts.length).toBeGreaterThan(2);
  if (!audit) throw new Error('no audit');

  const files = await exportDocuments(lens, audit, { folder: info.outputDir, name: 'audit' });
  const file = (ending: string) => files.find((path) => path.endsWith(ending)) ?? '';
  const [docx, markdown, json] = ['audit.docx', 'audit.md', '.json'].map(file) as [string, string, string];
  const body = await (await JSZip.loadAsync(readFileSync(docx))).file('word/document.xml')?.async('string');
  const said = (body ?? '').replace(/<[^>]+>/g, '');
  expect(said).toContain(audit.shop);
  expect(said).toContain(NOTE);
  expect(readFileSync(markdown, 'utf8')).toContain(NOTE);
  expect(JSON.stringify(JSON.parse(readFileSync(json, 'utf8')))).toContain(NOTE);
});

test('a second scan of the page keeps what the person said', async ({ lens, keeper, shopPage, address }) => {
  const popup = await visit(lens, shopPage, address('da', 'home'));
  await popup.click('[data-row="phone"]');
  await popup.click('[data-place="verdict-no:phone"]');
  await popup.waitFor(() => document.querySelector('.saved'));
  const before = await readAudit(keeper);
  await lens.closePopup();

  await visit(lens, shopPage, address('da', 'home'));
  // What comes late to the page comes late to the audit, in the first visit and in the second.
  const seen = async () => (await readAudit(keeper))?.findings.map(({ check }) => check);
  await expect.poll(seen).toEqual(expect.arrayContaining(before?.findings.map(({ check }) => check) ?? []));
  const after = await readAudit(keeper);
  expect(after?.id).toBe(before?.id);
  expect(after?.pages).toHaveLength(1);
  expect(after?.judgements.phone?.verdict).toBe('no');
});

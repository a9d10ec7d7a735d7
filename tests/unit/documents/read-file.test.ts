// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { checklistFile, holdsAudits } from '../../../lib/documents/checklist-file';
import { auditsToJson } from '../../../lib/documents/json';
import { LARGEST_FILE, readFile } from '../../../lib/documents/read-file';
import { messagesOf, UI_LANGUAGES } from '../../../lib/messages';
import { ownChecklist } from '../audit/additions';
import { sampleAudit } from './sample-audit';
import '../all-languages';

const text = auditsToJson([sampleAudit()], '2026-11-22T12:00:00.000Z');
const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('readFile', () => {
  it.each<[string, BlobPart]>([
    ['UTF-8', text],
    ['UTF-8 with a byte order mark', `\uFEFF${text}`],
    ['UTF-16 as Windows writes it', utf16(false)],
    ['UTF-16 the other way round', utf16(true)],
  ])('reads %s to the letter', async (_what, content) => {
    expect(await readFile(new Blob([content]))).toEqual({ ok: true, audits: [sampleAudit()] });
  });

  it.each<[string, BlobPart, string]>([
    ['', '', 'empty'],
    ['', ' \n\t', 'empty'],
    ['', '\uFEFF', 'empty'],
    ['all.zip', 'PK\x03\x04\x14\x00', 'zip'],
    ['all.json', 'PK\x03\x04\x14\x00', 'zip'],
    ['none.zip', 'PK\x05\x06', 'zip'],
    ['all.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'zip'],
    ['Analyse.docx', 'PK\x03\x04\x14\x00', 'document'],
    ['Analyse.XLSX', 'PK\x03\x04\x14\x00', 'document'],
    ['Analyse.pdf', '%PDF-1.7', 'document'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'document'],
    ['a.json', '<!doctype html><title>Sign in</title>', 'webPage'],
    ['a.json', ' \n<html>', 'webPage'],
    ['a.json', text.slice(0, -30), 'notJson'],
    ['a.json', 'Kundeservice: god', 'notJson'],
    ['a.json', new Uint8Array([0x7b, 0x22, 0xe6, 0x22]), 'notJson'],
    ['a.json', '{}', 'notOurs'],
    ['a.json', '{"format":"service-lens","version":99}', 'newer'],
  ])('says of a file %j what it is: %#', async (name, content, reason) => {
    expect(await readFile(new File([content], name))).toMatchObject({ ok: false, reason });
  });

  it('knows a checklist, and what is the matter with one', async () => {
    const { blob } = checklistFile(ownChecklist(), '2026-11-22T12:00:00.000Z');
    expect(await readFile(blob)).toMatchObject({ ok: false, checklist: { name: 'Klasse 2B' } });
    expect(await holdsAudits(blob)).toBe(false);
    expect(await holdsAudits(new Blob([text]))).toBe(true);
    const newer = (await blob.text()).replace('"version": 1', '"version": 9');
    expect(await readFile(new Blob([newer]))).toMatchObject({ ok: false, reason: 'newer' });
  });

  it('refuses half a letter rather than changing what was written', async () => {
    const latin1 = Buffer.from(text, 'latin1');
    expect(await readFile(new Blob([latin1]))).toMatchObject({ ok: false, reason: 'notJson' });
  });

  it('refuses 200 MB by its size, without fetching any of it', async () => {
    const fetched = vi.fn();
    const file = { size: 200 * 1024 * 1024, slice: fetched, arrayBuffer: fetched } as unknown as Blob;
    expect(await readFile(file)).toMatchObject({ ok: false, reason: 'tooLarge' });
    expect(fetched).not.toHaveBeenCalled();
    expect(LARGEST_FILE).toBeLessThan(file.size);
  });

  it('says so where the browser cannot fetch it', async () => {
    const gone = {
      size: 9,
      slice: () => gone,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    } as unknown as Blob;
    expect(await readFile(gone)).toEqual({ ok: false, reason: 'unreadable', detail: 'gone' });
  });

  it.each([
    ['deep lists', '['.repeat(300_000)],
    [
      'a deep list where nothing is looked for',
      text.replace('"audits"', `"x":${'['.repeat(50_000)}${']'.repeat(50_000)},"audits"`),
    ],
    ['a deep list for a page', text.replace('"pages": [', `"pages": [${'['.repeat(50_000)}${']'.repeat(50_000)},`)],
    [
      'a deep list for a text',
      text.replace('"texts": {', `"texts": {"title":${'['.repeat(50_000)}${']'.repeat(50_000)},`),
    ],
    ['a hundred thousand audits', text.replace('"audits": [', `"audits": [${'{},'.repeat(100_000)}`)],
    ['a million pages', text.replace('"pages": [', `"pages": [${'0,'.repeat(1_000_000)}`)],
    ['a million of what is unknown', text.replace('"audits"', `"x":[${'0,'.repeat(1_000_000)}0],"audits"`)],
  ])('is never thrown off by %s', async (_what, content) => {
    const began = performance.now();
    expect(typeof (await readFile(new Blob([content]))).ok).toBe('boolean');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each(UI_LANGUAGES)('has words of their own in %s for whatever it finds', (language) => {
    const { reasons } = messagesOf(language).shops.import;
    expect(new Set(Object.values(reasons)).size).toBe(11);
  });
});

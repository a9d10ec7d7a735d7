import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportAudit } from '../../../lib/documents/index';
import { loadMessages } from '../../../lib/messages';
import { otherAudit, wholeAudit } from './whole-audit';
import { WORDS, type WrittenIn } from './whole-words';

/** Longest time for the documents on their way through the programs, ms. */
const LIMIT = 300_000;
const run = promisify(execFile);
const isThere = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
const canOpen = ['soffice', 'pdftotext', 'pdftoppm', 'pdfimages', 'pdfinfo'].every(isThere);

// A room of its own, so that no window of the person's is disturbed.
const folder = canOpen ? mkdtempSync(join(tmpdir(), 'service-lens-office-')) : '';
const options = { timeout: LIMIT, maxBuffer: 64 * 1024 * 1024 };
const FORMS = { nb: 'report', da: 'assignment', fi: 'assignment', de: 'report' } as const;
const LANGUAGES = Object.keys(FORMS) as WrittenIn[];

/** Documents of everything there is, each with every check and forty pictures, and all of them as pages in one go. */
async function makePages(): Promise<void> {
  const files: string[] = [];
  const write = async (name: string, made: Promise<{ blob: Blob }>) => {
    const file = join(folder, name);
    writeFileSync(file, Buffer.from(await (await made).blob.arrayBuffer()));
    files.push(file);
  };
  const others = [otherAudit()];
  for (const language of LANGUAGES)
    await write(
      `${language}.docx`,
      exportAudit(wholeAudit(language, 40), 'docx', language, { form: FORMS[language], others }),
    );
  await write('page.html', exportAudit(wholeAudit('nb', 2), 'html', 'nb', { others }));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], options);
}

describe.skipIf(!canOpen)('LibreOffice', () => {
  beforeAll(makePages, LIMIT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(LANGUAGES)(
    'opens the Word document in %s with every check and forty pictures',
    async (language) => {
      const pdf = join(folder, `${language}.pdf`);
      const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-'], options);
      const { stdout: images } = await run('pdfimages', ['-list', pdf], options);
      const { stdout: info } = await run('pdfinfo', [pdf], options);
      const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
      expect(pages).toBeGreaterThan(15);
      expect(pages).toBeLessThan(60);
      expect(images.split('\n').filter((line) => /\bimage\b/.test(line)).length).toBeGreaterThanOrEqual(40);
      const flat = text.replace(/\s+/g, ' ');
      const { title, author, question } = WORDS[language];
      for (const words of [author, question, title.slice(0, 30)]) expect(flat).toContain(words);
      for (const sign of ['✓', '✗']) expect(flat).toContain(sign);
      expect(flat).not.toMatch(/\uFFFD|Error: Reference/);
      expect(flat).toContain(`${pages} / ${pages}`);
    },
    LIMIT,
  );

  it.each(LANGUAGES)(
    'sets the summary in %s on one page, and something on the one before',
    async (language) => {
      const pdf = join(folder, `${language}.pdf`);
      const { document } = await loadMessages(language);
      const page = async (number: number) =>
        (await run('pdftotext', ['-f', `${number}`, '-l', `${number}`, '-layout', pdf, '-'], options)).stdout;
      const second = await page(2);
      expect(second).toContain(document.summary.title);
      expect(second).toContain(document.summary.facts);
      await run('pdftoppm', ['-r', '40', '-f', '1', '-l', '1', '-png', pdf, join(folder, language)], options);
      const picture = readdirSync(folder).find((name) => name.startsWith(`${language}-`)) ?? '';
      // A blank page of this size takes a few hundred bytes.
      expect(statSync(join(folder, picture)).size).toBeGreaterThan(2_000);
    },
    LIMIT,
  );

  it(
    'reads the web page too',
    async () => {
      const { stdout: text } = await run('pdftotext', [join(folder, 'page.pdf'), '-'], options);
      expect(text).toContain(WORDS.nb.author);
    },
    LIMIT,
  );
});

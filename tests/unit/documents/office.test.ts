/** Documents of everything there is, each with every check and forty pictures, opened by a real office program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { exportAudit } from '../../../lib/documents/index';
import { loadMessages } from '../../../lib/messages';
import { OFFICE_LIMIT, opened, type SetFile } from './office';
import { otherAudit, wholeAudit } from './whole-audit';
import { WORDS, type WrittenIn } from './whole-words';

const FORMS = { nb: 'report', da: 'assignment', fi: 'assignment', de: 'report' } as const;
const LANGUAGES = Object.keys(FORMS) as WrittenIn[];
const NONE = 'no office program here that opens such files';

let files: ReadonlyMap<string, SetFile>;
beforeAll(async () => {
  const others = [otherAudit()];
  const made: Record<string, Blob> = {};
  for (const language of LANGUAGES) {
    const audit = wholeAudit(language, 40);
    made[`${language}.docx`] = (await exportAudit(audit, 'docx', language, { form: FORMS[language], others })).blob;
  }
  made['page.html'] = (await exportAudit(wholeAudit('nb', 2), 'html', 'nb', { others })).blob;
  files = await opened(made);
}, OFFICE_LIMIT);

describe('an office program', () => {
  it.for(LANGUAGES)('opens the Word document in %s with every check and forty pictures', (language, { skip }) => {
    const file = files.get(`${language}.docx`);
    if (!file) return skip(NONE);
    const { pages, images } = file;
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.length).toBeLessThan(60);
    expect(images).toBeGreaterThanOrEqual(40);
    const flat = pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
    const { title, author, question } = WORDS[language];
    for (const words of [author, question, title.slice(0, 30)]) expect(flat).toContain(words);
    for (const sign of ['✓', '✗']) expect(flat).toContain(sign);
    expect(flat).not.toMatch(/\uFFFD|Error: Reference/);
    expect(flat).toContain(`${pages.length} / ${pages.length}`);
  });

  it.for(LANGUAGES)(
    'sets the summary in %s on one page, and something on the one before',
    async (language, { skip }) => {
      const file = files.get(`${language}.docx`);
      if (!file) return skip(NONE);
      const [first, second] = file.pages;
      const { document } = await loadMessages(language);
      expect(second?.text).toContain(document.summary.title);
      expect(second?.text).toContain(document.summary.facts);
      expect(first?.inked).toBeGreaterThan(0.001);
    },
  );

  it('reads the web page too', ({ skip }) => {
    const file = files.get('page.html');
    if (!file) return skip(NONE);
    expect(file.pages.map(({ text }) => text).join(' ')).toContain(WORDS.nb.author);
  });
});

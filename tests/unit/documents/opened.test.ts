/** Each format opened by a real office program, in the languages with the longest words. Skipped where there is none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../../lib/documents/csv';
import { pptxOf } from '../../../lib/documents/pptx';
import { auditSheets } from '../../../lib/documents/sheet-audit';
import { auditTable } from '../../../lib/documents/sheet-table';
import { slidesOf } from '../../../lib/documents/slides-audit';
import { xlsxOf } from '../../../lib/documents/xlsx';
import { LOCALES } from '../../../lib/messages/format';
import type { UiLanguage } from '../../../lib/messages/index';
import { OFFICE_LIMIT, opened, type SetFile } from './office';
import { sampleAudit } from './sample-audit';
import { wordingsOf } from './wordings';

const NOW = '2026-11-22T12:00:00.000Z';
const LANGUAGES = ['nb', 'da', 'fi', 'de'] as const;
const ENDINGS = ['xlsx', 'pptx', 'csv'] as const;
const wordings = await wordingsOf();
const other = sampleAudit({ id: 'b2', shop: 'verkkokauppa.fi', facts: [], judgements: {} });

const MAKERS: Record<(typeof ENDINGS)[number], (language: UiLanguage) => Promise<Blob>> = {
  xlsx: (language) =>
    xlsxOf(auditSheets(sampleAudit(), wordings[language]), { title: 'fjellbutikken.no', language, now: NOW }),
  pptx: (language) => {
    const wording = wordings[language];
    return pptxOf(slidesOf(sampleAudit(), [other], wording, NOW), {
      ...{ title: 'fjellbutikken.no', language: LOCALES[language], foot: 'fjellbutikken.no' },
      described: wording.office.slides.described,
    });
  },
  csv: async (language) => new Blob([csvOf(auditTable(sampleAudit(), wordings[language]), language)]),
};

const folded = (text: string) => text.replace(/[\s\u200B-]+/g, '');
let files: ReadonlyMap<string, SetFile>;

beforeAll(async () => {
  const wanted = LANGUAGES.flatMap((language) => ENDINGS.map((ending) => ({ language, ending })));
  const made = wanted.map(
    async ({ language, ending }) => [`${language}.${ending}`, await MAKERS[ending](language)] as const,
  );
  files = await opened(Object.fromEntries(await Promise.all(made)));
}, OFFICE_LIMIT);

describe.each(ENDINGS)('a file that ends in %s', (ending) => {
  it.for(LANGUAGES)('is opened in %s, and no page of it is empty', (language, { skip }) => {
    const set = files.get(`${language}.${ending}`)?.pages;
    if (!set) return skip('no office program here that opens such files');
    expect(set.length).toBeGreaterThan(0);
    if (ending === 'pptx') expect(set.length).toBe(10);
    const { checks, facts } = wordings[language].messages.checklist;
    const all = folded(set.map(({ text }) => text).join(''));
    for (const name of [checks['contact-page'].name, facts.returnWindowDays]) expect(all).toContain(folded(name));
    // A table has no pages of its own: where it is cut, a page may hold the head of one column and no more.
    const least = ending === 'csv' ? 0 : 0.001;
    for (const { inked } of set) expect(inked).toBeGreaterThan(least);
  });
});

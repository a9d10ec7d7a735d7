/** Each format opened by a real office program, in the languages with the longest words. Skipped where there is none. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../lib/documents/csv';
import { pptxOf } from '../../../lib/documents/pptx';
import { auditSheets, auditTable } from '../../../lib/documents/sheet-audit';
import { slidesOf } from '../../../lib/documents/slides-audit';
import { xlsxOf } from '../../../lib/documents/xlsx';
import { LOCALES } from '../../../lib/messages/format';
import type { UiLanguage } from '../../../lib/messages/index';
import { OFFICE_LIMIT, openable, pagesOf } from './office';
import { sampleAudit } from './sample-audit';
import { wordingsOf } from './wordings';

const NOW = '2026-11-22T12:00:00.000Z';
const wordings = await wordingsOf();
const other = sampleAudit({ id: 'b2', shop: 'verkkokauppa.fi', facts: [], judgements: {} });

const MAKERS: Record<string, (language: UiLanguage) => Promise<Blob>> = {
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
const known = await openable(
  Object.fromEntries(
    await Promise.all(Object.entries(MAKERS).map(async ([ending, make]) => [ending, await make('nb')])),
  ),
);
if (known.size === 0) console.info('no office program that opens these files: skipped');

const folded = (text: string) => text.replace(/[\s\u200B-]+/g, '');

describe.each(Object.entries(MAKERS))('a file that ends in %s', (ending, make) => {
  it.skipIf(!known.has(ending)).each(['nb', 'da', 'fi', 'de'] as const)(
    'is opened in %s, and no page of it is empty',
    { timeout: OFFICE_LIMIT },
    async (language) => {
      const pages = await pagesOf(await make(language), ending);
      const { checklist } = wordings[language].messages;
      const all = folded(pages.map(({ text }) => text).join(''));
      for (const name of [
        checklist.checks['contact-page'].name,
        checklist.checks['size-guide'].name,
        checklist.facts.returnWindowDays,
      ])
        expect(all).toContain(folded(name));
      if (ending === 'pptx') expect(pages.length).toBe(10);
      for (const { inked } of pages) expect(inked).toBeGreaterThan(0.002);
    },
  );
});

/** What the person made beside verdicts, ratings and notes, in spreadsheets. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { AuditFile } from '../../../lib/audit/additions';
import type { OwnChecklist } from '../../../lib/audit/own-checklist';
import { csvOf } from '../../../lib/documents/csv';
import { auditSheets } from '../../../lib/documents/sheet-audit';
import { auditTable } from '../../../lib/documents/sheet-table';
import { xlsxOf } from '../../../lib/documents/xlsx';
import { messagesOf } from '../../../lib/messages/index';
import { flawsOf, partsOf } from './package';
import { sampleAudit } from './sample-audit';
import { wholeAudit } from './whole-audit';
import { WORDS } from './whole-words';
import { wordingsOf } from './wordings';

const NOW = '2026-11-22T12:00:00.000Z';
const messages = messagesOf('nb');
const { nb } = await wordingsOf();
const FORMULA = '=HYPERLINK("http://ond.no";"Klikk")';
/** Two days and three hours without an answer. */
const GAVE_UP = { firstAnswerMs: null, usefulAnswerMs: null, personMs: null, endedMs: 51 * 3_600_000 };
const OWN_CHECKLIST: OwnChecklist = {
  ...{ id: 'c1', name: 'Klasse 2B', author: '', off: ['size-guide'], updatedAt: '' },
  words: { phone: { name: '=Ring', question: 'Svarer noen?' } },
  weights: { phone: 3, 'own-smell': 0 },
  own: [{ id: 'own-smell', area: 'product', stage: 'choose', name: 'Duftprøver', question: 'Finnes det duftprøver?' }],
};

const book = (audit: AuditFile) => xlsxOf(auditSheets(audit, nb), { title: audit.shop, language: 'nb', now: NOW });
const open = async (blob: Blob) => (await readXlsx(new Uint8Array(await blob.arrayBuffer()))).sheets;
const lines = (audit: AuditFile) => csvOf(auditTable(audit, nb), 'nb').split('\r\n');

describe('a workbook', () => {
  it('holds guided tests with lengths of time to reckon with', async () => {
    const tests = [
      ...wholeAudit('nb').tests,
      ...wholeAudit('nb').tests.map((test) => ({ ...test, ...GAVE_UP, id: 't3', note: FORMULA })),
    ];
    const blob = await book(sampleAudit({ tests }));
    const sheet = (await open(blob)).find(({ name }) => name === 'Tester');
    const [, chat, reply, unanswered] = sheet?.rows ?? [];
    expect(chat?.[5]).toBeInstanceOf(Date);
    expect(chat?.[2]).toBe('første svar etter 4 sek · nyttig etter 2 min 5 sek');
    expect(reply?.[9]).toBeNull();
    expect(unanswered?.[2]).toBe('ikke noe svar på 2 d 3 t');
    expect(unanswered?.slice(6, 9)).toEqual([null, null, null]);
    expect(unanswered?.[10]).toBe(FORMULA);
    const parts = await partsOf(blob);
    expect(parts.get('xl/styles.xml')).toContain('[h]:mm:ss');
    // Days and shares of a day.
    const numbers = [...(parts.get('xl/worksheets/sheet3.xml') ?? '').matchAll(/<v>([^<]+)<\/v>/g)].map(([, n]) =>
      Number(n),
    );
    for (const seconds of [4, 125, 5_400, 51 * 3_600]) expect(numbers).toContain(seconds / 86_400);
    expect((await open(await book(sampleAudit()))).map(({ name }) => name)).not.toContain('Tester');
  });

  it('holds the pictures beside what they show, as large as their rows are high', async () => {
    const audit = wholeAudit('nb', 3);
    const blob = await book(audit);
    const parts = await partsOf(blob);
    expect(flawsOf(parts)).toEqual([]);
    expect([...parts.keys()].filter((path) => path.startsWith('xl/media/')).length).toBe(3);
    const [checks, , , pictures] = await open(blob);
    expect(pictures?.name).toBe('Bilder');
    expect(pictures?.rows[1]?.slice(0, 2)).toEqual([messages.checklist.checks['contact-page'].name, WORDS.nb.picture]);
    expect(pictures?.rows[1]?.[2]).toBeInstanceOf(Date);
    expect(checks?.rows[1]?.[12]).toBe(1);
    const drawing = [...parts].find(([path]) => /drawings\/drawing\d+\.xml$/.test(path))?.[1] ?? '';
    expect(drawing).toContain(`descr="${WORDS.nb.picture}"`);
  });

  it('holds the checklist that was asked, with what each check counts', async () => {
    const sheets = await open(await book(sampleAudit({ checklist: OWN_CHECKLIST })));
    const sheet = sheets.at(-1);
    expect(sheet?.name).toBe('Sjekkliste');
    const row = (name: string) => sheet?.rows.find((one) => one[1] === name)?.slice(2);
    expect(row('=Ring')).toEqual(['Svarer noen?', 3, 'Egne ord', messages.checklist.checks.phone.name]);
    expect(row('Duftprøver')).toEqual(['Finnes det duftprøver?', 0, 'Lagt til', null]);
    expect(row(messages.checklist.checks['size-guide'].name)?.slice(1)).toEqual([null, 'Ikke spurt om', null]);
    expect(row(messages.checklist.checks.email.name)?.slice(1)).toEqual([1, null, null]);
  });
});

describe('comma-separated values', () => {
  it('hold tests, pictures and weights in columns that are the same for every audit', () => {
    const [test] = wholeAudit('nb').tests;
    const { pictures } = wholeAudit('nb', 2);
    const tests = test ? [{ ...test, ...GAVE_UP, question: FORMULA, answer: '' }] : [];
    const full = sampleAudit({ checklist: OWN_CHECKLIST, tests, pictures });
    const made = lines(full);
    expect(made[0]).toBe(lines(sampleAudit())[0]);
    expect(made.at(-2)).toMatch(/^Tester;[^;]+;;ikke noe svar på 2 d 3 t;/);
    expect(made.at(-2)).toContain(`"'=HYPERLINK(""http://ond.no"";""Klikk"")";;2026-11-22 `);
    expect(made.at(-2)).toMatch(/;;;;51:00:00$/);
    expect(made.find((line) => line.includes(";'=Ring;"))).toMatch(/;3;Egne ord;;;;;;;$/);
    expect(made[1]).toContain(`;1;${WORDS.nb.picture} · tatt 22. november 2026;1;;`);
  });
});

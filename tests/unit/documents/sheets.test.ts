import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import type { Audit } from '../../../lib/audit/model';
import { csvOf } from '../../../lib/documents/csv';
import { datePattern } from '../../../lib/documents/sheet';
import { auditSheets } from '../../../lib/documents/sheet-audit';
import { comparisonSheets, comparisonTable } from '../../../lib/documents/sheet-compare';
import { sheetNames } from '../../../lib/documents/sheet-names';
import { auditTable } from '../../../lib/documents/sheet-table';
import { xlsxOf } from '../../../lib/documents/xlsx';
import { messagesOf, UI_LANGUAGES, type UiLanguage } from '../../../lib/messages/index';
import { hostileAudit } from './hostile';
import { flawsOf, partsOf } from './package';
import { judgement, sampleAudit } from './sample-audit';
import { wordingsOf } from './wordings';
import '../all-languages';

const NOW = '2026-11-22T12:00:00.000Z';
const messages = messagesOf('nb');
const wordings = await wordingsOf();
const { nb } = wordings;
const FORMULA = '=HYPERLINK("http://ond.no";"Klikk")';

const book = (audit: Audit, language: UiLanguage = 'nb') =>
  xlsxOf(auditSheets(audit, wordings[language]), { title: audit.shop, language, now: NOW });
const comparison = (...audits: Audit[]) =>
  xlsxOf(comparisonSheets(audits, nb), { title: 'Sammenligning', language: 'nb', now: NOW });
const open = async (blob: Blob) => (await readXlsx(new Uint8Array(await blob.arrayBuffer()))).sheets;
const other = (more: Partial<Audit> = {}) =>
  sampleAudit({
    ...{ id: 'b2', shop: 'verkkokauppa.fi' },
    facts: [{ name: 'returnWindowDays', value: 30, quote: '30 päivää', url: 'https://verkkokauppa.fi/' }],
    ...more,
  });

describe('a workbook', () => {
  it.each(UI_LANGUAGES)('in %s is a whole package', async (language) => {
    expect(flawsOf(await partsOf(await book(sampleAudit(), language)))).toEqual([]);
  });

  it('of hostile pages is one too', async () => {
    expect(flawsOf(await partsOf(await book(hostileAudit())))).toEqual([]);
  });

  it('holds each check once, with numbers, dates and links that are such', async () => {
    const [checks, facts] = await open(await book(sampleAudit()));
    expect(checks?.name).toBe('fjellbutikken.no');
    expect(checks?.rows.length).toBe(CHECK_IDS.length + 1);
    const contact = checks?.rows.find((row) => row[1] === messages.checklist.checks['contact-page'].name);
    expect(contact?.[4]).toBe(5);
    expect(contact?.[11]).toBeInstanceOf(Date);
    const returns = facts?.rows.find((row) => row[0] === messages.checklist.facts.returnWindowDays);
    expect(returns?.slice(1, 4)).toEqual(['100 dager', 100, 'dager']);
    const links = await partsOf(await book(sampleAudit()));
    expect(links.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="tel:+4722334455"');
  });

  it('keeps its head in sight and has filters on all sheets', async () => {
    const parts = await partsOf(await comparison(sampleAudit(), other()));
    const sheets = [...parts].filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets.length).toBe(5);
    for (const [path, xml] of sheets) {
      expect([path, /ySplit="1"[^>]*state="frozen"/.test(xml)]).toEqual([path, true]);
      expect([path, /<autoFilter ref="A1:[A-Z]+\d+"\/>/.test(xml)]).toEqual([path, true]);
    }
  });

  it('has no formula and no error, whatever pages and persons write', async () => {
    const notes = [FORMULA, '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '#REF!', '_x000D_', 'x'.repeat(40_000)];
    const judgements = Object.fromEntries(notes.map((note, index) => [CHECK_IDS[index], judgement('yes', 3, note)]));
    const blob = await book(sampleAudit({ judgements }));
    const parts = await partsOf(blob);
    for (const [path, xml] of parts) expect([path, /<f[ >]|t="e"/.test(xml)]).toEqual([path, false]);
    expect(flawsOf(parts)).toEqual([]);
    const [checks] = await open(blob);
    const read = checks?.rows.slice(1, notes.length + 1).map((row) => String(row[5]));
    expect(read?.slice(0, 8)).toEqual(notes.slice(0, 8).map((note) => note.trim()));
    expect(read?.[8]?.length).toBe(32_767);
  });

  it('has no link that could run a script', async () => {
    const parts = await partsOf(await book(hostileAudit()));
    const targets = [...parts.values()].flatMap((xml) => [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)]);
    expect(targets.length).toBeGreaterThan(0);
    for (const [, target] of targets) expect(target).toMatch(/^(https?|mailto|tel):/);
  });

  it('sets numbers of several shops side by side and names the best', async () => {
    const sheets = await open(await comparison(sampleAudit(), other()));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Sammenligning', 'Fakta', 'Butikker', 'fjellbutikken.no', 'verkkokauppa.fi'],
    ]);
    const returns = sheets[1]?.rows.find((row) => row[0] === messages.checklist.facts.returnWindowDays);
    expect(returns).toEqual(['Returfrist', 'dager', 100, 30, 'fjellbutikken.no', 'Ja']);
  });

  it('of ten shops is made in a second', async () => {
    const audits = Array.from({ length: 10 }, (_, index) => other({ id: `a${index}`, shop: `butikk-${index}.no` }));
    await comparison(...audits);
    // Time of the processor, so that whatever else runs on the machine does not count.
    const began = process.cpuUsage();
    const blob = await comparison(...audits);
    const { user, system } = process.cpuUsage(began);
    const ms = (user + system) / 1_000;
    console.info(`ten shops to xlsx: ${Math.round(ms)} ms, ${Math.round(blob.size / 1024)} KiB`);
    expect(ms).toBeLessThan(1_000);
  });
});

describe('the name of a sheet', () => {
  it('is one that Excel takes, and no two are alike', () => {
    const names = sheetNames(
      [
        '[a]:*?/\\',
        "'quoted'",
        'History',
        'shop.no',
        'SHOP.no',
        '',
        'x'.repeat(60),
        'x'.repeat(60),
        `${'y'.repeat(30)}😀`,
      ],
      'Ark',
    );
    expect(names.slice(0, 6)).toEqual(['-a------', 'quoted', 'History (2)', 'shop.no', 'SHOP.no (2)', 'Ark']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).toMatch(/^(?!')[^[\]:*?/\\]+(?<!')$/);
      expect(name).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('comma-separated values', () => {
  const lines = (text: string) => text.split('\r\n');

  it('begin with the mark of UTF-8 and part fields as the language does', () => {
    const norwegian = csvOf(auditTable(sampleAudit(), nb), 'nb');
    expect(norwegian.startsWith('\uFEFFOmråde;Punkt;')).toBe(true);
    const en = csvOf(auditTable(sampleAudit(), wordings.en), 'en');
    expect(en.startsWith('\uFEFFArea,Check,')).toBe(true);
  });

  it('make a text of what would be a formula', () => {
    const notes = [FORMULA, '+1', '-1', '@SUM(1)', '＝1', '1+1'];
    const judgements = Object.fromEntries(notes.map((note, index) => [CHECK_IDS[index], judgement('yes', null, note)]));
    const text = csvOf(auditTable(sampleAudit({ judgements }), nb), 'nb');
    const cells = lines(text).slice(1, 7);
    expect(cells[0]).toContain(`;"'=HYPERLINK(""http://ond.no"";""Klikk"")";`);
    expect(cells.slice(1).map((line) => line.split(';')[5])).toEqual(["'+1", "'-1", "'@SUM(1)", "'＝1", '1+1']);
  });

  it('keep a note of several lines in one cell, and whole addresses', () => {
    const text = csvOf(auditTable(sampleAudit(), nb), 'nb');
    expect(text).toContain('"Det finnes en chat, men den er bare åpen på hverdager.\nOm kvelden');
    expect(text).toContain(';https://www.fjellbutikken.no/kundeservice/kontakt-oss;');
  });

  it('set shops side by side, facts below', () => {
    const text = csvOf(comparisonTable([sampleAudit(), other()], nb), 'nb');
    expect(lines(text)[0]).toContain(';fjellbutikken.no;fjellbutikken.no: karakter;verkkokauppa.fi;');
    expect(text).toContain('Fakta;Returfrist;Ja;100 dager;;30 dager;\r\n');
  });

  it('write numbers and dates as the language does', () => {
    const cells = [{ value: 4.5 }, { value: 0.925, share: true }, { value: -1 }];
    const sheet = { name: 'x', columns: cells.map(() => ({ head: '', width: 1 })), rows: [cells], fixed: 0 };
    expect(lines(csvOf(sheet, 'de'))[1]).toBe('4,5;93 %;-1');
    expect(lines(csvOf(sheet, 'en'))[1]).toBe('4.5,93%,-1');
    expect([datePattern('nb'), datePattern('en'), datePattern('sv')]).toEqual([
      ...['dd.mm.yyyy', 'dd/mm/yyyy', 'yyyy-mm-dd'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { noAdditions } from '../../../lib/audit/additions';
import type { Audit } from '../../../lib/audit/model';
import type { Block } from '../../../lib/documents/blocks';
import { comparisonContentOf } from '../../../lib/documents/compare-content';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../../../lib/documents/compare-formats';
import { exportAudit, exportComparison } from '../../../lib/documents/index';
import { UI_LANGUAGES } from '../../../lib/messages/index';
import { hostileAudit } from './hostile';
import { flawsOf, partsOf } from './package';
import { judgement, sampleAudit } from './sample-audit';
import { wordingsOf } from './wordings';

const NOW = '2026-11-22T12:00:00.000Z';
const { nb, ...rest } = await wordingsOf();
const KINDS = Object.keys(COMPARISON_FORMATS) as ComparisonFormat[];
const PACKAGES: readonly string[] = ['docx', 'pptx', 'xlsx'];

const other = (more: Partial<Audit> = {}) =>
  sampleAudit({
    ...{ id: 'b2', shop: 'verkkokauppa.fi', judgements: { 'size-guide': judgement('yes', 5, 'Mål på hvert plagg.') } },
    facts: [{ name: 'returnWindowDays', value: 30, quote: '30 päivää', url: 'https://verkkokauppa.fi/' }],
    ...more,
  });
const tenShops = Array.from({ length: 10 }, (_, index) => other({ id: `a${index}`, shop: `butikk-${index}.no` }));
const tables = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'table');

describe('an audit', () => {
  it.each([
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', 'text/csv;charset=utf-8'],
  ] as const)('can be taken along as %s', async (kind, type) => {
    const shares: number[] = [];
    const onProgress = (share: number) => void shares.push(share);
    const { blob, name } = await exportAudit(sampleAudit(), kind, 'da', { others: [other()], onProgress });
    expect(name).toBe(`fjellbutikken.no 2026-11-22 kundeservice.${kind}`);
    expect(blob.type).toBe(type);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a comparison', () => {
  it.each(KINDS)('can be taken along as %s, named after its shops', async (kind) => {
    const { blob, name } = await exportComparison([sampleAudit(), other()], kind, 'nb');
    expect(name).toMatch(
      new RegExp(`^sammenligning fjellbutikken\\.no verkkokauppa\\.fi \\d{4}-\\d\\d-\\d\\d\\.${kind}$`),
    );
    expect(blob.size).toBeGreaterThan(1_000);
    if (PACKAGES.includes(kind)) expect(flawsOf(await partsOf(blob))).toEqual([]);
  });

  it('of many shops is named by their number', async () => {
    const { name } = await exportComparison(tenShops, 'csv', 'nb');
    expect(name).toMatch(/^sammenligning Kundeservicen hos 10 butikker \d{4}-\d\d-\d\d\.csv$/);
  });

  it.each(KINDS)('of hostile pages is safe as %s', async (kind) => {
    const { blob } = await exportComparison([hostileAudit(), sampleAudit()], kind, 'nb');
    if (PACKAGES.includes(kind)) expect(flawsOf(await partsOf(blob))).toEqual([]);
    if (kind === 'html') expect(await blob.text()).not.toMatch(/<script|<img/);
  });

  it('stops where the person has cancelled', async () => {
    const control = new AbortController();
    control.abort();
    const made = exportComparison([sampleAudit(), other()], 'xlsx', 'nb', { signal: control.signal });
    await expect(made).rejects.toThrow();
  });
});

it('a comparison lies across in Word, an audit stands upright', async () => {
  const page = async (blob: Blob) => /<w:pgSz[^>]*>/.exec((await partsOf(blob)).get('word/document.xml') ?? '')?.[0];
  const { blob } = await exportComparison([sampleAudit(), other()], 'docx', 'nb');
  expect(await page(blob)).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(await page((await exportAudit(sampleAudit(), 'docx', 'nb')).blob)).toContain('w:w="11906" w:h="16838"');
});

describe('the content of a comparison', () => {
  it('marks the best in words and tells the notes', () => {
    const text = JSON.stringify(comparisonContentOf([sampleAudit(), other()], nb, NOW));
    expect(text).toContain('"100 dager (best)"');
    expect(text).toContain('Mål på hvert plagg.');
    expect(text).toContain('Andre sider sier: 14 dager');
  });

  it('of ten shops has no table of more than five, and each shop in one', () => {
    const blocks = comparisonContentOf(tenShops, nb, NOW);
    const wide = tables(blocks).filter(({ head }) => head[0] === nb.messages.document.area.check);
    for (const { head, rows } of wide) {
      expect(head.length).toBeLessThanOrEqual(6);
      for (const row of rows) expect(row.length).toBe(head.length);
    }
    for (const { shop } of tenShops) expect(wide.some(({ head }) => head.includes(shop))).toBe(true);
  });

  it('of audits in which nothing was done says so', () => {
    const empty = (id: string) =>
      sampleAudit({ id, pages: [], findings: [], facts: [], judgements: {}, ...noAdditions() });
    const text = JSON.stringify(comparisonContentOf([empty('a'), empty('b')], nb, NOW));
    expect(text).toContain(nb.office.comparison.noFacts);
    expect(text).toContain(nb.office.comparison.alike);
  });

  it('is there in every language', () => {
    for (const language of UI_LANGUAGES) {
      const wording = language === 'nb' ? nb : rest[language];
      const [title] = comparisonContentOf([sampleAudit(), other()], wording, NOW);
      expect(title).toMatchObject({ kind: 'title', text: wording.office.comparison.title(2) });
    }
  });
});

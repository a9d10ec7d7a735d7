import { describe, expect, it } from 'vitest';
import { JOURNEY_STAGES, type Proposal } from '../../../lib/audit/additions';
import type { Audit } from '../../../lib/audit/model';
import { inChunks } from '../../../lib/documents/compare-chunks';
import { pptxOf } from '../../../lib/documents/pptx';
import { BODY, fitPoints, fitTable, linesOf, type Slide } from '../../../lib/documents/slides';
import { slidesOf } from '../../../lib/documents/slides-audit';
import { comparisonSlides } from '../../../lib/documents/slides-compare';
import { LOCALES } from '../../../lib/messages/format';
import { UI_LANGUAGES, type UiLanguage } from '../../../lib/messages/index';
import { hostileAudit } from './hostile';
import { flawsOf, type Parts, partsOf } from './package';
import { judgement, sampleAudit } from './sample-audit';
import { wholeAudit } from './whole-audit';
import { wordingsOf } from './wordings';

const NOW = '2026-11-22T12:00:00.000Z';
const wordings = await wordingsOf();
const { nb } = wordings;

const proposal: Proposal = {
  ...{ id: 'p1', order: 'A', what: 'Lag en størrelsesguide', why: 'Da blir det færre returer.', how: 'Mål plaggene.' },
  ...{ who: 'Kundeservice', when: 'I vår', effort: 2, effect: 3, checks: ['size-guide'], updatedAt: '' },
  seenAt: [{ auditId: 'b2', check: 'size-guide' }],
};
const other = (more: Partial<Audit> = {}) =>
  sampleAudit({
    ...{ id: 'b2', shop: 'verkkokauppa.fi', judgements: { 'size-guide': judgement('yes', 5) } },
    facts: [{ name: 'returnWindowDays', value: 30, quote: '30 päivää', url: 'https://verkkokauppa.fi/' }],
    ...more,
  });
const manyShops = Array.from({ length: 10 }, (_, index) =>
  other({ id: `a${index}`, shop: `langt-butikknavn-${index}.no` }),
);

const file = (slides: Slide[], language: UiLanguage = 'nb') =>
  pptxOf(slides, {
    ...{ title: 'Lysbilder & <mer>', language: LOCALES[language], foot: 'fjellbutikken.no' },
    described: wordings[language].office.slides.described,
  });
const slideParts = (parts: Parts) =>
  [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, xml]) => xml);
const textOf = (slide: Slide) => JSON.stringify(slide);

describe('the slides of an audit', () => {
  it('tell shop, method, result, good, lacking, journey, proposals and questions', () => {
    const titles = slidesOf(sampleAudit(), [], nb, NOW).map(({ title }) => title);
    const { slides } = nb.office;
    expect(titles).toEqual([
      ...['Kundeservicen hos fjellbutikken.no', slides.shop, slides.method, slides.result, slides.good, slides.lacking],
      ...[nb.messages.journey.title, slides.whatNext, nb.messages.assignment.discuss.title],
    ]);
  });

  it('compare only where there is something to compare with', () => {
    const made = slidesOf(sampleAudit(), [other()], nb, NOW);
    const compared = made.find(({ title }) => title === nb.office.slides.besideOthers);
    expect(made.length).toBe(10);
    expect(textOf(compared as Slide)).toContain('"100 dager (best)"');
  });

  it('hold the person’s own words', () => {
    const texts = { title: 'Fjell og service', author: 'Kari og Ola', discussion: 'Er 100 dager for mye?' };
    const touchpoints = [{ id: 't1', stage: JOURNEY_STAGES[0], text: 'Plakat på bussen', order: 'A' }];
    const made = slidesOf(sampleAudit({ texts, touchpoints, proposals: [proposal] }), [other()], nb, NOW);
    expect(made[0]).toMatchObject({ title: 'Fjell og service', lines: ['Kari og Ola', '22. november 2026'] });
    const all = made.map(textOf);
    expect(all.some((slide) => slide.includes('Plakat på bussen'))).toBe(true);
    const proposals = made.find(({ title }) => title === nb.office.slides.proposals);
    expect(textOf(proposals as Slide)).toContain('Lag en størrelsesguide');
    expect(proposals?.notes.join('\n')).toContain('Sett hos: verkkokauppa.fi');
    expect(textOf(made.at(-1) as Slide)).toContain('Er 100 dager for mye?');
  });

  it('tell what came of asking the shop, and how long was waited for nothing', () => {
    const tests = wholeAudit('nb').tests.map((test) =>
      test.kind === 'reply'
        ? { ...test, firstAnswerMs: null, usefulAnswerMs: null, answer: '', endedMs: 51 * 3_600_000 }
        : test,
    );
    const made = slidesOf(sampleAudit({ tests }), [other()], nb, NOW);
    expect(made.length).toBe(11);
    const slide = made.find(({ title }) => title === nb.office.slides.tests);
    expect(slide).toMatchObject({
      points: [{ text: expect.stringContaining('første svar etter 4 sek') }, { text: 'ikke noe svar på 2 d 3 t' }],
    });
    expect(slide?.notes[1]).toContain('Sluttet å vente etter: 2 d 3 t');
  });

  it('say that something is lacking only where the person said so', () => {
    const scanned = slidesOf(sampleAudit({ judgements: {} }), [], nb, NOW);
    const lacking = scanned.find(({ title }) => title === nb.office.slides.lacking);
    expect(lacking).toMatchObject({ points: [{ text: nb.messages.document.summary.noGaps }] });
  });

  it('have notes for the speaker on each slide', () => {
    for (const { title, notes } of slidesOf(sampleAudit(), [other()], nb, NOW))
      expect([title, notes.length > 0]).toEqual([title, true]);
  });
});

describe('the slides of a comparison', () => {
  it('are ten at most, of ten shops too, and name each shop', () => {
    const made = comparisonSlides(manyShops, nb, NOW);
    expect(made.length).toBeLessThanOrEqual(10);
    const tables = made.map(textOf).join('');
    for (const { shop } of manyShops) expect(tables).toContain(shop);
  });

  it('part many shops in even groups', () => {
    expect(inChunks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4).map(({ length }) => length)).toEqual([4, 3, 3]);
    expect(inChunks([1, 2], 4)).toEqual([[1, 2]]);
    expect(inChunks([], 4)).toEqual([]);
  });
});

describe('the room on a slide', () => {
  it('is counted in lines of whole words', () => {
    expect(linesOf('kort', 4, 20)).toBe(1);
    expect(linesOf('ett to tre fire fem seks sju åtte ni ti elleve tolv', 2, 20)).toBe(5);
    expect(linesOf('Donaudampfschifffahrtsgesellschaftskapitän', 2, 20)).toBe(4);
    expect(linesOf('a\nb', 4, 20)).toBe(2);
  });

  it.each(UI_LANGUAGES)('is enough for every slide in %s', (language) => {
    const made = [
      ...slidesOf(sampleAudit({ proposals: [proposal] }), manyShops, wordings[language], NOW),
      ...comparisonSlides(manyShops, wordings[language], NOW),
    ];
    for (const slide of made) {
      if (slide.kind === 'points')
        expect([slide.title, fitPoints(slide.points).points.length]).toEqual([slide.title, slide.points.length]);
      if (slide.kind !== 'table') continue;
      const { rows, headHeight, size } = fitTable(slide.table);
      expect([slide.title, rows.length]).toEqual([slide.title, slide.table.rows.length]);
      expect(rows.reduce((sum, { height }) => sum + height, headHeight)).toBeLessThanOrEqual(BODY.height);
      expect(size, slide.title).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('a PowerPoint file', () => {
  it.each(UI_LANGUAGES)('in %s is a whole package in that language', async (language) => {
    const parts = await partsOf(await file(slidesOf(sampleAudit(), [other()], wordings[language], NOW), language));
    expect(flawsOf(parts)).toEqual([]);
    const languages = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/\blang="([^"]*)"/g)].map(([, tag]) => tag),
    );
    expect([...new Set(languages)]).toEqual([LOCALES[language]]);
  });

  it('of hostile pages is one too, and shows their text as text', async () => {
    const parts = await partsOf(await file(slidesOf(hostileAudit(), [other()], nb, NOW)));
    expect(flawsOf(parts)).toEqual([]);
    const all = slideParts(parts).join('');
    expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(all).not.toContain('<script');
  });

  it('has a title as placeholder, one look per paragraph and numbers of its own on each slide', async () => {
    const parts = await partsOf(await file(comparisonSlides([sampleAudit(), other()], nb, NOW)));
    for (const xml of slideParts(parts)) {
      expect(xml.match(/<p:ph[^>]*type="title"/g)?.length).toBe(1);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [paragraph] of xml.matchAll(/<a:p>.*?<\/a:p>/gs)) {
        expect(paragraph.match(/<a:pPr/g)?.length ?? 0).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has native tables that say what they hold, and no picture', async () => {
    const parts = await partsOf(await file(slidesOf(sampleAudit(), [other()], nb, NOW)));
    const tables = slideParts(parts).flatMap((xml) => xml.match(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs) ?? []);
    expect(tables.length).toBe(4);
    for (const table of tables) {
      expect(table).toMatch(/descr="Tabell: [^"]+"/);
      expect(table).toMatch(/<a:tblPr first(?:Row|Col)="1"\/>/);
    }
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/media/'))).toEqual([]);
  });

  it('keeps the notes as paragraphs', async () => {
    const parts = await partsOf(await file(slidesOf(sampleAudit(), [], nb, NOW)));
    const notes = [...parts.values()].filter((xml) => xml.includes('<p:notes '));
    expect(notes.length).toBe(9);
    expect(notes.join('')).toContain('<a:t>Om kvelden står det: «Vi er ikke her nå.»</a:t></a:r></a:p><a:p>');
  });

  it('says who it is by without naming a tool of others', async () => {
    const parts = await partsOf(await file(slidesOf(sampleAudit(), [], nb, NOW)));
    const about = `${parts.get('docProps/core.xml')}${parts.get('docProps/app.xml')}`;
    expect(about).toContain('<dc:title>Lysbilder &amp; &lt;mer&gt;</dc:title>');
    expect(about).toContain('<dc:language>nb-NO</dc:language>');
    expect(about).not.toMatch(/pptxgen/i);
  });
});

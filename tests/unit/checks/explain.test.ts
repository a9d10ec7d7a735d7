import { describe, expect, it } from 'vitest';
import type { AutoCheckId } from '../../../lib/audit/checklist';
import { explain, type Trace } from '../../../lib/checks/explain';
import { judge, ranked } from '../../../lib/checks/judge';
import type { PageFacts, PageItem } from '../../../lib/page/page-facts';
import { factsOf, item, link } from './made-page';

const seeing = () => false;
const why = (check: AutoCheckId, items: PageItem[], isHidden: (item: PageItem) => boolean = seeing) =>
  explain(factsOf({ items }), check, isHidden);
const reasons = ({ against }: Trace) => against.map(({ reason }) => reason);
/** The trace of an item; the first where it has several. */
const of = (traces: Trace[], wanted: PageItem) => traces.find((trace) => trace.item === wanted);

const footer = link('Retur og bytte', 'https://www.bua.example/retur', { where: 'footer' });

describe('what counts', () => {
  it('is told with its term, its share of the string and its confidence', () => {
    const { traces, asked, language, languages } = why('returns', [footer]);
    expect(asked.words).toEqual(['returns']);
    expect(language).toBe('nb');
    expect(languages).toEqual(['nb', 'nn', 'da', 'en']);
    expect(traces[0]).toMatchObject({
      by: 'words',
      of: 'returns',
      source: 'text',
      role: 'label',
      folded: 'retur og bytte',
      coverage: 1,
      words: 3,
      kept: true,
      against: [],
    });
    expect(traces[0]?.term).toMatch(/^retur/);
    expect(traces[0]?.item).toBe(footer);
  });

  it('is told with the confidence that the scan gives it', () => {
    const page = factsOf({ items: [footer, item('text', { text: 'Du har 30 dagers åpent kjøp hos oss.' })] });
    const scanned = judge(page).candidates.returns ?? [];
    const kept = explain(page, 'returns', seeing).traces.filter(({ kept }) => kept);
    expect(scanned.length).toBeGreaterThan(1);
    expect(new Set(kept.map((trace) => trace.item))).toEqual(new Set(scanned.map((candidate) => candidate.item)));
    expect(kept[0]?.confidence).toBe(scanned[0]?.confidence);
  });

  it('may be a service, a fact, or what a rule finds among all things of a kind', () => {
    const chat = item('script', { src: 'https://widget.intercom.io/widget/abc' });
    const said = why('live-chat', [chat]).traces[0];
    expect(said).toMatchObject({ by: 'vendors', of: 'chat Intercom', source: 'script', kept: true });

    const sentence = item('text', { text: 'Ring oss på telefon +47 57 00 01 23.', where: 'footer' });
    const fact = why('phone', [sentence]).traces.find(({ by }) => by === 'fact');
    expect(fact).toMatchObject({ of: 'phone', kept: true });
    expect(fact?.item).toBe(sentence);

    const tel = link('', 'tel:+4757000123');
    expect(why('phone', [tel]).traces[0]).toMatchObject({ by: 'items', of: 'link', term: '+4757000123', kept: true });
  });
});

describe('what speaks against a thing', () => {
  it('is the never-match term around it', () => {
    const page = factsOf({ items: [link('Billetter tur-retur', '/x')], lang: 'nb' });
    const [trace] = explain(page, 'returns', seeing).traces;
    expect(trace && reasons(trace)).toEqual(['never']);
    expect(trace?.against[0]?.detail).toContain('tur retur');
    expect(trace).toMatchObject({ kept: false, confidence: null });
  });

  it('is that its language does not count here', () => {
    const rueckgabe = link('Rückgabe', '/x');
    const trace = of(why('returns', [rueckgabe]).traces, rueckgabe);
    expect(trace?.against).toEqual([{ reason: 'language', detail: 'de' }]);
  });

  it('is that the term is too small a part, or the string too long', () => {
    const faint = link('Retur av gamle elektriske apparater', '/x');
    expect(reasons(of(why('returns', [faint]).traces, faint) as Trace)).toEqual(['coverage']);
    const sentence = item('text', {
      text: 'Vi tar oss tid til alle, og har en egen kasse for retur ved inngangen vår.',
    });
    expect(reasons(of(why('returns', [sentence]).traces, sentence) as Trace)).toContain('sentence');
  });

  it('is that the rule does not take such a thing or such a place', () => {
    const picture = item('picture', { label: 'Retur' });
    expect(reasons(of(why('returns', [picture]).traces, picture) as Trace)).toEqual(['kind']);
    const plain = item('text', { text: 'Retur' });
    expect(reasons(of(why('returns', [plain]).traces, plain) as Trace)).toEqual(['where']);
  });

  it('is that nobody can see it', () => {
    const hidden = why('returns', [footer], (one) => one === footer);
    expect(of(hidden.traces, footer)).toMatchObject({ kept: false, against: [{ reason: 'hidden', detail: '' }] });
  });

  it('is that another says the same, or that there are enough', () => {
    const again = link('Retur og bytte', 'https://www.bua.example/retur', { where: 'header' });
    expect(reasons(of(why('returns', [footer, again]).traces, again) as Trace)).toEqual(['same']);
    const many = Array.from({ length: 7 }, (_, at) => link(`Retur ${at}`, `/retur/${at}`));
    const traces = why('returns', many).traces.filter(({ source }) => source === 'text');
    expect(traces.filter(({ kept }) => kept)).toHaveLength(5);
    expect(traces.filter((trace) => reasons(trace).includes('enough'))).toHaveLength(2);
  });

  it('is that it is not sure enough, or too many are surer', () => {
    const stock = item('text', { text: 'På lager' });
    const page: PageFacts = factsOf({ items: [stock] });
    const trace = of(explain(page, 'availability', seeing).traces, stock);
    expect(trace && reasons(trace)).toEqual(['threshold']);
    expect(trace?.confidence).toBeLessThan(0.5);
    expect(ranked([{ item: stock, confidence: trace?.confidence ?? 1 }])).toEqual([]);

    const flood = Array.from({ length: 30 }, (_, at) => link(`Retur ${at}`, `/retur/${at}`));
    const capped = why('returns', flood).traces.filter((one) => reasons(one).includes('cap'));
    expect(capped.length).toBeGreaterThan(0);
  });
});

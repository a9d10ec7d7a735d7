// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditFile, noAdditions } from '../../../lib/audit/additions';
import { exportAudit } from '../../../lib/documents';
import { makeCopies } from '../../../lib/documents/copies';
import { auditsToJson, LONGEST_IMPORT, parseImport } from '../../../lib/documents/json';
import { messagesOf, UI_LANGUAGES } from '../../../lib/messages';
import { additions, anyAdditions } from '../audit/additions';
import '../all-languages';
import { HOSTILE } from './hostile';
import { sampleAudit } from './sample-audit';

const NOW = '2026-11-22T12:00:00.000Z';
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const image = () => new Blob([Buffer.from(PNG, 'base64')], { type: 'image/png' });
const whole = (): AuditFile => sampleAudit(additions());

type Raw = Record<string, unknown> & Record<'own' | 'pictures' | 'tests' | 'proposals', Record<string, unknown>[]>;

/** The file with one audit, changed by hand as anyone could. */
function changed(change: (audit: Raw) => void): string {
  const content = JSON.parse(auditsToJson([whole()], NOW));
  change(content.audits[0]);
  return JSON.stringify(content);
}

function readOne(text: string): AuditFile | undefined {
  const result = parseImport(text);
  if (!result.ok) throw new Error(`${result.reason} ${result.detail}`);
  return result.audits[0];
}

describe('what the person made', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyAdditions, (made) => {
        const audit = sampleAudit(made);
        expect(readOne(auditsToJson([audit], NOW))).toEqual(audit);
      }),
    );
  });

  it('is not asked of files of version 1', () => {
    const content = JSON.parse(auditsToJson([sampleAudit()], NOW));
    for (const key of Object.keys(noAdditions())) delete content.audits[0][key];
    expect(readOne(JSON.stringify({ ...content, version: 1 }))).toEqual(sampleAudit());
  });

  it('keeps scripts in texts as the letters that they are', () => {
    const audit = sampleAudit({ texts: { summary: HOSTILE } });
    expect(readOne(auditsToJson([audit], NOW))?.texts.summary).toBe(HOSTILE);
  });

  it('of checks that a later version knows is left out', () => {
    const text = changed((raw) => {
      raw.own.push({ ...raw.own[0], id: 'later', check: 'teleport' });
      Object.assign(raw.proposals[0] ?? {}, { checks: ['returns', 'teleport', 'size-guide'] });
      raw.texts = { title: 'a', dedication: 'b' };
    });
    const audit = readOne(text);
    expect(audit?.own.map(({ id }) => id)).toEqual(whole().own.map(({ id }) => id));
    expect(audit?.proposals[0]?.checks).toEqual(whole().proposals[0]?.checks);
    expect(audit?.texts).toEqual({ title: 'a' });
  });

  it('keeps its text where its place in the list cannot be read', () => {
    const audit = readOne(changed((raw) => Object.assign(raw.proposals[0] ?? {}, { order: 'å0' })));
    expect(audit?.proposals[0]).toMatchObject({ order: '', what: 'Størrelsesguide' });
  });
});

describe('images', () => {
  it('are in the file where the audit comes with them, and come back from it', async () => {
    const { blob, imagesLeftOut } = await exportAudit({ ...whole(), images: new Map([['p1', image()]]) }, 'json', 'nb');
    expect(imagesLeftOut).toBe(0);
    const audit = readOne(await blob.text());
    expect(audit?.pictures).toEqual(whole().pictures);
    const back = audit?.images?.get('p1');
    expect(back?.type).toBe('image/png');
    expect(Buffer.from((await back?.arrayBuffer()) ?? new ArrayBuffer(0)).toString('base64')).toBe(PNG);
  });

  it('are told apart by audit, though their pictures have one id', async () => {
    const other = { ...whole(), id: 'b' };
    const audits = [whole(), { ...other, images: new Map([['p1', image()]]) }];
    const load = async (id: string) => audits.find((audit) => audit.id === id);
    const wishes = { madeBy: '', note: '', fileWord: 'kundeservice' };
    const { files } = await makeCopies([whole().id, 'b'], load, wishes, NOW);
    const result = parseImport((await files[0]?.blob.text()) ?? '');
    expect(result.ok && result.audits.map(({ images }) => images?.size ?? 0)).toEqual([0, 1]);
  });

  it.each([
    ['image/svg+xml', '<svg/>'],
    ['image/png', '<script>alert(1)</script>'],
  ])('that could not be read again are counted, not written: %s of %s', async (type, content) => {
    const odd = new Blob([content], { type });
    const { blob, imagesLeftOut } = await exportAudit({ ...whole(), images: new Map([['p1', odd]]) }, 'json', 'nb');
    expect(imagesLeftOut).toBe(1);
    expect(await blob.text()).not.toContain('data:');
  });

  it('never make a file that is too large to be read again', async () => {
    const pictures = Array.from({ length: 14 }, (_, n) => ({ ...whole().pictures[0], id: `p${n}` })) as never;
    const large = new Blob([Buffer.from(PNG, 'base64'), Buffer.alloc(8e6)], { type: 'image/png' });
    const images = new Map(Array.from({ length: 14 }, (_, n) => [`p${n}`, large]));
    const { blob, imagesLeftOut } = await exportAudit({ ...sampleAudit({ pictures }), images }, 'json', 'nb');
    expect(imagesLeftOut).toBe(7);
    expect(blob.size).toBeLessThan(LONGEST_IMPORT);
  }, 30_000);
});

describe('a hostile file', () => {
  const withData = (data: unknown) => changed((raw) => Object.assign(raw.pictures[0] ?? {}, { data }));
  const html = Buffer.from('<script>alert(1)</script>').toString('base64');

  it.each([
    [
      'a link that runs a script',
      (raw: Raw) => Object.assign(raw.own[0]?.evidence ?? {}, { href: 'javascript:alert(1)' }),
    ],
    [
      'a link that is a page',
      (raw: Raw) => Object.assign(raw.own[0]?.evidence ?? {}, { href: 'data:text/html,<script>' }),
    ],
    ['an own page that runs a script', (raw: Raw) => Object.assign(raw.own[0] ?? {}, { url: 'JavaScript:alert(1)' })],
    ['a picture of no page', (raw: Raw) => Object.assign(raw.pictures[0] ?? {}, { url: 'file:///etc/passwd' })],
  ])('with %s is refused as unsafe', (_what, change) => {
    expect(parseImport(changed(change))).toMatchObject({ ok: false, reason: 'unsafe' });
  });

  it.each([
    ['javascript:alert(1)'],
    ['https://ond.no/spy.png'],
    [`data:text/html;base64,${html}`],
    [`data:image/svg+xml;base64,${html}`],
    [`data:image/png;base64,${html}`],
    ['data:image/png;base64,%%%'],
    [`data:image/png,${PNG}`],
    ['data:image/png;base64'],
  ])('with %j for a picture is refused as unsafe', (data) => {
    expect(parseImport(withData(data))).toMatchObject({ ok: false, reason: 'unsafe' });
  });

  it.each([
    ['a list that is a text', (raw: Raw) => Object.assign(raw, { own: 'x' })],
    ['a list that is null', (raw: Raw) => Object.assign(raw, { proposals: null })],
    ['things that are numbers', (raw: Raw) => Object.assign(raw, { tests: [1] })],
    ['a text that is a list', (raw: Raw) => Object.assign(raw.proposals[0] ?? {}, { what: ['x'] })],
    ['an effort beyond the scale', (raw: Raw) => Object.assign(raw.proposals[0] ?? {}, { effort: 9 })],
    ['a time below nothing', (raw: Raw) => Object.assign(raw.tests[0] ?? {}, { personMs: -1 })],
    [
      'a stage that is none',
      (raw: Raw) => Object.assign(raw, { touchpoints: [{ id: 'a', stage: 'all', text: '', order: '' }] }),
    ],
    ['texts that are a list', (raw: Raw) => Object.assign(raw, { texts: [] })],
    ['a title that is a number', (raw: Raw) => Object.assign(raw, { texts: { title: 7 } })],
    ['an id that is markup', (raw: Raw) => Object.assign(raw.own[0] ?? {}, { id: '<b>' })],
    ['an id from the prototype', (raw: Raw) => Object.assign(raw.own[0] ?? {}, { id: '__proto__' })],
    ['two things with one id', (raw: Raw) => raw.proposals.push({ ...raw.proposals[0] })],
    ['a picture that is an object', (raw: Raw) => Object.assign(raw.pictures[0] ?? {}, { data: {} })],
  ])('with %s is refused as broken, and says where', (_what, change) => {
    const result = parseImport(changed(change));
    expect(result).toMatchObject({ ok: false, reason: 'broken', detail: expect.stringMatching(/^audits\.0\.\w+/) });
  });

  it.each([
    ['200 MB', () => ' '.repeat(200 * 1024 * 1024)],
    ['a picture of 20 MB', () => withData(`data:image/png;base64,${'A'.repeat(20 * 1024 * 1024)}`)],
    ['ten thousand proposals', () => changed((raw) => Object.assign(raw, { proposals: Array(10_000).fill({}) }))],
    ['a thousand pictures', () => changed((raw) => Object.assign(raw, { pictures: Array(1_000).fill({}) }))],
  ])('of %s is refused as too large', (_what, make) => {
    expect(parseImport(make())).toMatchObject({ ok: false, reason: 'tooLarge' });
  });

  it('cannot reach any prototype', () => {
    const text = changed(() => undefined)
      .replace('"texts":{', '"texts":{"__proto__":{"polluted":1},"constructor":"x",')
      .replace('"proposals":[{', '"proposals":[{"__proto__":{"polluted":1},"toString":"x",');
    const audit = readOne(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(audit?.texts)).toBe(Object.prototype);
    expect(Object.keys(audit?.texts ?? {}).toSorted()).toEqual(['author', 'title']);
    const proposal = audit?.proposals[0] ?? {};
    expect('polluted' in proposal).toBe(false);
    expect(Object.hasOwn(proposal, 'toString')).toBe(false);
  });

  it('never makes the reading throw', () => {
    const keys = Object.keys(noAdditions());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const text = changed((raw) => Object.assign(raw, { [key]: value }));
        expect(typeof parseImport(text).ok).toBe('boolean');
      }),
    );
  });

  it.each(UI_LANGUAGES)('is told of in %s, each problem in its own words', (language) => {
    const { reasons } = messagesOf(language).shops.import;
    const told = [reasons.notJson, reasons.notOurs, reasons.newer, reasons.broken, reasons.tooLarge, reasons.unsafe];
    expect(new Set(told).size).toBe(6);
  });
});

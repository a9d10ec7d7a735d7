import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languagesFor, wholeMatcher as matcher, matcherFor } from '../../../lib/words';
import { fold, toAscii } from '../../../lib/words/fold';
import { type Hit, Matcher } from '../../../lib/words/matcher';
import type { Language, Terms } from '../../../lib/words/vocabulary';

const language = (code: string, words: Language['words']): Language => ({ code, common: '', words });
const of = (terms: Terms) => new Matcher([language('nb', { returns: terms })]);
/** The words that were found, as they stand in the text. */
const found = (matcher: Matcher, text: string) => {
  const folded = fold(text);
  return matcher.match(folded).map(({ start, end }) => folded.slice(start, end));
};

describe('a term', () => {
  it('is a whole word', () => {
    const words = of({ label: 'retur' });
    expect(found(words, 'Retur')).toEqual(['retur']);
    expect(found(words, 'Fri retur!')).toEqual(['retur']);
    expect(found(words, 'Returnere, naturretur')).toEqual([]);
  });

  it('ends as a word does in any script', () => {
    expect(found(of({ label: 'frakt' }), 'frakté fraktы frakt²')).toEqual([]);
    expect(found(of({ label: 'frakt' }), 'frakt—gratis')).toEqual(['frakt']);
  });

  it('goes on where a star follows it', () => {
    const words = of({ label: 'retur*' });
    expect(found(words, 'returrett og retur')).toEqual(['retur', 'retur']);
    expect(found(words, 'naturretur')).toEqual([]);
  });

  it('may end a longer word where a star goes before it', () => {
    const words = of({ label: '*garanti' });
    expect(found(words, 'prisgaranti')).toEqual(['garanti']);
    expect(found(words, 'garanti')).toEqual(['garanti']);
    expect(found(words, 'garantist')).toEqual([]);
  });

  it('is not opened by a star that stands alone', () => {
    const words = of({ label: 'spar *' });
    expect(found(words, 'Spar 20 %')).toEqual(['spar']);
    expect(found(words, 'Sparkesykler og sparegriser')).toEqual([]);
  });

  it('of several words meets any punctuation between them', () => {
    const words = of({ label: 'retur og bytte' });
    expect(found(words, 'Retur og bytte')).toHaveLength(1);
    expect(found(words, 'RETUR, og – bytte')).toHaveLength(1);
    expect(found(words, 'retur bytte')).toEqual([]);
  });

  it('is found wherever it stands, each time', () => {
    expect(
      of({ text: 'fri frakt' })
        .match(fold('Fri frakt i dag, fri frakt i morgen'))
        .map(({ start }) => start),
    ).toEqual([0, 16]);
  });
});

describe('a never-match term', () => {
  const words = of({ label: 'kontakt*', text: 'kontakt oss', never: 'kontaktlins*' });

  it('takes away what lies in it', () => {
    expect(found(words, 'Kontaktlinser')).toEqual([]);
  });

  it('leaves the rest of the text alone', () => {
    expect(found(words, 'Kontaktlinser? Kontakt oss')).toEqual(['kontakt', 'kontakt oss']);
  });

  it('speaks of its own concept only', () => {
    const two = new Matcher([
      language('nb', { returns: { label: 'service' }, faq: { label: 'service', never: 'service' } }),
    ]);
    expect(two.match('service').map(({ concept }) => concept)).toEqual(['returns']);
  });
});

describe('several languages', () => {
  const both = new Matcher([
    language('nb', { returns: { label: 'retur' } }),
    language('da', { returns: { label: 'retur' } }),
    language('en', { returns: { label: 'returns' } }),
  ]);

  it('share one hit for a word they share', () => {
    expect(both.match('retur').map(({ languages }) => languages)).toEqual([
      both.languageBit('nb') | both.languageBit('da'),
    ]);
    expect(both.match('returns').map(({ languages }) => languages)).toEqual([both.languageBit('en')]);
  });

  it('are told apart by their bits', () => {
    const bits = LANGUAGES.map(({ code }) => matcher().languageBit(code));
    expect(new Set(bits).size).toBe(LANGUAGES.length);
    expect(bits.every((bit) => bit !== 0)).toBe(true);
    expect(matcher().languageBit('xx')).toBe(0);
  });

  it('of a page are its own, its neighbours and English; the names of developers are never among them', () => {
    const codes = (...of: string[]) => languagesFor(of).map(({ code }) => code);
    expect(codes('nn').toSorted()).toEqual(['da', 'en', 'nb', 'nn']);
    expect(codes()).toContain('pl');
    expect(codes('xx', 'names')).toContain('pl');
    for (const all of [codes(), codes('names'), codes('de', 'names')]) expect(all).not.toContain('names');
  });

  it('of other pages are not heard, neither for a term nor against it', () => {
    expect(matcherFor(['de']).match('retur')).toEqual([]);
    expect(matcherFor(['nb']).match('retur')).not.toEqual([]);
    const two = [
      language('nb', { returns: { label: 'retur' } }),
      language('fi', { returns: { label: 'palautus', never: 'retur' } }),
    ];
    expect(new Matcher(two).match('retur')).toEqual([]);
    expect(new Matcher(two.slice(0, 1)).match('retur')).toHaveLength(1);
  });
});

describe('a part of an address', () => {
  it('is met by terms in the letters of addresses, in both habits of writing them', () => {
    const all = matcher();
    const concepts = (path: string) => all.matchAscii(path).map(({ concept }) => concept);
    expect(concepts('kjopsvilkar')).toContain('terms');
    expect(concepts('kjoepsvilkaar')).toContain('terms');
    expect(concepts('groessentabelle')).toContain('size-guide');
  });

  it('is not met by sentences', () => {
    expect(of({ text: 'fri frakt' }).matchAscii('fri frakt')).toEqual([]);
  });
});

/** Every term of the vocabulary with the concept and the role for which it must be found. */
const terms = LANGUAGES.flatMap(({ code, words }) =>
  Object.entries(words).flatMap(([concept, lists]) =>
    (['label', 'text'] as const).flatMap((role) =>
      (lists[role]?.split('|') ?? [])
        .filter((term) => fold(term) !== '')
        .map((term) => ({ code, concept, role, term: term.trim() })),
    ),
  ),
);

/** Whether a folded text is, from end to end, a term of the concept in the language. */
function meets(folded: string, code: string, concept: string, role: string): boolean {
  const bit = matcher().languageBit(code);
  const isIt = (hit: Hit) => hit.concept === concept && hit.role === role && (hit.languages & bit) !== 0;
  return matcher()
    .match(folded)
    .some((hit) => isIt(hit) && hit.start === 0 && hit.end === folded.length);
}

describe('the vocabulary', () => {
  it('has no empty term and none that is twice in one list', () => {
    const bad = LANGUAGES.flatMap(({ code, words }) =>
      Object.entries(words).flatMap(([concept, lists]) =>
        Object.entries(lists).flatMap(([role, list]) => {
          const each = (list as string).split('|').map((term) => term.trim());
          return each
            .filter((term, index) => term === '' || each.indexOf(term) !== index)
            .map((term) => `${code} ${concept} ${role}: '${term}'`);
        }),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('has no star inside a term, where it would be read as a space', () => {
    const starred = LANGUAGES.flatMap(({ code, words }) =>
      Object.entries(words).flatMap(([concept, lists]) =>
        Object.entries(lists).flatMap(([role, list]) =>
          (list as string)
            .split('|')
            .map((term) => term.trim())
            .filter((term) => /\S\s*\*\s*\S/.test(term.replace(/^\*/, '')))
            .map((term) => `${code} ${concept} ${role}: '${term}'`),
        ),
      ),
    );
    expect(starred).toEqual([]);
  });

  it('has no term that a never-match list takes away for good', () => {
    const lost = terms.filter(({ code, concept, role, term }) => !meets(fold(term), code, concept, role));
    expect(lost.map(({ code, concept, role, term }) => `${code} ${concept} ${role}: '${term}'`)).toEqual([]);
  });

  it('meets every term that stands alone, however it is written', () => {
    const around = fc.stringMatching(/^[ .,:;!?()"'/–—•★\n-]{0,4}$/);
    const written = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...terms), around, around, written, ({ code, concept, role, term }, a, b, write) => {
        expect(meets(fold(a + write(fold(term)) + b), code, concept, role)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('meets a term in the middle of other words as well', () => {
    const words = of({ label: 'fri frakt', text: '*garanti' });
    const word = fc.stringMatching(/^[a-d]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (before, after) => {
        const hits = words.match([...before, 'fri frakt', ...after, 'prisgaranti'].join(' '));
        expect(hits.map(({ role }) => role).toSorted()).toEqual(['label', 'text']);
      }),
    );
  });

  it('gives positions that lie in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const folded = fold(text);
        for (const { start, end } of [...matcher().match(folded), ...matcher().matchAscii(toAscii(folded))]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(folded.length * 2);
        }
      }),
    );
  });
});

describe('a hostile text of a million letters', () => {
  const HOSTILE = {
    'one long word': 'retur'.repeat(200_000),
    'beginnings of terms': 'retur og '.repeat(111_111),
    'single letters': 'a '.repeat(500_000),
    'a term without end': 'kontaktlinser '.repeat(71_429),
  };

  it.each(Object.entries(HOSTILE))('is read in bounded time: %s', (_, text) => {
    matcher().match('warm');
    const started = performance.now();
    matcher().match(fold(text));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import { messagesOf, UI_LANGUAGES, type UiLanguage } from '../../../lib/messages/index';
import { loadPaper } from '../../../lib/messages/paper';
import '../all-languages';

type Leaf = string | ((...args: unknown[]) => string);

/** Every text of a catalogue by its path, in order. */
function leaves(node: unknown, path = ''): [string, Leaf][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither a text nor a group of texts`);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}

const texts = Object.fromEntries(
  await Promise.all(
    UI_LANGUAGES.map(async (language) => {
      // The documents' words are loaded by themselves, and kept to the same rules.
      const all = { ...messagesOf(language), paper: await loadPaper(language) };
      return [language, new Map(leaves(all))] as const;
    }),
  ),
) as Record<UiLanguage, Map<string, Leaf>>;
const others = UI_LANGUAGES.filter((language) => language !== 'en');

/** What functions are called with: each argument can be told apart in the text. */
const ARGUMENTS = ['71', '72', '73'];

/** The text, or what the function makes of its arguments; '' for a function that takes other than words and numbers. */
function plain(leaf: Leaf): string {
  try {
    return typeof leaf === 'string' ? leaf : leaf(...ARGUMENTS);
  } catch {
    return '';
  }
}

/** Texts that a language may have in common with English: names, and words that both really say alike. */
const ALIKE: Readonly<Record<string, readonly UiLanguage[]>> = {
  'checklist.factValues.companyIds.cvr': ['nb', 'nn', 'sv', 'fi', 'de'],
  'checklist.factValues.companyIds.kvk': others,
  'checklist.factValues.companyIds.siren': others,
  'checklist.factValues.companyIds.siret': others,
  'checklist.factValues.companyIds.uid': others,
  'popup.keys.enter': others,
  'popup.keys.escape': others,
  'shops.product': others,
  'exporting.formats.docx.name': others,
  'exporting.formats.markdown.name': others,
  'exporting.formats.pptx.name': others,
  'exporting.formats.xlsx.name': others,
  'exporting.formats.csv.name': others,
  'paper.tests.note': ['da'],
  'document.method.type': ['nb', 'nn', 'da'],
  'document.about.shop': ['de'],
  'further.stop': ['da'],
  'phone.px': others,
  'own.link': ['da', 'de'],
  'own.page.link': ['da', 'de'],
  'own.page.text': ['sv', 'de'],
  'compare.best': ['nb', 'nn'],
  'compare.note': ['da'],
  'checklist.checks.feedback.name': ['da', 'sv', 'de'],
  'checklist.checks.newsletter.name': ['de'],
  'checklist.checks.community.name': ['de'],
  'popup.where.menu': ['da'],
  'popup.scan.cancel': ['da'],
  'guided.tests.number': ['nb', 'nn'],
  'guided.tests.channels.chat': ['nb', 'nn', 'da', 'fi', 'de'],
  'guided.tests.channels.email': ['da'],
  'guided.ease.ways.email': ['da'],
  'guided.tests.unitNames.minutes': ['nb', 'nn', 'da', 'sv', 'fi'],
  'guided.ease.ways.chat': ['nb', 'nn', 'da', 'fi', 'de'],
  'sharing.incoming.stop': ['da'],
};
/** Texts that count, though one and many are said alike. */
const ONE_AS_MANY: Readonly<Record<string, readonly UiLanguage[]>> = {
  'checklist.factValues.years': ['nb', 'nn', 'da', 'sv'],
  'checklist.factValues.hours': ['fi'],
  'checklists.asks': ['nn'],
  'popup.facts.count': ['nb', 'nn', 'da', 'sv'],
  'shops.import.failed': ['fi'],
  'phone.lost': ['nb', 'da'],
  'phone.wide': ['nn', 'sv'],
  'sharing.reminder.never': ['nb', 'nn', 'da'],
  'sharing.incoming.newImages': ['nn'],
  'sharing.incoming.contents.notes': ['nn'],
  'sharing.incoming.contents.pictures': ['nn'],
  'sharing.incoming.contents.proposals': ['nb', 'nn', 'da', 'sv'],
};

describe('the catalogues', () => {
  it.each(others)('%s has the same keys as English', (language) => {
    expect([...texts[language].keys()].toSorted()).toEqual([...texts.en.keys()].toSorted());
  });

  it.each(others)('%s takes the same arguments as English', (language) => {
    const shape = (leaf: Leaf | undefined) => (typeof leaf === 'function' ? leaf.length : 'text');
    for (const [path, leaf] of texts.en) expect([path, shape(texts[language].get(path))]).toEqual([path, shape(leaf)]);
  });

  it.each(UI_LANGUAGES)('%s has no empty text and no blank at an end', (language) => {
    const bad = [...texts[language]].filter(([, leaf]) => typeof leaf === 'string' && (!leaf || leaf !== leaf.trim()));
    expect(bad).toEqual([]);
  });

  it.each(others)('%s says nothing in English but what both say alike', (language) => {
    const same = [...texts.en].filter(([path, leaf]) => {
      const other = texts[language].get(path);
      return other !== undefined && /\p{L}{2}/u.test(plain(leaf)) && plain(leaf) === plain(other);
    });
    const allowed = Object.keys(ALIKE).filter((path) => ALIKE[path]?.includes(language));
    expect(same.map(([path]) => path).toSorted()).toEqual(allowed.toSorted());
  });

  it.each(others)('%s uses each argument that English uses, and the same places to fill in', (language) => {
    const used = (leaf: Leaf) => ARGUMENTS.filter((argument) => plain(leaf).includes(argument));
    const places = (leaf: Leaf) => [...new Set(plain(leaf).match(/\{\w+\}/g) ?? [])].toSorted();
    for (const [path, leaf] of texts.en) {
      const other = texts[language].get(path) ?? '';
      expect([path, used(other), places(other)]).toEqual([path, used(leaf), places(leaf)]);
    }
  });

  it.each(others)('%s tells one from many where English does', (language) => {
    const shape = (leaf: Leaf, n: number) => (leaf as (n: number) => string)(n).replaceAll(String(n), '#');
    let counted = 0;
    for (const [path, leaf] of texts.en) {
      if (typeof leaf !== 'function' || leaf.length !== 1 || plain(leaf) === '') continue;
      if (shape(leaf, 1) === shape(leaf, 2)) continue;
      const other = texts[language].get(path) ?? '';
      counted += 1;
      expect([path, shape(other, 5)]).toEqual([path, shape(other, 2)]);
      const isAlike = ONE_AS_MANY[path]?.includes(language) ?? false;
      expect([path, shape(other, 1) === shape(other, 2)]).toEqual([path, isAlike]);
    }
    expect(counted).toBeGreaterThan(10);
  });

  it.each([
    ['nb', ['0 dager', '1 dag', '2 dager', '5 dager'], ['0 omtaler', '1 omtale', '2 omtaler', '5 omtaler']],
    ['nn', ['0 dagar', '1 dag', '2 dagar', '5 dagar'], ['0 omtalar', '1 omtale', '2 omtalar', '5 omtalar']],
    [
      'da',
      ['0 dage', '1 dag', '2 dage', '5 dage'],
      ['0 anmeldelser', '1 anmeldelse', '2 anmeldelser', '5 anmeldelser'],
    ],
    ['sv', ['0 dagar', '1 dag', '2 dagar', '5 dagar'], ['0 omdömen', '1 omdöme', '2 omdömen', '5 omdömen']],
    [
      'fi',
      ['0 päivää', '1 päivä', '2 päivää', '5 päivää'],
      ['0 arvostelua', '1 arvostelu', '2 arvostelua', '5 arvostelua'],
    ],
    ['en', ['0 days', '1 day', '2 days', '5 days'], ['0 reviews', '1 review', '2 reviews', '5 reviews']],
    ['de', ['0 Tage', '1 Tag', '2 Tage', '5 Tage'], ['0 Bewertungen', '1 Bewertung', '2 Bewertungen', '5 Bewertungen']],
  ] as const)('%s counts none, one, two and five', (language, days, reviews) => {
    const { factValues } = messagesOf(language).checklist;
    expect([0, 1, 2, 5].map(factValues.days)).toEqual(days);
    expect([0, 1, 2, 5].map(factValues.reviews)).toEqual(reviews);
  });

  // Bokmål and nynorsk do share whole sentences.
  it.each([
    ['nb', 'da'],
    ['nn', 'da'],
    ['nb', 'sv'],
    ['da', 'sv'],
  ] as const)('%s and %s say nothing longer with the very same words by mistake', (one, another) => {
    const same = [...texts[one]].filter(([path, leaf]) => {
      const other = texts[another].get(path);
      const isLong = (plain(leaf).match(/\p{L}{2,}/gu)?.length ?? 0) >= 8;
      return isLong && other !== undefined && plain(leaf) === plain(other);
    });
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it.each(UI_LANGUAGES)('%s has a short name, a question and a hint for every check', (language) => {
    const { checks } = messagesOf(language).checklist;
    expect(Object.keys(checks)).toEqual(CHECK_IDS);
    for (const id of CHECK_IDS) {
      expect(checks[id].name.length, checks[id].name).toBeLessThanOrEqual(28);
      expect(checks[id].question, id).toMatch(/\?$/);
      expect(checks[id].hint, id).toMatch(/[.?]$/);
    }
    const names = CHECK_IDS.map((id) => checks[id].name);
    expect(new Set(names).size).toBe(names.length);
  });
});

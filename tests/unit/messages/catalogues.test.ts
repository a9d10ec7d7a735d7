import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import { messagesOf, UI_LANGUAGES, type UiLanguage } from '../../../lib/messages/index';
import '../all-languages';

type Leaf = string | ((...args: unknown[]) => string);

/** Every text of a catalogue by its path, in order. */
function leaves(node: unknown, path = ''): [string, Leaf][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither a text nor a group of texts`);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}

const texts = Object.fromEntries(
  UI_LANGUAGES.map((language) => [language, new Map(leaves(messagesOf(language)))]),
) as Record<UiLanguage, Map<string, Leaf>>;
const others = UI_LANGUAGES.filter((language) => language !== 'en');

/** The text, or what the function makes of arguments that serve as a number and as a string. */
function said(leaf: Leaf): string {
  return typeof leaf === 'string' ? leaf : leaf(...Array.from({ length: leaf.length }, () => 3));
}

/** Enough words that two languages cannot say them alike by chance. */
function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4;
}

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

  it.each(others)('%s is translated', (language) => {
    const same = [...texts.en].filter(([path, leaf]) => {
      const other = texts[language].get(path);
      return other !== undefined && isSentence(plain(leaf)) && plain(leaf) === plain(other);
    });
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it('says nothing longer in Norwegian and Danish with the very same words by mistake', () => {
    const same = [...texts.nb].filter(([path, leaf]) => {
      const other = texts.da.get(path);
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

/** Functions with structured arguments are not called: their words are checked where they are used. */
function plain(leaf: Leaf): string {
  try {
    return said(leaf);
  } catch {
    return '';
  }
}

/** The words of all languages, and which of them count on a page. */
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fi } from './fi';
import { fr } from './fr';
import { hu } from './hu';
import { is } from './is';
import { it } from './it';
import { lt } from './lt';
import { lv } from './lv';
import { Matcher } from './matcher';
import { names } from './names';
import { nb } from './nb';
import { nl } from './nl';
import { nn } from './nn';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { sk } from './sk';
import { sl } from './sl';
import { sv } from './sv';
import type { Language } from './vocabulary';

export const LANGUAGES: readonly Language[] = [
  nb,
  nn,
  da,
  sv,
  en,
  de,
  fi,
  nl,
  fr,
  es,
  it,
  pt,
  pl,
  cs,
  sk,
  sl,
  et,
  lv,
  lt,
  hu,
  ro,
  el,
  is,
  names,
];

/** Languages so close that their words are met on each other's pages. */
const NEIGHBOURS: Record<string, string> = { nb: 'nn da', nn: 'nb da', da: 'nb', sv: 'nb' };
/** Shops of one walk need one or two; each holds some thousand terms. */
const MOST_KEPT = 4;

const kept = new Map<string, Matcher>();
function matcherOf(languages: readonly Language[]): Matcher {
  const key = languages.map(({ code }) => code).join(' ');
  const matcher = kept.get(key) ?? new Matcher(languages);
  // The one asked for last is dropped last.
  kept.delete(key);
  kept.set(key, matcher);
  for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
  return matcher;
}

/**
 * The languages whose words count on a page: those it is written in and those it says it is written in (a shop's menus
 * may be Norwegian around English products); English counts everywhere, all count where none is known.
 */
export function languagesFor(codes: readonly string[]): Language[] {
  const known = codes.filter((code) => LANGUAGES.some((language) => language.code === code && language !== names));
  const wanted = new Set(['en', ...known.flatMap((code) => [code, ...(NEIGHBOURS[code]?.split(' ') ?? [])])]);
  return LANGUAGES.filter((language) => language !== names && (known.length === 0 || wanted.has(language.code)));
}

/** The words that count on a page of these languages, in one matcher. */
export function matcherFor(codes: readonly string[]): Matcher {
  return matcherOf(languagesFor(codes));
}

/** The names that developers give to things. */
export function nameMatcher(): Matcher {
  return matcherOf([names]);
}

/** All words of all languages, for those who ask why a word does not count. */
export function wholeMatcher(): Matcher {
  return matcherOf(LANGUAGES);
}

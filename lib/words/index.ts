/** All words of all languages in one matcher, and which languages count on a page. */
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

let shared: Matcher | undefined;
/** The one matcher, built when it is first asked for. */
export function matcher(): Matcher {
  shared ??= new Matcher(LANGUAGES);
  return shared;
}

/** Languages so close that their words are met on each other's pages. */
const NEIGHBOURS: Record<string, string> = { nb: 'nn da', nn: 'nb da', da: 'nb', sv: 'nb' };

/**
 * Bit set of the languages whose words count on a page: those it is written in and those it says it is written in
 * (a shop's menus may be Norwegian around English products); English counts everywhere, all count where none is known.
 */
export function languagesFor(codes: readonly string[]): number {
  const all = matcher();
  const known = codes.filter((code) => all.languageBit(code) !== 0);
  if (known.length === 0) return ~all.languageBit('names');
  return ['en', ...known.flatMap((code) => [code, ...(NEIGHBOURS[code]?.split(' ') ?? [])])].reduce(
    (bits, each) => bits | all.languageBit(each),
    0,
  );
}

/** All words of all languages in one matcher, and which languages count on a page. */
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fi } from './fi';
import { fr } from './fr';
import { it } from './it';
import { Matcher } from './matcher';
import { names } from './names';
import { nb } from './nb';
import { nl } from './nl';
import { nn } from './nn';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { sv } from './sv';
import type { Language } from './vocabulary';

export const LANGUAGES: readonly Language[] = [nb, nn, da, sv, en, de, fi, nl, fr, es, it, pt, pl, et, ro, names];

let shared: Matcher | undefined;
/** The one matcher, built when it is first asked for. */
export function matcher(): Matcher {
  shared ??= new Matcher(LANGUAGES);
  return shared;
}

/** Languages so close that their words are met on each other's pages. */
const NEIGHBOURS: Record<string, string> = { nb: 'nn da', nn: 'nb da', da: 'nb', sv: 'nb' };

/** Bit set of the languages whose words count on a page in the given language; English counts everywhere. */
export function languagesFor(code: string): number {
  const all = matcher();
  if (code === '') return ~all.languageBit('names');
  return [code, 'en', ...(NEIGHBOURS[code]?.split(' ') ?? [])].reduce((bits, each) => bits | all.languageBit(each), 0);
}

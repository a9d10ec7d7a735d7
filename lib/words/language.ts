/** Tells the language of a page from its own words, and only then from what its markup claims: templates often claim wrong. */
import { fold } from './fold';
import { LANGUAGES } from './index';

const FROM_TAG: Record<string, string> = { no: 'nb' };
const MAX_WORDS = 3_000;
/** Languages of countries' domains, where a page claims none itself. */
const BY_DOMAIN: Record<string, string> = {
  no: 'nb',
  dk: 'da',
  se: 'sv',
  fi: 'fi',
  is: 'is',
  de: 'de',
  at: 'de',
  nl: 'nl',
  fr: 'fr',
  es: 'es',
  it: 'it',
  pt: 'pt',
  br: 'pt',
  pl: 'pl',
  ee: 'et',
  lv: 'lv',
  lt: 'lt',
  cz: 'cs',
  sk: 'sk',
  si: 'sl',
  hu: 'hu',
  gr: 'el',
  ro: 'ro',
  uk: 'en',
  ie: 'en',
};

/** The language that an address speaks for by its country, '' where it names none with one language. */
export function languageOfAddress(url: string): string {
  const domain = /^[a-z]+:\/\/[^/?#:]*\.([a-z]{2})(?=[/?#:]|$)/i.exec(url)?.[1] ?? '';
  return BY_DOMAIN[domain.toLowerCase()] ?? '';
}

/** The language that a page claims: by its lang attribute, else by its country's domain. */
export function claimedLanguage(page: { lang: string; url: string }): string {
  return languageOfTag(page.lang) || languageOfAddress(page.url);
}

/** Less is chance: the 'AS' of a company's name is a word of Portuguese. */
const LEAST_VOTES = 2;

let frequent: Map<string, string[]> | undefined;
function frequentWords(): Map<string, string[]> {
  if (!frequent) {
    frequent = new Map();
    for (const language of LANGUAGES) {
      for (const word of new Set(fold(language.common).split(' ')))
        if (word) frequent.set(word, [...(frequent.get(word) ?? []), language.code]);
    }
  }
  return frequent;
}

/** Language code that a lang attribute claims: 'no-NO' → 'nb'. */
export function languageOfTag(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return FROM_TAG[base] ?? base;
}

/**
 * Language code of a page, '' where nothing speaks for one.
 * @param texts blocks of visible text
 * @param tag the lang attribute, lower case
 */
export function languageOf(texts: Iterable<string>, tag: string): string {
  const words = frequentWords();
  const votes = new Map<string, number>();
  let read = 0;
  for (const text of texts) {
    for (const word of fold(text.slice(0, 600)).split(' ')) {
      read++;
      const codes = words.get(word);
      // A word that several languages share says less of each.
      if (codes) for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + 1 / codes.length);
    }
    if (read > MAX_WORDS) break;
  }
  const claimed = languageOfTag(tag);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, votesOfBest] = ranked[0] ?? ['', 0];
  const claimedVotes = votes.get(claimed) ?? 0;
  if (votesOfBest >= 4 && votesOfBest > claimedVotes * 1.4) return best;
  if (LANGUAGES.some((language) => language.code === claimed) || claimedVotes > 0) return claimed;
  return votesOfBest >= LEAST_VOTES ? best : claimed;
}

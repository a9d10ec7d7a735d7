import type { Fact } from '../audit/model';
import { countryOf } from './country';

export { countryOf } from './country';

/** Countries to try for a number on an English page whose address tells none. */
const ENGLISH = ['GB', 'US'] as const;

/** The one function that is used of the library, so that the build leaves out the rest. */
async function fetchParser() {
  const { default: parse } = await import('libphonenumber-js/min');
  return parse;
}

/** Fetch what checks numbers ahead of its use. */
export function expectNumbers(): void {
  fetchParser().catch(() => undefined);
}

/**
 * A page's facts with its telephone numbers as E.164: the first candidate that is valid is kept, all others are dropped.
 * Runs in the extension's own pages, where the library's weight does not matter. Facts without numbers stay as they are.
 * @param page the page's address and language
 */
export async function completeFacts(found: readonly Fact[], page: { url: string; language: string }): Promise<Fact[]> {
  if (!found.some(({ name }) => name === 'phone')) return [...found];
  const parse = await fetchParser();
  const guess = countryOf(page.url, page.language);
  const countries = guess ? [guess] : page.language === 'en' ? ENGLISH : [''];
  const valid = (said: string) => {
    for (const country of countries) {
      const number = parse(said, (country || undefined) as never);
      if (number?.isValid()) return number.number as string;
    }
    return undefined;
  };
  const facts: Fact[] = [];
  let taken = false;
  for (const fact of found) {
    if (fact.name !== 'phone') facts.push(fact);
    else if (!taken) {
      const value = valid(fact.value);
      if (!value) continue;
      taken = true;
      facts.push({ ...fact, value });
    }
  }
  return facts;
}

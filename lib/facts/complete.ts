import type { Fact, Scan } from '../audit/model';
import { countryOf } from './country';

export { countryOf } from './country';

/** Countries to try for a number on an English page whose address tells none. */
const ENGLISH = ['GB', 'US'] as const;

/**
 * The scan with its telephone numbers as E.164: the first candidate that is valid is kept, all others are dropped.
 * Runs in the extension's own pages, where the library's weight does not matter. A scan without numbers is returned as it is.
 */
export async function completeFacts(scan: Scan): Promise<Scan> {
  if (!scan.facts.some(({ name }) => name === 'phone')) return scan;
  const { default: parse } = await import('libphonenumber-js/min');
  const guess = countryOf(scan.url, scan.language);
  const countries = guess ? [guess] : scan.language === 'en' ? ENGLISH : [''];
  const valid = (said: string) => {
    for (const country of countries) {
      const number = parse(said, (country || undefined) as never);
      if (number?.isValid()) return number.number as string;
    }
    return undefined;
  };
  const facts: Fact[] = [];
  let taken = false;
  for (const fact of scan.facts) {
    if (fact.name !== 'phone') facts.push(fact);
    else if (!taken) {
      const value = valid(fact.value);
      if (!value) continue;
      taken = true;
      facts.push({ ...fact, value });
    }
  }
  return { ...scan, facts };
}

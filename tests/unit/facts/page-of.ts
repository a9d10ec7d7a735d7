import type { Fact, FactName, FactValues } from '../../../lib/audit/model';
import { countryOf, type FactSource, readFacts } from '../../../lib/facts';

const DOMAINS: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  da: 'dk',
  sv: 'se',
  fi: 'fi',
  de: 'de',
  nl: 'nl',
  fr: 'fr',
  en: 'co.uk',
  es: 'es',
  it: 'it',
  pt: 'pt',
  pl: 'pl',
  cs: 'cz',
  et: 'ee',
};

/** A page of a shop whose blocks are the lines given; lines that begin with '# ' are headings. */
export function pageOf(language: string, lines: string | string[], more: Partial<FactSource> = {}): FactSource {
  const url = `https://www.butikk-eksempel.${DOMAINS[language] ?? 'com'}/info`;
  const blocks = [lines].flat().map((line) => ({
    text: line.replace(/^# /, ''),
    heading: line.startsWith('# '),
    where: 'main' as const,
  }));
  return { url, language, country: countryOf(url, language), pageType: 'terms', blocks, jsonLd: [], ...more };
}

/** The value of one fact as it is read from the lines, undefined where none is. */
export function factOf<N extends FactName>(
  name: N,
  language: string,
  lines: string | string[],
  more: Partial<FactSource> = {},
): FactValues[N] | undefined {
  const fact = readFacts(pageOf(language, lines, more)).find((found: Fact) => found.name === name);
  return fact?.value as FactValues[N] | undefined;
}

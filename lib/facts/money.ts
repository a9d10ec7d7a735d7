/** Amounts of money in folded text: '499,-', 'kr 499', '1 999 kr', '£4.99', '4,95 €', '2€99', 'DKK 49', 'R100'. */
import type { Money } from '../audit/model';

export interface Price extends Money {
  start: number;
  end: number;
}

const SIGN =
  '(?:kr\\.?|nok|sek|dkk|eur|euro(?:s|a|n|lla|sta)?|€|£|gbp|us\\$|usd|\\$|chf|fr\\.|pln|zł|czk|kč|huf|ft|ron|lei|isk|kroner|kronor|zar)';
const AMOUNT =
  "\\d{1,3}(?:[ .']\\d{3})+(?:,\\d{1,2})?(?!\\d)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?(?!\\d)|\\d{1,6}(?:[.,]\\d{1,2})?(?!\\d)";
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<cut>\\d{1,4})(?<mid>€)(?<cents>\\d{2})(?!\\d)|` +
    `(?<![\\p{L}\\p{N}])(?<before>${SIGN}|r(?=\\d)) ?(?<after>${AMOUNT})(?<dash>[,.:]-)?|` +
    `(?<![\\p{L}\\p{N}]|\\d[.,])(?<first>${AMOUNT})(?: ?[,.:]?-)?(?: ?(?<sign>${SIGN})(?![\\p{L}\\p{N}])|(?<=[,.:]-))`,
  'gu',
);

const BY_SIGN: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  nok: 'NOK',
  sek: 'SEK',
  dkk: 'DKK',
  chf: 'CHF',
  'fr.': 'CHF',
  pln: 'PLN',
  zł: 'PLN',
  czk: 'CZK',
  kč: 'CZK',
  huf: 'HUF',
  ft: 'HUF',
  ron: 'RON',
  lei: 'RON',
  isk: 'ISK',
  usd: 'USD',
  us$: 'USD',
  kroner: '',
  kronor: 'SEK',
  zar: 'ZAR',
  r: 'ZAR',
};
const CROWNS: Record<string, string> = {
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  sv: 'SEK',
  da: 'DKK',
  is: 'ISK',
  NO: 'NOK',
  SE: 'SEK',
  DK: 'DKK',
  IS: 'ISK',
};
const DOLLARS: Record<string, string> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' };
const HOME: Record<string, string> = {
  NO: 'NOK',
  SE: 'SEK',
  DK: 'DKK',
  GB: 'GBP',
  US: 'USD',
  CH: 'CHF',
  CA: 'CAD',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
};

/** The currency that a sign means on a page in this language and country, ISO 4217; '' where it cannot be told. */
export function currencyOf(sign: string, language: string, country: string): string {
  const known = sign.startsWith('euro') ? 'EUR' : BY_SIGN[sign];
  if (known) return known;
  if (sign === '$') return DOLLARS[country] ?? 'USD';
  return CROWNS[language] ?? CROWNS[country] ?? '';
}

/** The currency of the country, for an amount without a sign ('free over 500'); '' where neither language nor country tells. */
export function homeCurrency(language: string, country: string): string {
  return CROWNS[language] ?? HOME[country] ?? (country || language !== 'en' ? 'EUR' : '');
}

/** Nothing, in the currency of the country; nought is the same in all of them, so where none is known the euro stands for it. */
export function noMoney(language: string, country: string): Money {
  return { amount: 0, currency: homeCurrency(language, country) || 'EUR' };
}

/** '1 999,50', '1.999', '4.99', '1,000.00' as a number. */
export function parseAmount(said: string): number {
  const cents = /[.,](\d{1,2})$/.exec(said)?.[1] ?? '';
  const whole = (cents ? said.slice(0, -cents.length - 1) : said).replace(/\D/g, '');
  return Number(`${whole}.${cents || 0}`);
}

/** All amounts with a currency in folded text, in the order of the text. */
export function findMoney(low: string, language: string, country: string): Price[] {
  const found: Price[] = [];
  if (!/\d/.test(low)) return found;
  for (const m of low.matchAll(PATTERN)) {
    const g = m.groups as Record<string, string | undefined>;
    const said = g.cut ? `${g.cut},${g.cents}` : (g.after ?? g.first ?? '');
    const currency = currencyOf(g.mid ?? g.before ?? g.sign ?? 'kr', language, country);
    if (currency) found.push({ amount: parseAmount(said), currency, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

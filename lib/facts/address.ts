import type { Fact } from '../audit/model';
import type { Page } from './text';

/** What often stands right behind an address, and is no second word of the town. */
const LABELS =
  'Organisasjonsn\\p{L}*|Organisationsn\\p{L}*|Foretaksn\\p{L}*|Org|Orgnr|CVR|MVA|Moms|VAT|USt|Y-tunnus|KvK|BTW|SIRET|' +
  'SIREN|HRB|Telefon\\p{L}*|Telephone|Phone|Tlf|Tel|Puh|Puhelin|Mobil|Mob|Fax|Faks|Mail|Email|E-mail|E-post|Epost|Sähköposti';
const NO_TOWN = `(?!(?:${LABELS})(?![\\p{L}-]))`;
const PLACE = `\\p{Lu}[\\p{L}.'-]{1,30}(?: ${NO_TOWN}(?:\\p{Lu}[\\p{L}'-]{1,25}|am|an|der|i|[A-Z]{1,2}(?![\\p{L}])))?`;
/** Post codes by the countries' habits, as alternatives of a regular expression. */
const FOUR = '\\d{4}';
const CODES: Record<string, string> = {
  NO: FOUR,
  DK: FOUR,
  AT: FOUR,
  CH: FOUR,
  BE: FOUR,
  LU: FOUR,
  NL: '\\d{4} ?[A-Z]{2}',
  SE: '\\d{3} ?\\d{2}',
};
const OTHERS = '\\d{5}';
const ANY = '\\d{4,5}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}';
const BRITISH = '[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?![\\p{L}\\p{N}])';

/** Post code and town as the country writes them, in any way where the country is not known. */
function townPattern(country: string): RegExp {
  const before = '(?<![\\p{L}\\p{N}+-])';
  if (country === 'GB') return new RegExp(before + BRITISH, 'gu');
  const code = country ? (CODES[country] ?? OTHERS) : ANY;
  return new RegExp(`${before}(?:[A-Z]{1,2}-)?(?:${code}),? ${PLACE}${country ? '' : `|${before}${BRITISH}`}`, 'gu');
}

const STREET =
  /(?:\p{Lu}[\p{L}.'-]{1,40}(?: (?:\p{Lu}[\p{L}.'-]{1,30}|de|la|du|des|den|der|van|von|am|an|im|zur|zum|gate|gata|vei|plads|plass)){0,3}(?: |(?<=[Ss]tr\.))\d{1,4}(?: ?[A-Za-z](?![\p{L}]))?|\d{1,4}(?:bis|ter)?,? (?:[\p{L}.'-]{1,30} ){1,5}[\p{L}.'-]{1,30}|(?:Postboks|Postbox|Box|Postfach|PL|Postbus|BP|P\.? ?O\.? ?Box) \d{1,6})/gu;
/** Blocks that may follow each other in one address. */
const TOGETHER = 4;
const SHORT = 60;

/** The address that stands at a place in the text: the last street within 80 characters before a post code and town. */
function addressIn(text: string, towns: RegExp): string | undefined {
  for (const town of text.matchAll(towns)) {
    const lead = text.slice(Math.max(0, town.index - 80), town.index);
    const streets = [...lead.matchAll(STREET)];
    const british = /^[A-Z]{1,2}\d/.test(town[0]);
    const year = /^(?:19|20)\d\d /.test(town[0]) && !/[,\n]\s*$/.test(lead);
    if (year) continue;
    const street = british ? (streets.find((m) => /^\d/.test(m[0])) ?? streets.at(-1)) : streets.at(-1);
    if (!street) continue;
    const between = lead.slice(street.index + street[0].length);
    if (between.length > (british ? 60 : 30) || /[!?@;:]|\d{5}/.test(between)) continue;
    return (street[0] + between + town[0])
      .replace(/\s*\n\s*/g, ', ')
      .replace(/\s+/g, ' ')
      .replace(/(?:, ?)+/g, ', ')
      .replace(/[ .]+$/, '');
  }
  return undefined;
}

/** The postal or visiting address: street or box with post code and town, also where they stand in short blocks one after another. */
export function readAddress(page: Page): Fact | undefined {
  const { url, blocks, country } = page.source;
  const towns = townPattern(country);
  let joined: string[] = [];
  for (const block of blocks) {
    const text = block.text.slice(0, 2000);
    if (text.length <= SHORT) {
      joined = [...joined, text].slice(-TOGETHER);
    } else joined = [];
    if (!/\d{3}|\d[A-Z]{2}/.test(text)) continue;
    const around = joined.length > 1 ? joined.join('\n') : text;
    // Prices have digits too, but behind a post code begins a town.
    if (!/\d,? ?\p{Lu}/u.test(around)) continue;
    const value = addressIn(text, towns) ?? (joined.length > 1 ? addressIn(around, towns) : undefined);
    if (value) return { name: 'address', value, quote: value, url };
  }
  return undefined;
}

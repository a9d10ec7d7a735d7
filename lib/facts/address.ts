import type { Fact } from '../audit/model';
import type { Page } from './text';

/** Post code and town by the countries' habits: four digits, five digits (also '123 45'), '1234 AB', 'AB1 2CD'. */
const TOWN =
  /(?<![\p{L}\p{N}+-])(?:(?:[A-Z]{1,2}-)?\d{4,5}|\d{3} \d{2}|\d{4} ?[A-Z]{2}) (?:[A-Z]{2} )?\p{Lu}[\p{L}.'-]{1,30}(?: (?:\p{Lu}[\p{L}'-]{1,25}|am|an|der|i|[A-Z]{1,2}(?![\p{L}])))?|(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const STREET =
  /(?:\p{Lu}[\p{L}.'-]{1,40}(?: (?:\p{Lu}[\p{L}.'-]{1,30}|de|la|du|des|den|der|van|von|am|an|im|zur|zum|gate|gata|vei|plads|plass)){0,3} \d{1,4}(?: ?[A-Za-z](?![\p{L}]))?|\d{1,4}(?:bis|ter)?,? (?:[\p{L}.'-]{1,30} ){1,5}[\p{L}.'-]{1,30}|(?:Postboks|Postbox|Box|Postfach|PL|Postbus|BP|P\.? ?O\.? ?Box) \d{1,6})/gu;
/** Blocks that may follow each other in one address. */
const TOGETHER = 4;
const SHORT = 60;

/** The address that stands at a place in the text: the last street within 80 characters before a post code and town. */
function addressIn(text: string): string | undefined {
  for (const town of text.matchAll(TOWN)) {
    const lead = text.slice(Math.max(0, town.index - 80), town.index);
    const streets = [...lead.matchAll(STREET)];
    const british = /^[A-Z]{1,2}\d/.test(town[0]);
    const street = british ? streets.find((m) => /^\d/.test(m[0])) ?? streets.at(-1) : streets.at(-1);
    if (!street) continue;
    const between = lead.slice(street.index + street[0].length);
    if (between.length > (british ? 60 : 30) || /[!?@;:]|\d{5}/.test(between)) continue;
    return (street[0] + between + town[0]).replace(/\s*\n\s*/g, ', ').replace(/\s+/g, ' ').replace(/(?:, ?)+/g, ', ').replace(/[ .]+$/, '');
  }
  return undefined;
}

/** The postal or visiting address: street or box with post code and town, also where they stand in short blocks one after another. */
export function readAddress(page: Page): Fact | undefined {
  const { url, blocks } = page.source;
  let joined: string[] = [];
  for (const block of blocks) {
    const text = block.text.slice(0, 2000);
    if (text.length <= SHORT) {
      joined = [...joined, text].slice(-TOGETHER);
    } else joined = [];
    if (!/\d{3}|\d[A-Z]{2}/.test(text)) continue;
    const value = addressIn(text) ?? (joined.length > 1 ? addressIn(joined.join('\n')) : undefined);
    if (value) return { name: 'address', value, quote: value, url };
  }
  return undefined;
}

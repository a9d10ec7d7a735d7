import type { Candidate, Check } from './check';
import { quoted } from './quoted';

/** A post code with its town ('4008 Stavanger', '123 45 Malmö', '1234 AB Delft'), or a British one. */
const POST_CODE =
  /(?<![\p{L}\d+.,-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{4} ?[A-Z]{2}),? \p{Lu}\p{L}+|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/u;
/** Beside a telephone number or an e-mail address it is the company's. */
const REACHED = /@|(?:^|\n)\s*(?:tel|tlf|phone|puh|fax)/i;
const NO_ADDRESS = /€|\$|£|\bkr\b|%|\bcm\b|\bmm\b|\bGB\b|\bRAID\b|\d{2}\.\d{2}\.\d{4}/i;

/** The end of an address that is written for the whole world, as shop software writes the shop's own. */
const COUNTRY =
  /(?:^|[,\n·|]\s*)(?:united kingdom|uk|england|scotland|wales|ireland|norge|norway|noreg|danmark|denmark|sverige|sweden|suomi|finland|deutschland|germany|österreich|austria|schweiz|switzerland|suisse|nederland|the netherlands|netherlands|belgië|belgique|belgium|france|españa|spain|italia|italy|portugal|polska|poland|česká republika|česko|slovensko|slovenija|eesti|estonia|latvija|latvia|lietuva|lithuania|magyarország|hungary|românia|romania|ελλάδα|greece|ísland|iceland|luxembourg|usa|united states|canada|australia)\.?\s*$/i;
/** Irish towns with their number or county, Irish and American post codes. */
const OTHER_CODE =
  /(?<!\p{L})Dublin \d{1,2}(?!\d)|(?<!\p{L})Co\.? \p{Lu}\p{L}{3,}|(?<![\p{L}\d])[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\d])|, [A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/u;
/** What the line of an address holds besides its code: a house's number, a floor, a box, a park. */
const HOUSE =
  /(?:^|[\s,\n])\d{1,4}[A-Za-z]?[\s,]+\p{Lu}|\p{L}{3,}\s\d{1,4}\s?[A-Za-z]?(?=[,\n\s]|$)|\b(?:unit|suite|floor|p\.? ?o\.? box|postboks|box|postfach|business park|industrial estate|centre|center|house|street|road|avenue|lane)\b/iu;

/** Two parts of one line, as commas, breaks or bars set them apart. */
const partsOf = (text: string): string[] => text.split(/[,\n|·•]/).filter((part) => part.trim() !== '');

/** Whether a text is an address that its country or its post code ends. */
function isWritten(text: string): boolean {
  if (text.length > 320 || NO_ADDRESS.test(text) || !/\d/.test(text) || partsOf(text).length < 3) return false;
  if (!HOUSE.test(text)) return false;
  return COUNTRY.test(text) || OTHER_CODE.test(text);
}

/** A street or box with post code and town, of the company or its shop. */
export const postalAddress: Check = (page) => {
  const found: Candidate[] = quoted(page, 'address', 0.82).filter(
    ({ item }) => item.text.length < 600 && !NO_ADDRESS.test(item.text),
  );
  for (const item of page.items('text')) {
    // The element says that it is an address; what is missing is only that it is written in full.
    if (item.type === 'address' && item.text.length < 300 && /\d/.test(item.text) && item.text.includes('\n'))
      found.push({ item, confidence: 0.7 });
    else if ((item.where === 'footer' || page.pageType === 'contact') && isWritten(item.text))
      found.push({ item, confidence: 0.7 });
    else if (
      item.where === 'footer' &&
      item.text.length < 220 &&
      item.text.split('\n').length >= 3 &&
      POST_CODE.test(item.text) &&
      !NO_ADDRESS.test(item.text)
    )
      found.push({ item, confidence: 0.72 });
  }
  // In the middle of a page of goods, numbers and names only look like an address.
  return found.map((candidate) =>
    candidate.item.where === 'main' &&
    !['contact', 'terms', 'home', 'faq'].includes(page.pageType) &&
    candidate.item.type !== 'address' &&
    !REACHED.test(candidate.item.text)
      ? { ...candidate, confidence: candidate.confidence - 0.34 }
      : candidate,
  );
};

import type { Candidate, Check } from './check';
import { quoted } from './quoted';

/** A post code with its town ('4008 Stavanger', '123 45 Malmö', '1234 AB Delft'), or a British one. */
const POST_CODE =
  /(?<![\p{L}\d+.,-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{4} ?[A-Z]{2}),? \p{Lu}\p{L}+|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/u;
/** Beside a telephone number or an e-mail address it is the company's. */
const REACHED = /@|(?:^|\n)\s*(?:tel|tlf|phone|puh|fax)/i;
const NO_ADDRESS = /€|\$|£|\bkr\b|%|\bcm\b|\bmm\b|\bGB\b|\bRAID\b|\d{2}\.\d{2}\.\d{4}/i;

/** A street or box with post code and town, of the company or its shop. */
export const postalAddress: Check = (page) => {
  const found: Candidate[] = quoted(page, 'address', 0.82).filter(
    ({ item }) => item.text.length < 600 && !NO_ADDRESS.test(item.text),
  );
  for (const item of page.items('text')) {
    // The element says that it is an address; what is missing is only that it is written in full.
    if (item.type === 'address' && item.text.length < 300 && /\d/.test(item.text) && item.text.includes('\n'))
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

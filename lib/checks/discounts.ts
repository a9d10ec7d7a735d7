import { type Candidate, type Check, labelled, stated } from './check';

/** A price that is crossed out. */
const PRICE = /\d/;
/** A badge such as '-20%'. */
const BADGE =
  /^(?:[-–−]|save|spar|spara|up to|upp till|opptil|inntil|op til|jopa|bis zu|jusqu'à|fino al|hasta|até|do|až|tot)?\s*[-–−]?\d{1,2}\s?%(?:\s*(?:off|rabatt|rabat|korting|de réduction|sconto|rabattert))?$/i;

/** Sales, offers, discount codes, crossed-out prices. */
export const discounts: Check = (page) => {
  const found: Candidate[] = [
    ...labelled(page, 'discounts', { coverage: 0.3, words: 7, headings: true }),
    ...stated(page, 'discounts', 0.7),
  ];
  for (const item of page.items('struck'))
    if (PRICE.test(item.text) && item.text.length < 30) found.push({ item, confidence: 0.85 });
  for (const item of page.items('text'))
    if (item.text.length < 24 && BADGE.test(item.text)) found.push({ item, confidence: 0.72 });
  return found;
};

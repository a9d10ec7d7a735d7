import type { MarkedPage } from './marked-page';

const PRICE =
  /(?:kr\.?|nok|sek|dkk|eur|usd|gbp|chf|€|£|\$|zł|lei|ron)\s?\d|\d(?:[.,]\d{2}|,-|:-)?\s?(?:kr(?![\p{L}])|nok|sek|dkk|eur|€|£|zł|lei|chf)|\d,-/iu;

/** Whether a text is a price, or holds one. */
export const isPrice = (text: string): boolean => PRICE.test(text);

/** Longest text that is a price and no sentence, and longest link that is one good's card. */
const SHORT = 80;
const CARD = 300;

/** How many short texts of the page, or links to goods in its main part, hold a price. */
export function priceCount(page: MarkedPage): number {
  const texts = page.items('text').filter(({ text }) => text.length < SHORT && isPrice(text)).length;
  if (texts > 0) return texts;
  return page.items('link').filter(({ text, where }) => where === 'main' && text.length < CARD && isPrice(text)).length;
}

import type { MarkedPage } from './marked-page';

const PRICE =
  /(?:kr\.?|nok|sek|dkk|eur|usd|gbp|chf|€|£|\$|zł|lei|ron)\s?\d|\d(?:[.,]\d{2}|,-|:-)?\s?(?:kr(?![\p{L}])|nok|sek|dkk|eur|€|£|zł|lei|chf)|\d,-/iu;

/** How many short texts of the page are prices, or hold one. */
export function priceCount(page: MarkedPage): number {
  return page.items('text').filter(({ text }) => text.length < 80 && PRICE.test(text)).length;
}

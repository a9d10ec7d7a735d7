import type { CheckId } from '../audit/checklist';
import type { MarkedPage } from './marked-page';

const PRICE =
  /(?:kr\.?|nok|sek|dkk|eur|usd|gbp|chf|€|£|\$|zł|lei|ron)\s?\d|\d(?:[.,]\d{2}|,-|:-)?\s?(?:kr(?![\p{L}])|nok|sek|dkk|eur|€|£|zł|lei|chf)|\d,-/iu;

/**
 * Whether the page looks like a shop's: one can put things in a cart here, or it carries a shop's pages, prices and
 * markup together. News and authorities speak of returns and contact too, so no single word decides.
 */
export function looksLikeShop(page: MarkedPage, seen: Partial<Record<CheckId, unknown>>): boolean {
  const { page: facts } = page;
  const control = (concept: 'cart' | 'add-to-cart' | 'checkout') =>
    page
      .of(concept)
      .some(
        ({ item, coverage, source }) =>
          (item.kind === 'link' || item.kind === 'button' || item.kind === 'field') &&
          (source === 'name' || coverage >= 0.35),
      );
  const types = [...facts.jsonLd.flatMap((object) => object['@type']).map(String), ...facts.microdata];
  let score = 0;
  if (control('cart')) score += 3;
  if (control('add-to-cart')) score += 2;
  if (types.some((type) => /^(?:Product|Offer|AggregateOffer|ProductGroup|OnlineStore|Store)$/.test(type))) score += 2;
  if (/^(?:og:)?product/.test(facts.meta['og:type'] ?? '')) score += 1;
  const prices = page.items('text').filter(({ text }) => text.length < 80 && PRICE.test(text)).length;
  score += prices >= 4 ? 2 : prices >= 1 ? 1 : 0;
  for (const check of ['returns', 'delivery', 'payment', 'wishlist', 'withdrawal'] as const)
    if (seen[check]) score += 1;
  if (seen.terms) score += 0.5;
  if (
    types.some((type) =>
      /^(?:NewsArticle|Article|Recipe|BlogPosting|NewsMediaOrganization|GovernmentOrganization)$/.test(type),
    )
  )
    score -= 2;
  return score >= 4;
}

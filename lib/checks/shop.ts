import type { CheckId } from '../audit/checklist';
import type { MarkedPage } from './marked-page';
import { priceCount } from './prices';

/**
 * Whether the page looks like a shop's: one can put things in a cart here, or it carries a shop's pages, prices and
 * markup together. News and authorities speak of returns and contact too, so no single word decides.
 */
export function looksLikeShop(page: MarkedPage, seen: Partial<Record<CheckId, unknown>>): boolean {
  return shopScore(page, seen) >= ENOUGH;
}

/** Sites that compare other shops' prices say so in their title. */
const COMPARES =
  /preisvergleich|price comparison|compare prices|prissammenlign|prisjämför|hintavertailu|comparateur de prix|prijsvergelijk|comparador de precios|confronta prezzi|porównywarka cen/i;

/** What one pays each month is no good: software, loans, memberships. Goods paid by the month stand beside a cart. */
const MONTHLY =
  /(?<!\p{L})(?:(?:per|each|a|every|pro|je|im|i|pr\.?|om|par|al|por|na|w|za) ?(?:user |bruker |bruger |användare |nutzer |seat )?|\/ ?)(?:months?|mnd|mdr?(?!\p{L})|måned(?:en)?|månad(?:en)?|monat|mois|maand|kuukau\p{L}*|mese|mes(?!\p{L})|mês|miesiąc|měsíc)|\/ ?mo(?!\p{L})/iu;

/** Points of the signs together from which a page is a shop's: a cart, or four signs without one. */
const ENOUGH = 3.5;

/** How much speaks for a shop, in points. */
export function shopScore(page: MarkedPage, seen: Partial<Record<CheckId, unknown>>): number {
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
  const hasCart = control('cart');
  if (hasCart) score += 3;
  else if (
    !seen.delivery &&
    !seen.returns &&
    page.items('text').some(({ text }) => text.length < 200 && MONTHLY.test(text))
  )
    score -= 2;
  if (control('add-to-cart')) score += 2;
  if (types.some((type) => /^(?:Product|Offer|AggregateOffer|ProductGroup|OnlineStore|Store)$/.test(type))) score += 2;
  if (/^(?:og:)?product/.test(facts.meta['og:type'] ?? '')) score += 1;
  const prices = priceCount(page);
  score += prices >= 4 ? 2 : prices >= 1 ? 1 : 0;
  for (const check of ['returns', 'delivery', 'payment', 'wishlist', 'withdrawal'] as const)
    if (seen[check]) score += 1;
  for (const check of ['terms', 'size-guide', 'complaints', 'order-tracking'] as const) if (seen[check]) score += 0.5;
  if (
    types.some((type) =>
      /^(?:NewsArticle|Article|Recipe|BlogPosting|NewsMediaOrganization|GovernmentOrganization)$/.test(type),
    )
  )
    score -= 2;
  if (COMPARES.test(`${facts.title} ${facts.meta['og:site_name'] ?? ''} ${facts.meta.description ?? ''}`)) score -= 5;
  return score;
}

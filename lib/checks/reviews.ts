import type { PageItem } from '../page/page-facts';
import { byVendor, type Candidate, type Check, labelled, stated } from './check';
import type { MarkedPage } from './marked-page';

/** A score or a count as ratings show it beside a product: '4,7 av 5', '(128 omtaler)', '4.6/5'. */
const SCORE =
  /(?<![\d.,])[0-5](?:[.,]\d{1,2})?\s?(?:av|af|von|of|out of|sur|van de|su|de|z|\/)\s?5(?![\d.,])|(?<!\p{L})\d[\d .]{0,7}\s(?:omtaler|omtalar|anmeldelser?|vurderinger|recensioner|omdömen|reviews?|ratings?|bewertung(?:en)?|rezensionen|kundenbewertungen|avis clients|beoordelingen|arvostelua?|opiniones|recensioni|avaliações|opinii)(?!\p{L})/iu;
/** Longest text that is a rating and not a sentence. */
const RATING_LENGTH = 60;

/** Services that show what customers think of shops, not of goods. */
const SHOP_ONLY =
  /^(?:trustpilot|trusted shops|kiyoh|trustindex|google|prisjakt|pricerunner|provenexpert|ausgezeichnet|reco)/i;

/** A score of the shop as a whole, by its scale or by the service that gathers it. */
const OF_SHOP =
  /\/\s?10(?!\d)|trustpilot|trusted ?shops|kiyoh|ekomi|feefo|avis[- ]v[ée]rifi|google|webwinkelkeur|feedbackcompany|reviews\.io|heureka|ceneo|opineo|shopvote/i;

/** Customers' ratings and reviews of this shop's products. */
export const reviews: Check = (page) => {
  const found: Candidate[] = [
    ...labelled(page, 'reviews', { coverage: 0.4, words: 7, headings: true, paths: false }),
    ...stated(page, 'reviews', 0.72),
    ...byVendor(
      page.vendors('reviews').filter(({ name }) => !SHOP_ONLY.test(name)),
      ['element'],
      0.75,
    ),
  ];
  for (const kind of ['text', 'link', 'icon'] as const) {
    for (const item of page.items(kind)) {
      const said = item.text || item.label;
      if (said.length <= RATING_LENGTH && item.where === 'main' && SCORE.test(said))
        found.push({ item, confidence: 0.74 });
    }
  }
  for (const { item, source } of page.of('reviews')) {
    if (source === 'name' && page.pageType === 'product' && item.kind !== 'form' && item.kind !== 'field')
      found.push({ item, confidence: 0.6 });
  }
  return found.filter(({ item }) => !isOfShop(page, item));
};

/** In a header or footer such a score, or a link to such a service, speaks of the shop and of none of its goods. */
function isOfShop(page: MarkedPage, { where, text, label, href, src }: PageItem): boolean {
  if (where === 'main') return false;
  return OF_SHOP.test(`${text} ${label} ${src}`) || (href !== '' && !page.isOwn(href));
}

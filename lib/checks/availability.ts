import { fileName } from './addresses';
import { type Candidate, type Check, labelled, stated } from './check';
import type { MarkedPage } from './marked-page';
import { priceCount } from './prices';

/** The lights that shops put beside their goods. */
const STOCK = /(?:^|[-_])(?:in|no|not|low|out)[-_]?(?:of|in)?[-_]?stock/i;

/** What a choice of sizes or colours says of those that cannot be had, or can at once. */
const IN_OPTION =
  /på lager|udsolgt|utsolgt|i lager|slutsåld|slut i|varasto|loppu|in stock|out of stock|sold out|unavailable|auf lager|lieferbar|ausverkauft|vorrätig|op voorraad|uitverkocht|en stock|épuisé|rupture|agotad|esaurit|non disponib|esgotad|indispon|wyprzedan|niedostępn|laos|noliktavā|sandėly|skladem|vyprod|raktáron|stoc epuizat|uppseld/i;

/** Stock status near a product. */
export const availability: Check = (page) =>
  nearGoods(page).filter(({ item }) => item.where === 'main' || item.where === 'floating');

function nearGoods(page: MarkedPage): Candidate[] {
  const found = [
    ...stated(page, 'availability', 0.75),
    ...labelled(page, 'availability', { coverage: 0.5, words: 6, headings: true, paths: false }),
  ];
  for (const { item, role, source, coverage } of page.of('availability')) {
    if (role === 'label' && item.kind === 'text' && coverage >= 0.5) found.push({ item, confidence: 0.7 });
    if (source === 'name' && page.pageType === 'product') found.push({ item, confidence: 0.6 });
  }
  for (const item of page.items('field'))
    if (item.type === 'select') {
      const option = item.value.split(' | ').find((each) => IN_OPTION.test(each));
      if (option) found.push({ item, confidence: 0.68, value: option });
    }
  for (const item of page.items('picture')) if (STOCK.test(fileName(item.src))) found.push({ item, confidence: 0.65 });
  const sells = page.pageType === 'product' || page.of('add-to-cart').length > 0 || priceCount(page) >= 4;
  return sells ? found : found.map((candidate) => ({ ...candidate, confidence: candidate.confidence - 0.45 }));
}

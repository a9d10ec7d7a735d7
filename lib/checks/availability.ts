import { type Check, labelled, stated } from './check';
import { priceCount } from './prices';

/** Stock status near a product. */
export const availability: Check = (page) => {
  const found = [
    ...stated(page, 'availability', 0.75),
    ...labelled(page, 'availability', { coverage: 0.5, words: 6, headings: true, paths: false }),
  ];
  for (const { item, role, source, coverage } of page.of('availability')) {
    if (role === 'label' && item.kind === 'text' && coverage >= 0.5) found.push({ item, confidence: 0.7 });
    if (source === 'name' && page.pageType === 'product') found.push({ item, confidence: 0.6 });
  }
  const sells = page.pageType === 'product' || page.of('add-to-cart').length > 0 || priceCount(page) >= 4;
  return sells ? found : found.map((candidate) => ({ ...candidate, confidence: candidate.confidence - 0.45 }));
};

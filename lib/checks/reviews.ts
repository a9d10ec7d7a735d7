import { byVendor, type Candidate, type Check, labelled, stated } from './check';

/** Customers' ratings and reviews of this shop's products. */
export const reviews: Check = (page) => {
  const found: Candidate[] = [
    ...labelled(page, 'reviews', { coverage: 0.4, words: 7, headings: true, paths: false }),
    ...stated(page, 'reviews', 0.72),
    ...byVendor(
      page.vendors('reviews').filter(({ name }) => name !== 'Trustpilot'),
      ['element'],
      0.75,
    ),
  ];
  for (const { item, source } of page.of('reviews')) {
    if (source === 'name' && page.pageType === 'product' && item.kind !== 'form' && item.kind !== 'field')
      found.push({ item, confidence: 0.6 });
  }
  return found;
};

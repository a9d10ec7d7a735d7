import { type Check, labelled, stated } from './check';

/** Ways to meet the shop in person: shop finder, list of shops, collecting in a shop. */
export const physicalStore: Check = (page) => [
  ...labelled(page, 'physical-store', { coverage: 0.4, words: 7, headings: true }),
  ...stated(page, 'physical-store', 0.7),
];

import { type Check, labelled, stated } from './check';

/** Where and how products are made. */
export const productBackground: Check = (page) => [
  ...labelled(page, 'product-background', { coverage: 0.4, words: 7, headings: true }),
  ...stated(page, 'product-background', 0.65),
];

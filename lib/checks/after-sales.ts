import { type Check, labelled, stated } from './check';

/** What follows the sale: repair, spare parts, registration, recycling. */
export const afterSales: Check = (page) => [
  ...labelled(page, 'after-sales', { coverage: 0.4, words: 7, headings: true }),
  ...stated(page, 'after-sales', 0.6),
];

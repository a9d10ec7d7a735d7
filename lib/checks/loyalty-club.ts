import { byVendor, type Check, labelled, stated } from './check';

/** Club, membership with benefits, points. */
export const loyaltyClub: Check = (page) => [
  ...labelled(page, 'loyalty-club', { coverage: 0.4, words: 7, headings: true }),
  ...stated(page, 'loyalty-club', 0.65),
  ...byVendor(page.vendors('loyalty'), ['element'], 0.7),
];

import { byVendor, type Check, labelled, stated } from './check';

const CLUB = /(?:club|klubb?|klubben)$/i;

/** Club, membership with benefits, points. */
export const loyaltyClub: Check = (page) => [
  ...labelled(page, 'loyalty-club', { coverage: 0.4, words: 7, headings: true }),
  // Clubs have names of their own: 'The Mountain Club' stands among a footer's links.
  ...labelled(page, 'loyalty-club', { coverage: 0.2, words: 3, paths: false }).filter(
    ({ item }) => item.where === 'footer' && item.kind === 'link' && CLUB.test(item.text.trim()),
  ),
  ...stated(page, 'loyalty-club', 0.65),
  ...byVendor(page.vendors('loyalty'), ['element'], 0.7),
];

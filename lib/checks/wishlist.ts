import { type Check, labelled, namedControls } from './check';

/** Saving favourites. */
export const wishlist: Check = (page) => [
  ...labelled(page, 'wishlist', { coverage: 0.4, words: 7 }),
  ...namedControls(page, 'wishlist', 0.72),
];

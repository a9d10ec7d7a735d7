import { type Check, labelled, stated } from './check';

/** Gift cards, wrapping, greeting cards. */
export const gift: Check = (page) => [
  ...labelled(page, 'gift', { coverage: 0.4, words: 7 }),
  ...stated(page, 'gift', 0.6),
];

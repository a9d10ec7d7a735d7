import { type Check, labelled, stated } from './check';

/** Forum, community, customers' own pictures. */
export const community: Check = (page) => [
  ...labelled(page, 'community', { coverage: 0.5, words: 6, headings: true }),
  ...stated(page, 'community', 0.55),
];

import { type Check, labelled, stated } from './check';

/** How to complain or use the warranty. */
export const complaints: Check = (page) => [
  ...labelled(page, 'complaints', { coverage: 0.35, headings: true }),
  ...stated(page, 'complaints', 0.75),
];

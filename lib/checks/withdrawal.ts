import { type Check, labelled, stated } from './check';

/** The statutory right of withdrawal. */
export const withdrawal: Check = (page) => [
  ...labelled(page, 'withdrawal', { coverage: 0.4, headings: true }),
  ...stated(page, 'withdrawal', 0.8),
];

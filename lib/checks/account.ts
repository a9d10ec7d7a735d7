import { type Check, labelled, namedControls } from './check';

/** Logging in, registering, my page. */
export const account: Check = (page) => [
  ...labelled(page, 'account', { coverage: 0.4, words: 6 }),
  ...namedControls(page, 'account', 0.72),
];

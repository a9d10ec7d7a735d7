import { byVendor, type Check, labelled, namedControls, stated } from './check';

/** Telling the shop what one thinks. */
export const feedback: Check = (page) => [
  ...labelled(page, 'feedback', { coverage: 0.5, words: 6, headings: true }),
  ...stated(page, 'feedback', 0.6),
  ...namedControls(page, 'feedback', 0.62),
  ...byVendor(page.vendors('feedback'), ['element', 'script', 'frame'], 0.65),
];

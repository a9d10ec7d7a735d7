import { byVendor, type Check, labelled, namedControls, stated } from './check';

/** A guide to sizes: link, button, tab, table, or a size finder of a known service. */
export const sizeGuide: Check = (page) => [
  ...labelled(page, 'size-guide', { coverage: 0.45, words: 6, headings: true }),
  ...stated(page, 'size-guide', 0.7),
  ...byVendor(page.vendors('sizeFinder'), ['script', 'element', 'frame'], 0.75),
  ...namedControls(page, 'size-guide', 0.6),
];

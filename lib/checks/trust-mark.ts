import { byVendor, type Check, labelled, stated } from './check';

/** A trust mark: its picture, its link, its badge. */
export const trustMark: Check = (page) => [
  ...byVendor(page.vendors('trustMark'), ['link', 'picture', 'element'], 0.9),
  ...byVendor(page.vendors('trustMark'), ['script', 'frame'], 0.78),
  ...labelled(page, 'trust-mark', { coverage: 0.5, words: 7, headings: true }),
  ...stated(page, 'trust-mark', 0.75),
  ...page
    .of('trust-mark')
    .filter(({ item, role }) => role === 'label' && (item.kind === 'picture' || item.kind === 'icon'))
    .map(({ item }) => ({ item, confidence: 0.85 })),
];

import { byVendor, type Check, labelled, stated } from './check';

/** Trying a product virtually: AR, VR, virtual try-on, 3D model. */
export const arVr: Check = (page) => [
  // In a menu the words name a department.
  ...labelled(page, 'ar-vr', { coverage: 0.5, words: 6, paths: false }).filter(({ item }) => item.where === 'main'),
  ...stated(page, 'ar-vr', 0.6),
  ...byVendor(page.vendors('threeD'), ['element', 'frame'], 0.85),
];

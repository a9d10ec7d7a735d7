import { type Check, labelled, stated } from './check';

/** Delivery: price, time, carriers. */
export const delivery: Check = (page) => [
  ...labelled(page, 'delivery', { coverage: 0.35, headings: true }),
  ...stated(page, 'delivery', 0.75),
];

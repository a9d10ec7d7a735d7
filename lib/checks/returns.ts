import { type Check, labelled, stated } from './check';

/** Rules for return and exchange: a link to them or a statement. */
export const returns: Check = (page) => [
  ...labelled(page, 'returns', { coverage: 0.4, headings: true }),
  ...stated(page, 'returns', 0.8),
];

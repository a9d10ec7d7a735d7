import { type Check, labelled } from './check';

/** Terms of sale. */
export const terms: Check = (page) => [...labelled(page, 'terms', { coverage: 0.4, headings: true })];

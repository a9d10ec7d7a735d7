import { type Check, labelled } from './check';

/** Privacy policy. */
export const privacy: Check = (page) => [...labelled(page, 'privacy', { coverage: 0.35, headings: true })];

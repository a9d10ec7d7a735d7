import { type Check, labelled } from './check';

/** Buying guides, manuals, advice, magazine. */
export const guides: Check = (page) => [...labelled(page, 'guides', { coverage: 0.4, words: 7, headings: true })];

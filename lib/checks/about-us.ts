import { type Check, labelled } from './check';

/** The people and the story behind the shop. */
export const aboutUs: Check = (page) => [...labelled(page, 'about-us', { coverage: 0.4, words: 6, headings: true })];

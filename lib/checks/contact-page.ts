import { type Check, labelled } from './check';

/** The way to the contact or customer-service page. */
export const contactPage: Check = (page) => [...labelled(page, 'contact-page', { coverage: 0.35, words: 6 })];

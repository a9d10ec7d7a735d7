import { type Candidate, type Check, labelled } from './check';
import type { MarkedPage } from './marked-page';

/** A FAQ, help centre or knowledge base: the way to it, or the questions themselves. */
export const faq: Check = (page) => {
  const questions = page.items('button').filter(({ type, text }) => type === 'summary' && text.endsWith('?'));
  return [
    ...labelled(page, 'faq', { coverage: 0.6, words: 6, headings: true }),
    ...(questions.length >= 3 ? questions.map((item) => ({ item, confidence: 0.8 })) : []),
    ...asked(page),
  ];
};

/** Headings that ask, so many that they are not an article's. */
const MANY = 4;

/** Questions as headings over their answers, as service pages end with them. */
function asked(page: MarkedPage): Candidate[] {
  const headings = page
    .items('heading')
    .filter(({ text, where, type }) => where === 'main' && type !== 'h1' && text.length < 140 && text.endsWith('?'));
  return headings.length < MANY ? [] : headings.map((item) => ({ item, confidence: 0.66 }));
}

import { type Check, labelled } from './check';

/** A FAQ, help centre or knowledge base: the way to it, or the questions themselves. */
export const faq: Check = (page) => {
  const questions = page.items('button').filter(({ type, text }) => type === 'summary' && text.endsWith('?'));
  return [
    ...labelled(page, 'faq', { coverage: 0.6, words: 6, headings: true }),
    ...(questions.length >= 3 ? questions.map((item) => ({ item, confidence: 0.8 })) : []),
  ];
};

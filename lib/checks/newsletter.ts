import { byVendor, type Candidate, type Check, labelled, stated } from './check';

const COOKIES = /cookie|informasjonskaps|kapsler|evästei|vafrak/i;

/** A newsletter: its form or the way to it. */
export const newsletter: Check = (page) => {
  const found: Candidate[] = [
    ...labelled(page, 'newsletter', { coverage: 0.3, words: 9, headings: true }),
    // A notice on cookies says what else they are used for.
    ...stated(page, 'newsletter', 0.72).filter(({ item }) => !COOKIES.test(item.text)),
    ...byVendor(page.vendors('newsletter'), ['element'], 0.85),
  ];
  for (const { item, source } of page.of('newsletter')) {
    if (item.kind === 'field' || item.kind === 'form')
      found.push({ item, confidence: source === 'name' ? 0.82 : 0.88 });
    else if (source === 'name' && item.kind === 'element') found.push({ item, confidence: 0.6 });
  }
  return found;
};

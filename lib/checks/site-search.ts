import type { Candidate, Check } from './check';

/** A search over the products: its field, its form or the button that opens it. */
export const siteSearch: Check = (page) => {
  const found: Candidate[] = [];
  for (const item of page.items('field')) {
    if (item.type === 'search') found.push({ item, confidence: 0.93 });
  }
  for (const item of page.items('form')) if (item.type === 'search') found.push({ item, confidence: 0.9 });
  for (const { item, source, coverage, words } of page.of('site-search')) {
    if (item.kind === 'field' && /^(?:text|search|)$/.test(item.type))
      found.push({ item, confidence: source === 'name' ? 0.85 : 0.9 });
    else if (item.kind === 'form' && source === 'name') found.push({ item, confidence: 0.8 });
    else if (
      (item.kind === 'button' || item.kind === 'link') &&
      (source === 'name' ? item.where !== 'main' : coverage >= 0.5 && words <= 5)
    )
      found.push({ item, confidence: 0.8 });
  }
  return found;
};

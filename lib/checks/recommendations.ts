import type { Candidate, Check } from './check';

/** Lists of suggestions: related, others bought, recently viewed. */
export const recommendations: Check = (page) => {
  const found: Candidate[] = [];
  for (const { item, role, source, coverage, words, start } of page.of('recommendations')) {
    if (role === 'label' && source !== 'path' && source !== 'name' && words <= 9) {
      // In a menu the words head a department.
      if (
        item.kind === 'heading' &&
        item.where !== 'menu' &&
        !(item.closed && item.where === 'header') &&
        (coverage >= 0.4 || start === 0)
      )
        found.push({ item, confidence: 0.88 });
      else if (item.kind === 'text' && item.where === 'main' && coverage >= 0.6) found.push({ item, confidence: 0.75 });
      else if ((item.kind === 'button' || item.kind === 'link') && coverage >= 0.6)
        found.push({ item, confidence: 0.68 });
    } else if (source === 'name' && item.kind === 'element') found.push({ item, confidence: 0.55 });
  }
  return found;
};

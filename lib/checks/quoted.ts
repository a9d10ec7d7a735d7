import type { FactName } from '../audit/model';
import type { Candidate } from './check';
import type { MarkedPage } from './marked-page';

/** The places whose words a fact was read from. */
export function quoted(page: MarkedPage, name: FactName, confidence: number): Candidate[] {
  const found: Candidate[] = [];
  for (const fact of page.facts) {
    if (fact.name !== name) continue;
    const item = page.itemOf(fact.quote) ?? page.itemOf(fact.quote.split(', ')[0] as string);
    if (item) found.push({ item, confidence, value: typeof fact.value === 'string' ? fact.value : '' });
  }
  return found;
}

import type { Fact, FactName } from '../audit/model';
import type { PageItem } from '../page/page-facts';
import type { Candidate } from './check';
import type { MarkedPage } from './marked-page';

/** The places whose words a fact was read from. */
export function quoted(page: MarkedPage, name: FactName, confidence: number): Candidate[] {
  const found: Candidate[] = [];
  page.recorder?.asked('fact', name);
  for (const fact of page.facts) {
    if (fact.name !== name) continue;
    const item = placeOf(page, fact);
    if (item) found.push({ item, confidence, value: typeof fact.value === 'string' ? fact.value : '' });
  }
  return found;
}

/** Where the words of a fact stand. */
export function placeOf(page: MarkedPage, { quote }: Fact): PageItem | undefined {
  return page.itemOf(quote) ?? page.itemOf(quote.split(', ')[0] as string);
}

/** What an audit's pages say in numbers, each thing once. */
import { FACT_NAMES, type Fact } from './model';

/** A fact and every page that says the same. */
export interface ToldFact {
  fact: Fact;
  /** Addresses, in the order in which the pages were read. */
  urls: string[];
}

/** Facts of equal value become one, since a footer tells them on every page. In the order of their names, the most told first. */
export function toldFacts(facts: readonly Fact[]): ToldFact[] {
  const told = new Map<string, ToldFact>();
  for (const fact of facts) {
    const key = `${fact.name} ${JSON.stringify(fact.value)}`;
    const known = told.get(key);
    if (!known) told.set(key, { fact, urls: [fact.url] });
    else if (!known.urls.includes(fact.url)) known.urls.push(fact.url);
  }
  return [...told.values()].sort(
    (a, b) => FACT_NAMES.indexOf(a.fact.name) - FACT_NAMES.indexOf(b.fact.name) || b.urls.length - a.urls.length,
  );
}

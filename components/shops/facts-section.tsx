import { FACT_NAMES, type Fact } from '../../lib/audit/model';
import { formatFact } from '../../lib/messages/format';
import { useLanguage, useMessages } from '../messages-context';
import { pathOf } from '../quote';

import { ShopLink } from './shop-link';

/** What the shop's pages say in numbers, with the words it was read from. */
export function FactsSection({ facts }: { facts: readonly Fact[] }) {
  const m = useMessages();
  const language = useLanguage();
  const t = m.shops.audit;
  return (
    <section class="audit-part" aria-labelledby="facts">
      <h2 id="facts" tabIndex={-1}>
        {t.facts}
      </h2>
      <p class="soft">{facts.length > 0 ? t.factsLead : t.noFacts}</p>
      {facts.length > 0 && (
        <table class="sheet stacks">
          <caption class="unseen">{t.facts}</caption>
          <thead>
            <tr>
              <th scope="col">{t.factName}</th>
              <th scope="col">{t.factValue}</th>
              <th scope="col">{t.factQuote}</th>
              <th scope="col">{t.factPage}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(facts).map((fact) => (
              <tr key={`${fact.name} ${fact.url}`}>
                <th scope="row">{m.checklist.facts[fact.name]}</th>
                <td>{formatFact(fact, m, language)}</td>
                <td>{fact.quote && <q>{fact.quote}</q>}</td>
                <td>
                  <ShopLink url={fact.url}>{pathOf(fact.url)}</ShopLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What different pages say of the same thing stands together. */
function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => FACT_NAMES.indexOf(a.name) - FACT_NAMES.indexOf(b.name));
}

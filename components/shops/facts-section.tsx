import { toldFacts } from '../../lib/audit/facts';
import type { Fact } from '../../lib/audit/model';
import { formatFact } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { pathOf } from '../quote';

import { ShopLink } from './shop-link';

/** What the shop's pages say in numbers, with the words it was read from. */
export function FactsSection({ facts }: { facts: readonly Fact[] }) {
  const m = useDeskMessages();
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
            {toldFacts(facts).map(({ fact, urls }) => (
              <tr key={`${fact.name} ${fact.url} ${fact.quote}`}>
                <th scope="row">{m.checklist.facts[fact.name]}</th>
                <td>{formatFact(fact, m, language)}</td>
                <td>{fact.quote && <q>{fact.quote}</q>}</td>
                <td>
                  <ShopLink url={fact.url}>{pathOf(fact.url)}</ShopLink>
                  {urls.length > 1 && ` ${m.popup.facts.more(urls.length - 1)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

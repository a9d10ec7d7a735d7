import { ChevronDown } from 'lucide';
import { useMemo } from 'preact/hooks';
import { toldFacts } from '../lib/audit/facts';
import type { Fact } from '../lib/audit/model';
import { formatFact } from '../lib/messages/format';
import { Icon } from './icon';
import { useLanguage, useMessages } from './messages-context';
import { nameOfPage, type Pages } from './pages';

/** What the pages say in numbers, each with the words it was read from. Folded until asked for. */
export function FactsList({ facts, pages }: { facts: readonly Fact[]; pages: Pages }) {
  const messages = useMessages();
  const language = useLanguage();
  const { popup, checklist } = messages;
  const told = useMemo(() => toldFacts(facts), [facts]);
  if (told.length === 0) return null;
  return (
    <details class="facts">
      <summary>
        <Icon icon={ChevronDown} class="turn" />
        <span class="facts-title">{popup.facts.title}</span>
        <span class="count">{popup.facts.count(told.length)}</span>
      </summary>
      <dl>
        {told.map(({ fact, urls }) => (
          <div key={`${fact.name} ${fact.url} ${fact.quote}`} class="fact">
            <dt>{checklist.facts[fact.name]}</dt>
            <dd>
              <span class="fact-value">{formatFact(fact, messages, language)}</span>
              <span class="fact-quote">
                {popup.quote(fact.quote)} {popup.facts.from(nameOfPage(fact.url, pages, checklist.pageTypes))}
                {urls.length > 1 && ` ${popup.facts.more(urls.length - 1)}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

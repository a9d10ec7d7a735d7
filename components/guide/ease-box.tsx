import { useMemo } from 'preact/hooks';
import { type ContactEase, type ContactWayFound, contactEase } from '../../lib/audit/contact-ease';
import type { Fact } from '../../lib/audit/model';
import type { CoreMessages } from '../../lib/messages';
import { formatFact } from '../../lib/messages/format';
import { useLanguage, useMessages } from '../messages-context';
import { nameOfPage } from '../pages';
import { saidIn } from '../quote';
import { Sign } from '../sign';
import type { GuideValue } from './guide-context';

/** How easy it is to get in touch, counted from the page in the tab or the shop's front page, each count with its proof. */
export function EaseBox({ audit, views, pages }: GuideValue) {
  const messages = useMessages();
  const { checklist, guided } = messages;
  const texts = guided.ease;
  const ease = useMemo(() => contactEase(audit, pages.current, views), [audit, pages.current, views]);
  if (ease.from === '') return <p class="soft">{texts.notRead}</p>;
  return (
    <section class="ease">
      <h4 class="field-label">
        {texts.title}: {texts.seen(ease.seen, ease.ways.length)}
      </h4>
      <p class="soft small">{texts.from(nameOfPage(ease.from, pages, checklist.pageTypes))}</p>
      <ul>
        <li>
          <span class="ease-way">
            <Sign state={ease.contactPage.clicks === null && !ease.contactPage.evidence ? 'notSeen' : 'seen'} />
            {texts.contactPage}
          </span>
          <span>{ofContactPage(ease, messages)}</span>
        </li>
        {ease.ways.map((found) => (
          <li key={found.way} data-way={found.way}>
            <span class="ease-way">
              <Sign state={found.state} />
              {texts.ways[found.way]}
            </span>
            <span>
              {clicksOf(found, messages)}
              {found.evidence && <q class="ease-quote">{saidIn(found.evidence)}</q>}
            </span>
          </li>
        ))}
        <Told name="openingHours" fact={ease.hours} />
        <Told name="responseHours" fact={ease.response} />
      </ul>
    </section>
  );
}

function Told({ name, fact }: { name: 'openingHours' | 'responseHours'; fact: Fact | undefined }) {
  const messages = useMessages();
  const language = useLanguage();
  return (
    <li>
      <span class="ease-way">
        <Sign state={fact ? 'seen' : 'notSeen'} />
        {messages.checklist.facts[name]}
      </span>
      <span>{fact ? formatFact(fact, messages, language) : messages.guided.ease.notSeen}</span>
    </li>
  );
}

function ofContactPage({ contactPage }: ContactEase, { guided }: CoreMessages): string {
  if (contactPage.clicks === 0) return guided.ease.contactHere;
  if (contactPage.clicks === 1) return guided.ease.oneClick;
  return contactPage.evidence ? guided.ease.unknown : guided.ease.notSeen;
}

/** In words; where the person said that a way is not there, her word. */
function clicksOf({ state, clicks, evidence, through }: ContactWayFound, messages: CoreMessages): string {
  const { guided, checklist, popup } = messages;
  if (state === 'absent' || state === 'notApplicable')
    return `${guided.ease.denied} ${popup.quote(checklist.states[state])}`;
  if (clicks === 0) return guided.ease.here;
  if (clicks === 1) return through ? guided.ease.through(popup.quote(saidIn(through))) : guided.ease.oneClick;
  if (evidence) return guided.ease.unknown;
  return state === 'notSeen' ? guided.ease.notSeen : checklist.states[state];
}

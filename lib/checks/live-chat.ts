import type { PageItem } from '../page/page-facts';
import { fileName } from './addresses';
import { byVendor, type Candidate, type Check, labelled, namedControls } from './check';
import type { MarkedPage } from './marked-page';

/** Messaging services have a check of their own; only their widget on the page is a chat. */
const MESSAGING = new Set(['WhatsApp', 'Facebook Messenger']);

/** Live chat or a chatbot: the embed of a known service, or a control that opens a chat. */
export const liveChat: Check = (page) => {
  const chats = page.vendors('chat').filter(({ name, via }) => !MESSAGING.has(name) || via === 'element');
  return [
    ...byVendor(chats, ['element', 'frame'], 0.95),
    ...byVendor(chats, ['script'], 0.85),
    ...byVendor(page.vendors('helpdesk'), ['element', 'frame'], 0.8),
    ...byVendor(page.vendors('helpdesk'), ['script'], 0.62),
    ...labelled(page, 'live-chat', { coverage: 0.4, words: 6, headings: true, paths: false }).filter(
      ({ item }) => !isCat(page, item),
    ),
    ...namedControls(page, 'live-chat', 0.65),
    ...pictured(page),
    ...embedded(page),
  ];
};

/** In a French menu 'Chat' is the department of cats. */
const isCat = (page: MarkedPage, { where, text, label }: PageItem): boolean =>
  page.language === 'fr' && where !== 'floating' && /^(?:le )?chats?$/i.test((text || label).trim());

/** The bubble that opens a chat, by its alt text or its file's name. */
const BUBBLE =
  /(?:^|[^a-z])(?:live[-_ ]?)?chat(?:bot)?[-_ ]?(?:icon|bubble|button|btn|launcher|logo|avatar|widget|now|online|head)(?:[^a-z]|$)|(?:icon|bubble|button|live|open|start)[-_ ]?chat(?:[^a-z]|$)/i;

function pictured(page: MarkedPage): Candidate[] {
  return (['picture', 'icon'] as const).flatMap((kind) =>
    page
      .items(kind)
      .filter(({ label, src, name }) => BUBBLE.test(kind === 'icon' ? `${label} ${name}` : `${label} ${fileName(src)}`))
      // An icon beside other words, such as 'Contact', stands for them.
      .filter((item) => kind === 'picture' || page.page.items[page.page.items.indexOf(item) - 1]?.text === '')
      .map((item) => ({ item, confidence: 0.62 })),
  );
}

/** Names that shops give to the place where a chat opens. */
const EMBED =
  /(?:^|[ _-])(?:live-?chat|chat-?(?:widget|launcher|bubble|container|wrap(?:per)?|window|box|bot|button|trigger|toggle|root|app))(?:[ _-]|$)/i;

function embedded(page: MarkedPage): Candidate[] {
  return (['element', 'field', 'frame'] as const).flatMap((kind) =>
    page
      .items(kind)
      .filter(({ name }) => EMBED.test(name))
      .map((item) => ({ item, confidence: 0.6 })),
  );
}

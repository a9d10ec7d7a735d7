import { byVendor, type Check, labelled, namedControls } from './check';

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
    ...labelled(page, 'live-chat', { coverage: 0.4, words: 6, headings: true, paths: false }),
    ...namedControls(page, 'live-chat', 0.65),
  ];
};

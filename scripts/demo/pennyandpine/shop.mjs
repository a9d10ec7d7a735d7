/** The English demo shop: wooden toys, stationery and wrapping. */
import { chatHtml, clientScript } from '../kit/client.mjs';
import { paymentLogo } from '../kit/logos.mjs';
import { makeSite } from '../kit/site.mjs';
import { HOST, layout, METHODS } from './layout.mjs';
import { pages } from './pages.mjs';
import { productImages } from './products.mjs';
import { style } from './style.mjs';

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#23375c"/><circle cx="11" cy="19" r="7" fill="#e5a63b"/><path d="m21 6 7 18H14z" fill="#6c9a6f"/></svg>';

const chat = {
  tag: 'section',
  shadow: false,
  answer: 'Thank you! One of us will be with you in a moment.',
  html: chatHtml({
    label: 'Chat with us',
    face: 'Chat with us',
    title: 'Chat with us',
    hello: 'Hello! Looking for a present, or for a parcel?',
    field: 'Type your message',
    send: 'Send',
    close: 'Close chat',
    style: '.chat-open,.chat-panel{--chat:#23375c}',
  }),
};

export const pennyandpine = makeSite({
  host: HOST,
  language: 'en',
  pages,
  layout,
  style,
  script: clientScript(chat),
  images: {
    ...productImages,
    ...Object.fromEntries(METHODS.map((slug) => [`/pictures/cards/${slug}.svg`, paymentLogo(slug)])),
    '/favicon.svg': FAVICON,
  },
  notFound: {
    type: 'other',
    title: 'Page not found',
    body: `<div class="wrap plain"><h1>Lost in the post</h1><p>There is nothing at this address. Try the <a href="/">front page</a>, or search for what you had in mind.</p></div>`,
  },
});

/** The Norwegian demo shop: outdoor clothing and gear from Voss. */
import { chatHtml, clientScript } from '../kit/client.mjs';
import { paymentLogo } from '../kit/logos.mjs';
import { makeSite } from '../kit/site.mjs';
import { HOST, layout, METHODS } from './layout.mjs';
import { pages } from './pages.mjs';
import { productImages } from './products.mjs';
import { style } from './style.mjs';

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f3d36"/><path d="m5 24 8-14 5 8 3-4 6 10z" fill="#fff"/></svg>';

const chat = {
  tag: 'div',
  shadow: false,
  answer: 'Takk! En av oss på Voss ser på det nå. Du får svar her så snart vi kan.',
  html: chatHtml({
    label: 'Åpne chat',
    face: '<svg width="26" height="26" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" aria-hidden="true"><path d="M4 4h16v12H11l-5 4v-4H4z"/></svg>',
    title: 'Chat med oss',
    hello: 'Hei! Lurer du på størrelse, frakt eller noe annet? Spør i vei.',
    field: 'Skriv en melding',
    send: 'Send',
    close: 'Lukk chat',
    style: '.chat-open,.chat-panel{--chat:#1f3d36}.chat-open{justify-content:center;padding:0}',
  }),
};

export const fjellogfjord = makeSite({
  host: HOST,
  language: 'nb',
  pages,
  layout,
  style,
  script: clientScript(chat),
  images: {
    ...productImages,
    ...Object.fromEntries(METHODS.map((slug) => [`/bilder/betaling/${slug}.svg`, paymentLogo(slug)])),
    '/favicon.svg': FAVICON,
  },
  notFound: {
    type: 'other',
    title: 'Fant ikke siden',
    body: `<div class="wrap plain"><p class="over">404</p><h1>Her var det bare lyng</h1>
      <p>Siden finnes ikke, eller så er den flyttet. Gå tilbake til <a href="/">forsiden</a>, eller bruk søket øverst.</p></div>`,
  },
});

/** The Danish demo shop: things for the home. */
import { chatHtml, clientScript } from '../kit/client.mjs';
import { paymentLogo, trustMark } from '../kit/logos.mjs';
import { makeSite } from '../kit/site.mjs';
import { HOST, layout, METHODS } from './layout.mjs';
import { pages } from './pages.mjs';
import { productImages } from './products.mjs';
import { style } from './style.mjs';

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="16" fill="#a04e32"/><path d="M9 23v-8q0-7 7-7t7 7v8z" fill="#f8efe4"/></svg>';

const chat = {
  tag: 'hygge-chat',
  shadow: true,
  answer: 'Tak for din besked. Vi kigger på det og skriver tilbage her.',
  html: chatHtml({
    label: 'Åbn chat',
    face: 'Chat',
    title: 'Chat med Hyggehjem',
    hello: 'Hej! Hvad kan vi hjælpe med i dag?',
    field: 'Skriv din besked',
    send: 'Send',
    close: 'Luk chat',
    style: '.chat-open,.chat-panel{--chat:#a04e32;font-family:Helvetica,Arial,sans-serif}',
  }),
};

export const hyggehjem = makeSite({
  host: HOST,
  language: 'da',
  pages,
  layout,
  style,
  script: clientScript(chat),
  images: {
    ...productImages,
    ...Object.fromEntries(METHODS.map((slug) => [`/billeder/kort/${slug}.svg`, paymentLogo(slug)])),
    '/billeder/e-maerket.svg': trustMark,
    '/favicon.svg': FAVICON,
  },
  notFound: {
    type: 'other',
    title: 'Siden findes ikke',
    body: `<div class="wrap plain center"><h1>Her er der ryddet op</h1><p>Siden findes ikke længere. Prøv <a href="/">forsiden</a>, eller søg efter det, du leder efter.</p></div>`,
  },
});

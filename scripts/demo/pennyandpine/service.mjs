/** Contact, FAQ, story, tracking and the other service pages of the English shop. */
import { each, faqLd } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { textPage } from './blocks.mjs';

const contact = textPage(
  '/help/contact',
  'contact',
  'Contact us',
  `<p class="lead">There are five of us, and one of us will write back. We reply to every message within one working day.</p>
<div class="boxes"><div class="box">${icon('phone', 28)}<h2>Ring</h2><p><a href="tel:+441314960142">0131 496 0142</a><br>If nobody picks up, we are at the packing table. Leave a message and we will ring back.</p></div><div class="box">${icon('mail', 28)}<h2>Write</h2><p><a href="mailto:hello@pennyandpine.example">hello@pennyandpine.example</a><br>Photographs of happy children are welcome too.</p></div><div class="box">${icon('chat', 28)}<h2>WhatsApp</h2><p><a href="https://wa.me/447700900142">Start a WhatsApp chat</a><br>Handy for a quick picture of what went wrong.</p></div></div>
<div class="prose"><h2>By post</h2><p>Penny &amp; Pine Ltd, 3 Larkspur Yard, Edinburgh EH6 0XX. This is our packing studio, so please do not come by: there is nothing to see but boxes.</p><p>Has your parcel gone quiet? <a href="/help/track">Track your order</a> first. Most other answers are among the <a href="/help/faq">FAQs</a>.</p></div>`,
);

const questions = [
  [
    'When will my order arrive?',
    'We post within a day, and standard delivery takes 2–3 working days from when you order.',
  ],
  ['How much is delivery?', 'Standard UK delivery is £3.95, and free when you spend over £40.'],
  [
    'Can you wrap it and send it straight to somebody?',
    'Yes. Choose <a href="/help/gift-wrapping">gift wrapping</a> and type their address at the checkout. We leave the prices out of the parcel.',
  ],
  [
    'How do I send something back?',
    'You have 45 days, and returns are free within the UK. <a href="/help/returns">Here is how</a>.',
  ],
  [
    'Are the toys safe for babies?',
    'Every toy is tested to EN 71 and carries the age we suggest. The wagon’s pegs are for children over 18 months.',
  ],
  ['Which ways can I pay?', 'By Visa, Mastercard, PayPal or Klarna.'],
];
const faq = textPage(
  '/help/faq',
  'faq',
  'FAQs',
  `<p class="lead">Short answers to what we are asked most.</p>${each(questions, ([ask, answer], at) => `<details class="qa"${at ? '' : ' open'}><summary>${ask}</summary><p>${answer}</p></details>`)}`,
  { ld: [faqLd(questions)] },
);

const about = textPage(
  '/about',
  'other',
  'Our story',
  `<div class="prose"><p class="lead">Penny drew and Pine was the dog. That is the whole of how we began, in 2012, at a kitchen table in Leith.</p><p>The first train was made for a nephew who broke everything else. He is at university now, and the train is on his shelf.</p><h2>Who we are</h2><p>Penny designs. Callum looks after the workshops. Bea packs, Yusuf answers, and Auntie Jean writes every gift card, because nobody else has her handwriting.</p><h2>Who makes it</h2><p>Everything we sell is made in Britain by eleven small workshops. We name each of them on the page of the thing they made, and we pay them before we sell it, not after.</p></div>`,
);

const tracking = textPage(
  '/help/track',
  'other',
  'Track your order',
  `<p class="lead">The order number is in your confirmation and starts with PP.</p><form class="form" action="/help/track" method="post" data-thanks="We could not find an order with that number."><label>Order number <input name="order" required></label><label>Postcode <input name="postcode" autocomplete="postal-code" required></label><button>Find my parcel</button><p class="status" role="status"></p></form>`,
);

const spares = textPage(
  '/help/spare-parts',
  'other',
  'Spare parts',
  `<div class="prose"><p class="lead">Wheels roll under sofas. Tell us which toy it was, and we will post you another.</p><table><thead><tr><th scope="col">Part</th><th scope="col">Price</th></tr></thead><tbody><tr><td>Wheel and peg</td><td>£1.50</td></tr><tr><td>Wagon coupling</td><td>£2.00</td></tr><tr><td>Smallest arch of the stacker</td><td>£3.50</td></tr></tbody></table><p>Something worse? Send it to us and we will mend and repaint it for the cost of the postage.</p></div>`,
);

const wrapping = textPage(
  '/help/gift-wrapping',
  'other',
  'Gift wrapping',
  `<div class="prose"><p class="lead">For £3 we wrap your present in brown paper and cotton ribbon, and copy your words on to a card by hand.</p><p>Tick the box on the product’s page. Each thing is wrapped on its own unless you ask us to put them together. The card holds about forty words.</p></div>`,
);

const account = textPage(
  '/account',
  'other',
  'Your account',
  `<form class="form" action="/account" method="post" data-thanks="We do not know that e-mail address."><label>E-mail <input type="email" name="email" autocomplete="email" required></label><label>Password <input type="password" name="password" autocomplete="current-password" required></label><button>Sign in</button><p class="status" role="status"></p></form><p id="new">New here? You can <a href="/account#new">create an account</a> while you check out.</p>`,
);
const wishlist = textPage(
  '/wishlist',
  'other',
  'Wish list',
  '<p class="lead">Nothing here yet. Press the heart beside anything you fancy.</p><p><a class="btn" href="/toys">Have a look around</a></p>',
);

export const servicePages = [contact, faq, about, tracking, spares, wrapping, account, wishlist];

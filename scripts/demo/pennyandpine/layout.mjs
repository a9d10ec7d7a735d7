/** The frame around every page of the English shop: announcement, header with shop menu, scalloped footer, cookie card. */
import { breadcrumbLd, each, esc, jsonLd } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { paymentName } from '../kit/logos.mjs';

export const HOST = 'pennyandpine.example';
/** Payment methods whose logos stand in the footer. */
export const METHODS = ['visa', 'mastercard', 'paypal', 'klarna'];

const links = (list) => each(list, ([name, path]) => `<li><a href="${path}">${name}</a></li>`);

const SHOP_MENU = [
  [
    'Toys',
    [
      ['All wooden toys', '/toys'],
      ['Trains', '/products/puffin-express'],
      ['Stackers', '/products/hillside-stacker'],
    ],
  ],
  [
    'Paper',
    [
      ['All stationery', '/stationery'],
      ['Letter sets', '/products/dear-you-letter-set'],
      ['Notebooks', '/products/hedgerow-notebook'],
    ],
  ],
  [
    'Making',
    [
      ['Crayons', '/products/acorn-crayons'],
      ['Wrapping paper', '/products/ribbon-and-dot-paper'],
    ],
  ],
];

const header = `<p class="usp">Free UK delivery over £40 <i></i> 45-day returns <i></i> <a href="/help/gift-wrapping">Gift wrapping for £3</a></p>
<header class="head"><div class="wrap head-row"><a class="logo" href="/">Penny <em>&amp;</em> Pine</a>
<nav class="main-nav" aria-label="Main"><button type="button" data-opens="shop-menu" aria-controls="shop-menu" aria-expanded="false">Shop ${icon('down', 15)}</button><a href="/toys">Toys</a><a href="/stationery">Stationery</a><a href="/about">Our story</a></nav>
<div class="tools"><button type="button" data-opens="search" aria-controls="search" aria-expanded="false" aria-label="Search">${icon('search')}</button><a href="/account" aria-label="Account">${icon('user')}</a><a href="/wishlist" aria-label="Wish list">${icon('heart')}</a><a href="/basket" aria-label="Basket, 2 items">${icon('bag')}<b>2</b></a><button type="button" class="burger" data-opens="phone-menu" aria-controls="phone-menu" aria-expanded="false" aria-label="Menu">${icon('menu')}</button></div></div>
<div class="mega" id="shop-menu" hidden><div class="wrap">${each(SHOP_MENU, ([name, list]) => `<div><h3>${name}</h3><ul>${links(list)}</ul></div>`)}</div></div>
<div class="search" id="search" hidden><form class="wrap" role="search" action="/toys"><input type="search" name="q" placeholder="Trains, letters, crayons…" aria-label="Search the shop"><button>Search</button></form></div>
<nav class="phone-menu" id="phone-menu" aria-label="Phone menu" hidden><ul class="wrap">${links([
  ['Toys', '/toys'],
  ['Stationery', '/stationery'],
  ['Our story', '/about'],
  ['Help', '/help/contact'],
])}</ul></nav></header>`;

const footer = `<footer class="foot"><div class="wrap foot-grid"><div><h2>Letters from the studio</h2><p>Our newsletter goes out on the first Sunday of the month, with a drawing to colour in.</p><form action="/" method="post" data-thanks="Thank you! Look out for an e-mail from us."><label class="sr" for="newsletter">Your e-mail address</label><div class="news-row"><input id="newsletter" type="email" name="email" placeholder="Your e-mail address" required><button>Sign up</button></div><p class="status" role="status"></p></form></div>
<div><h3>Help</h3><ul>${links([
  ['Contact us', '/help/contact'],
  ['Delivery', '/help/delivery'],
  ['Returns', '/help/returns'],
  ['Track your order', '/help/track'],
  ['FAQs', '/help/faq'],
  ['Spare parts', '/help/spare-parts'],
])}</ul></div>
<div><h3>Penny &amp; Pine</h3><ul>${links([
  ['Our story', '/about'],
  ['Gift wrapping', '/help/gift-wrapping'],
  ['Terms and conditions', '/terms'],
  ['Privacy policy', '/privacy'],
])}</ul></div>
<div><h3>Say hello</h3><p><a href="tel:+441314960142">0131 496 0142</a><br><a href="https://wa.me/447700900142">Message us on WhatsApp</a></p><div class="social"><a href="https://www.instagram.com/pennyandpine.example/" aria-label="Penny &amp; Pine on Instagram">${icon('instagram')}</a><a href="https://www.pinterest.co.uk/pennyandpine_example/" aria-label="Penny &amp; Pine on Pinterest">${icon('pinterest')}</a></div><p><a href="https://www.reviews.io/company-reviews/store/pennyandpine.example">Rated 4.8 on REVIEWS.io</a></p></div></div>
<div class="wrap foot-end"><p>© 2026 Penny &amp; Pine. An invented shop, made for show: nothing here can be bought.</p><label class="currency">Currency <select name="currency"><option>GBP £</option><option>EUR €</option><option>USD $</option></select></label><div class="pay">${each(METHODS, (slug) => `<img src="/pictures/cards/${slug}.svg" alt="${paymentName(slug)}" width="51" height="32">`)}</div></div></footer>`;

const cookies = `<div class="cookies" id="cookies" role="region" aria-label="Cookie choices"><p><strong>Crumbs!</strong> We use cookies to keep your basket. With your leave, also to count visits.</p><details><summary>Partners</summary><p>Stripe (analytics), Amazon Pay (advertising), Trustpilot (widgets), Facebook Messenger (sharing)</p></details><div class="cookie-buttons"><button type="button" data-cookie="none">Only the needed ones</button><button type="button" data-cookie="all">Allow all</button></div></div>`;

/** The whole document around a page. */
export function layout({ title, description = '', body, trail, ld = [], path }) {
  const crumbs = trail
    ? `<nav class="crumbs wrap" aria-label="Breadcrumb"><ol>${each(trail, ([name, to], at) => (at === trail.length - 1 ? `<li aria-current="page">${name}</li>` : `<li><a href="${to}">${name}</a></li>`))}</ol></nav>`
    : '';
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} · Penny & Pine</title><meta name="description" content="${esc(description)}">
<link rel="canonical" href="http://${HOST}${path}"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/shop.css">
${each(trail ? [...ld, breadcrumbLd(HOST, trail)] : ld, jsonLd)}
</head><body><a class="skip" href="#content">Skip to content</a>${header}${crumbs}<main id="content">${body}</main>${footer}${cookies}<script src="/assets/shop.js" defer></script></body></html>`;
}

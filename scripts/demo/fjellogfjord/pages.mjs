/** Every page of the Norwegian shop. */
import { each } from '../kit/html.mjs';
import { fjord } from './art.mjs';
import { card, categoryPage, productPage } from './blocks.mjs';
import { HOST } from './layout.mjs';
import { policyPages } from './policies.mjs';
import { kroner, products } from './products.mjs';
import { servicePages } from './service.mjs';

const [jacket, sweater, backpack, boot, tent, beanie] = products;

const organisation = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Fjell & Fjord AS',
  url: `http://${HOST}/`,
  logo: `http://${HOST}/favicon.svg`,
  email: 'hei@fjellogfjord.example',
  telephone: '+4757000123',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Turskogvegen 8',
    postalCode: '5700',
    addressLocality: 'Voss',
    addressCountry: 'NO',
  },
};

const home = {
  path: '/',
  type: 'home',
  title: 'Klær og utstyr til tur',
  description: 'Turklær, sekker og telt fra Voss. Fri frakt over 799 kr og 60 dagers åpent kjøp.',
  ld: [organisation],
  body: `<section class="hero">${fjord('aria-hidden="true"')}<div class="wrap"><div class="hero-text"><p class="over">Høsten er her</p><h1>Kledd for vær som skifter</h1><p>Ull, skall og sekker som tåler å bli brukt. Prøvd på Vestlandet, der det regner sidelengs.</p><a class="btn" href="/klaer">Se høstens klær</a></div></div></section>
<section class="section wrap"><div class="section-head"><h2>Nytt i butikken</h2><a href="/klaer">Se alle klær</a></div><div class="grid">${each([jacket, sweater, backpack, beanie], card)}</div></section>
<div class="wrap doors"><a class="door a" href="/reparasjon"><h2>Reparer før du kjøper nytt</h2><p>Verkstedet vårt lapper, syr og såler om.</p></a><a class="door b" href="/turrad"><h2>Turråd fra dem som går</h2><p>Pakk riktig, hold deg tørr og finn leirplass.</p></a></div>
<section class="section wrap"><div class="section-head"><h2>Til helgeturen</h2><a href="/utstyr">Se alt utstyr</a></div><div class="grid three">${each([tent, boot, backpack], card)}</div></section>`,
};

const line = (product, more) =>
  `<div class="line"><img src="${product.views[0].src}" alt="" width="96" height="106"><div><a href="${product.path}"><strong>${product.name}</strong></a><br><span class="small">${more}</span></div><p class="price">${kroner(product.price)}</p></div>`;

const cart = {
  path: '/handlekurv',
  type: 'cart',
  title: 'Handlekurv',
  trail: [
    ['Forsiden', '/'],
    ['Handlekurv', '/handlekurv'],
  ],
  body: `<div class="wrap plain"><h1>Handlekurv</h1><div class="cart"><div class="lines">${line(sweater, 'Størrelse M, granitt. Antall: 1')}${line(beanie, 'Multe. Antall: 1')}</div>
<aside class="sum"><h2>Sammendrag</h2><dl><dt>Varer</dt><dd>${kroner(sweater.price + beanie.price)}</dd><dt>Frakt</dt><dd>0 kr</dd><dt><strong>Å betale</strong></dt><dd><strong>${kroner(sweater.price + beanie.price)}</strong></dd></dl>
<a class="btn" href="/handlekurv#kasse">Til kassen</a><p class="small" id="kasse">Du kan handle som gjest. Betal med Vipps, Visa, Mastercard eller Apple Pay.</p></aside></div></div>`,
};

export const pages = [
  home,
  categoryPage('/klaer', 'Klær', 'Lag på lag, fra innerst til ytterst. Alt kan repareres hos oss.', [
    jacket,
    sweater,
    beanie,
  ]),
  categoryPage('/utstyr', 'Utstyr', 'Sekker, telt og støvler som er prøvd av oss selv før de får plass i hylla.', [
    backpack,
    tent,
    boot,
  ]),
  categoryPage('/salg', 'Høstsalg', 'Fjorårets farger og siste par. Førprisen er den laveste de siste 30 dagene.', [
    jacket,
    tent,
  ]),
  ...products.map(productPage),
  ...servicePages,
  ...policyPages,
  cart,
];

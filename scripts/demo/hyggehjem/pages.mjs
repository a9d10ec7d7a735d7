/** Every page of the Danish shop. */
import { each } from '../kit/html.mjs';
import { room } from './art.mjs';
import { card, categoryPage, productPage, textPage } from './blocks.mjs';
import { HOST } from './layout.mjs';
import { policyPages } from './policies.mjs';
import { kroner, products } from './products.mjs';
import { servicePages } from './service.mjs';

const [vase, lamp, plaid, , mugs, candle] = products;

const organisation = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Hyggehjem ApS',
  url: `http://${HOST}/`,
  logo: `http://${HOST}/favicon.svg`,
  email: 'hej@hyggehjem.example',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Lyngbakken 3',
    postalCode: '7800',
    addressLocality: 'Skive',
    addressCountry: 'DK',
  },
};

const home = {
  path: '/',
  type: 'home',
  title: 'Ting til et hjem, man har lyst til at være i',
  description: 'Keramik, uld, lamper og små møbler. Fri fragt over 499 kr. og 30 dages fuld returret.',
  ld: [organisation],
  body: `<section class="hero">${room('aria-hidden="true"')}<div class="hero-text"><h1>Kom indenfor i varmen</h1><p>Ler, uld og eg til de mørke måneder. Få ting, lavet ordentligt.</p><a class="btn" href="/bolig">Se efterårets ting</a></div></section>
<section class="section wrap"><div class="title"><h2>Nyt på hylderne</h2><p>Kommet hjem i denne uge</p></div><div class="grid">${each([vase, lamp, plaid], card)}</div></section>
<section class="band"><div class="wrap"><img src="${mugs.views[2].src}" alt="To krus på et bord ved vinduet" width="800" height="880"><div><h2>Den første kop</h2><p>Hver morgen begynder med det samme lille ritual. Vi har lavet et krus, der passer til det: tykt nok til at holde på varmen, tyndt nok til at mærke den.</p><a class="btn quiet" href="${mugs.path}">Se krusene</a></div></div></section>
<section class="section wrap"><div class="title"><h2>#mithyggehjem</h2><p>Kundernes egne billeder. Del dit på Instagram, så kommer det måske med.</p></div><div class="home-pics">${each([vase, candle, plaid, lamp], ({ views, name }) => `<img src="${views[2].src}" alt="${name} hjemme hos en kunde" width="800" height="880">`)}</div></section>`,
};

const cart = textPage('/kurv', 'cart', 'Din kurv', '', {
  body: `<div class="wrap plain wide"><h1>Din kurv</h1><div class="cart"><div class="lines"><div class="line"><img src="${plaid.views[0].src}" alt="" width="96" height="106"><div><a href="${plaid.path}">${plaid.name}</a><br><span class="small">Antal: 1</span></div><p class="price">${kroner(plaid.price)}</p></div></div>
<aside class="sum"><h2>I alt</h2><dl><dt>Varer</dt><dd>${kroner(plaid.price)}</dd><dt>Fragt</dt><dd>0 kr.</dd><dt><strong>At betale</strong></dt><dd><strong>${kroner(plaid.price)}</strong></dd></dl><a class="btn" href="/kurv#betaling">Gå til betaling</a><p class="small" id="betaling">Betal med Dankort, Visa, Mastercard eller MobilePay. Du behøver ikke oprette en konto.</p></aside></div></div>`,
});

export const pages = [
  home,
  categoryPage('/bolig', 'Alt til boligen', 'Ting, vi selv bor sammen med.', products),
  categoryPage('/outlet', 'Outlet', 'De sidste af slagsen, sat ned for at få plads til nyt.', [lamp, candle]),
  ...products.map(productPage),
  ...servicePages,
  ...policyPages,
  cart,
];

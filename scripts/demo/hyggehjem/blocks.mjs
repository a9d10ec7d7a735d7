/** Product card, product page and text page of the Danish shop. */
import { each, productLd, stars } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { HOST } from './layout.mjs';
import { kroner, products } from './products.mjs';

const rating = ({ rating: score, count }) =>
  `<span class="rate">${stars(score, `${String(score).replace('.', ',')} ud af 5 stjerner`)}<span>(${count})</span></span>`;
const price = ({ price: now, before }) =>
  `<p class="price">${before ? `<ins>${kroner(now)}</ins><s><span class="sr">Før </span>${kroner(before)}</s>` : kroner(now)}</p>`;
const heart = (name) =>
  `<button type="button" class="heart" data-toggle aria-pressed="false" aria-label="Gem ${name} i favoritter">${icon('heart', 20)}</button>`;

/** A product as it stands in a list. */
export const card = (product) =>
  `<article class="card"><a href="${product.path}"><figure><img src="${product.views[0].src}" alt="" width="400" height="440"></figure><h3>${product.name}</h3>${price(product)}${rating(product)}</a>${heart(product.name)}</article>`;

const TABS = [
  ['om', 'Beskrivelse', (product) => `<p>${product.text}</p>`],
  ['materialer', 'Materialer og oprindelse', (product) => `<p>${product.made}</p>`],
  [
    'fragt',
    'Levering',
    () =>
      '<p>Levering til pakkeshop tager 1–3 hverdage og koster 45 kr. Over 499 kr. betaler vi fragten. <a href="/levering">Læs mere om levering</a></p>',
  ],
];
const tabs = (
  product,
) => `<div role="tablist" aria-label="Om produktet">${each(TABS, ([id, name], at) => `<button type="button" role="tab" id="fane-${id}" aria-controls="panel-${id}" aria-selected="${at === 0}">${name}</button>`)}</div>
${each(TABS, ([id, , body], at) => `<div role="tabpanel" id="panel-${id}" aria-labelledby="fane-${id}"${at ? ' hidden' : ''}>${body(product)}</div>`)}`;

const inRoom = `<dialog id="ar" aria-labelledby="ar-titel"><div class="row-close"><h2 id="ar-titel">Se bordet i dit rum</h2><button type="button" class="link" data-closes>Luk</button></div><p>Åbn siden på din telefon, og ret kameraet mod gulvet. Så står bordet der i rigtig størrelse, og du kan gå rundt om det.</p></dialog>`;

/** The page of one product. */
export function productPage(product) {
  const others = products.filter((other) => other !== product).slice(0, 4);
  return {
    path: product.path,
    type: 'product',
    title: product.name,
    description: product.lead,
    trail: [
      ['Forside', '/'],
      ['Alt til boligen', '/bolig'],
      [product.name, product.path],
    ],
    ld: [productLd(HOST, product, 'DKK')],
    body: `<div class="wrap"><div class="product"><div class="pictures">${each(product.views, ({ src, alt }) => `<img src="${src}" alt="${alt}" width="800" height="880">`)}</div>
<div class="buy"><h1>${product.name}</h1><a href="#anmeldelser" style="text-decoration:none">${rating(product)}</a>${price(product)}<p>${product.lead}</p>
${product.ar ? `<button type="button" class="link ar" data-dialog="ar">${icon('cube', 20)} Se i dit rum med AR</button>` : ''}
<p class="stock">${icon('check', 18)} På lager, sendes i dag</p><form class="buy-row" action="/kurv"><button class="btn">Læg i kurv</button>${heart(product.name)}</form>
<p class="small">30 dages fuld returret. <a href="/returnering">Sådan returnerer du</a></p>${tabs(product)}</div></div>
<section class="section" id="anmeldelser"><div class="title"><h2>Det siger kunderne</h2></div><div class="quotes">${each(product.quotes, ([name, score, words]) => `<div class="quote">${stars(score, `${score} ud af 5 stjerner`)}<p>${words}</p><p class="small">${name}</p></div>`)}</div></section>
<section class="section"><div class="title"><h2>Andre har også kigget på</h2></div><div class="grid four">${each(others, card)}</div></section>${product.ar ? inRoom : ''}</div>`,
  };
}

/** A page of text with its breadcrumb. */
export const textPage = (path, type, title, body, more = {}) => ({
  path,
  type,
  title,
  trail: [
    ['Forside', '/'],
    [title, path],
  ],
  body: `<div class="wrap plain"><h1>${title}</h1>${body}</div>`,
  ...more,
});

/** A page with a list of products. */
export const categoryPage = (path, title, lead, list) =>
  textPage(path, 'category', title, '', {
    description: lead,
    body: `<div class="wrap plain wide"><div class="title"><h1>${title}</h1><p>${lead}</p></div><div class="grid">${each(list, card)}</div></div>`,
  });

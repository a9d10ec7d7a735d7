/** Product card, product page and text page of the English shop. */
import { each, productLd, stars } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { inlineView } from '../kit/picture.mjs';
import { HOST } from './layout.mjs';
import { pounds, products } from './products.mjs';

const rating = ({ rating: score, count }) =>
  `<span class="rate">${stars(score, `${score} out of 5 stars`)}<span>${count} reviews</span></span>`;
const price = ({ price: now, before }) =>
  `<p class="price${before ? ' cut' : ''}">${pounds(now)}${before ? `<s><span class="sr">was </span>${pounds(before)}</s>` : ''}</p>`;
const pick = (name) =>
  `<button type="button" class="pick" data-toggle aria-pressed="false" aria-label="Add ${name} to your wish list">${icon('heart', 20)}</button>`;

/** A product as it stands in a list; the picture is drawn in the page itself. */
export const card = (product) =>
  `<article class="card"><a href="${product.path}">${inlineView(product.drawing, product.ground, product.name)}<div class="words"><h3>${product.name}</h3>${price(product)}${rating(product)}</div></a>${pick(product.name)}</article>`;

const sizes = (list) =>
  `<fieldset class="sizes"><legend>Size</legend><div>${each(list, (size, at) => `<label><input type="radio" name="size" value="${size}"${at === 1 ? ' checked' : ''}><span>${size}</span></label>`)}</div></fieldset>`;

/** The page of one product. */
export function productPage(product) {
  const others = products.filter((other) => other !== product).slice(0, 4);
  const [first] = product.views;
  const address = encodeURIComponent(`http://${HOST}${product.path}`);
  const category = product.kind === 'Wooden toys' ? ['Toys', '/toys'] : ['Stationery', '/stationery'];
  return {
    path: product.path,
    type: 'product',
    title: product.name,
    description: product.lead,
    trail: [['Home', '/'], category, [product.name, product.path]],
    ld: [productLd(HOST, product, 'GBP')],
    body: `<div class="wrap"><div class="product"><div class="gallery"><img id="main-picture" src="${first.src}" alt="${first.alt}" width="800" height="880"><div class="thumbs">${each(product.views, ({ src, alt }, at) => `<button type="button" data-view="${src}" aria-pressed="${at === 0}"><img src="${src}" alt="${alt}" width="96" height="106"></button>`)}</div></div>
<div class="buy"><p class="small" style="margin:0">${product.kind}</p><h1>${product.name}</h1><a href="#reviews" style="text-decoration:none">${rating(product)}</a>${price(product)}<p>${product.lead}</p>${product.sizes.length ? sizes(product.sizes) : ''}
<p class="stock">${icon('check', 18)} In stock</p><form action="/basket"><label class="tick"><input type="checkbox" name="wrap"> Gift wrap it for £3, with a card we write by hand</label><div class="buy-row"><button class="btn">Add to basket</button>${pick(product.name)}</div></form>
<p class="small">Delivered in 2–3 working days. <a href="/help/delivery">Delivery</a> and <a href="/help/returns">returns</a></p>
<div class="share">${icon('share', 18)}<a href="https://www.facebook.com/sharer/sharer.php?u=${address}">Share on Facebook</a><a href="https://www.pinterest.com/pin/create/button/?url=${address}">Pin it</a></div></div></div>
<div class="two section"><section><h2>The details</h2><ul>${each(product.points, (point) => `<li>${point}</li>`)}</ul><h3>Where it is made</h3><p>${product.made}</p></section><section id="reviews"><h2>What people say</h2>${each(product.quotes, ([name, score, words]) => `<div class="quote">${stars(score, `${score} out of 5 stars`)}<p>“${words}” <span class="small">${name}</span></p></div>`)}</section></div>
<section class="section"><h2>You may also like</h2><div class="grid">${each(others, card)}</div></section></div>`,
  };
}

/** A page of text with its breadcrumb. */
export const textPage = (path, type, title, body, more = {}) => ({
  path,
  type,
  title,
  trail: [
    ['Home', '/'],
    [title, path],
  ],
  body: `<div class="wrap plain"><h1>${title}</h1>${body}</div>`,
  ...more,
});

/** A page with a list of products. */
export const categoryPage = (path, title, lead, list) =>
  textPage(path, 'category', title, `<p class="lead">${lead}</p><div class="grid three">${each(list, card)}</div>`, {
    description: lead,
  });

/** Product card, product page and size guide of the Norwegian shop. */
import { each, productLd, stars } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { HOST } from './layout.mjs';
import { kroner, products } from './products.mjs';

const rating = ({ rating: score, count }) =>
  `<span class="rate">${stars(score, `${String(score).replace('.', ',')} av 5 stjerner`)}<span>${count} omtaler</span></span>`;
const price = ({ price: now, before }) =>
  `<p class="price${before ? ' cut' : ''}">${kroner(now)}${before ? `<s><span class="sr">Før </span>${kroner(before)}</s>` : ''}</p>`;
const save = (name) =>
  `<button type="button" class="save" data-toggle aria-pressed="false" aria-label="Legg ${name} i ønskelisten">${icon('heart', 20)}</button>`;

/** A product as it stands in a list. */
export const card = (
  product,
) => `<article class="card"><a href="${product.path}"><img src="${product.views[0].src}" alt="${product.views[0].alt}" width="400" height="440">
<h3>${product.name}</h3><p class="kind" style="margin:0">${product.kind}</p>${price(product)}${rating(product)}</a>
${product.before ? `<span class="tag">–${Math.round((1 - product.price / product.before) * 100)} %</span>` : ''}${save(product.name)}</article>`;

const sizeGuide = `<dialog id="storrelsesguide" aria-labelledby="guide-tittel"><div class="row-close"><h2 id="guide-tittel">Størrelsesguide</h2><button type="button" class="link" data-closes>Lukk</button></div>
<p>Mål deg selv utenpå tynt undertøy. Er du mellom to størrelser, velger du den største hvis du vil ha plass til ull under.</p>
<table><thead><tr><th scope="col">Størrelse</th><th scope="col">Bryst (cm)</th><th scope="col">Midje (cm)</th><th scope="col">Hofte (cm)</th></tr></thead>
<tbody>${each(
  [
    ['XS', '80–86', '66–72', '86–92'],
    ['S', '87–93', '73–79', '93–98'],
    ['M', '94–101', '80–87', '99–104'],
    ['L', '102–109', '88–96', '105–110'],
    ['XL', '110–117', '97–105', '111–117'],
    ['XXL', '118–126', '106–114', '118–124'],
  ],
  ([name, ...cells]) => `<tr><th scope="row">${name}</th>${each(cells, (cell) => `<td>${cell}</td>`)}</tr>`,
)}</tbody></table></dialog>`;

const sizes = (list) =>
  `<fieldset class="sizes"><legend>Størrelse</legend><div>${each(
    list,
    (size, at) =>
      `<label><input type="radio" name="storrelse" value="${size}"${at === 2 ? ' checked' : ''}><span>${size}</span></label>`,
  )}</div></fieldset>`;
const isLettered = (product) => product.sizes.includes('XL');

/** The page of one product. Clothing in letter sizes has a size guide, the rest has none. */
export function productPage(product) {
  const others = products.filter((other) => other !== product).slice(0, 4);
  const [first] = product.views;
  const body = `<div class="wrap"><div class="product">
<div class="gallery"><img id="main-picture" src="${first.src}" alt="${first.alt}" width="800" height="880"><div class="thumbs">${each(product.views, (view, at) => `<button type="button" data-view="${view.src}" aria-pressed="${at === 0}"><img src="${view.src}" alt="${view.alt}" width="80" height="88"></button>`)}</div></div>
<div class="buy"><p class="over">${product.kind}</p><h1>${product.name}</h1><a href="#omtaler" style="text-decoration:none">${rating(product)}</a>
${price(product)}${product.before ? `<p class="small" style="margin:0">Laveste pris siste 30 dager: ${kroner(product.before)}</p>` : ''}
<p>${product.lead}</p><p class="small">Farge: ${product.colour}</p>
${product.sizes.length ? sizes(product.sizes) : ''}
${isLettered(product) ? `<button type="button" class="link" data-dialog="storrelsesguide">Størrelsesguide</button>` : ''}
<p class="stock">${icon('check', 18)} På lager</p>
<form action="/handlekurv" class="buy-row"><button class="btn">Legg i handlekurv</button>${save(product.name)}</form>
<ul class="facts"><li>${icon('truck', 20)}<span>Hjemme hos deg om 2–4 virkedager. <a href="/frakt-og-levering">Mer om frakt</a></span></li><li>${icon('back', 20)}<span>60 dagers åpent kjøp. <a href="/retur-og-bytte">Slik returnerer du</a></span></li><li>${icon('tool', 20)}<span>Vi reparerer det vi selger. <a href="/reparasjon">Les om verkstedet</a></span></li></ul></div></div>
<div class="two section"><section><h2>Om produktet</h2><ul>${each(product.points, (point) => `<li>${point}</li>`)}</ul><h3>Hvor den er laget</h3><p>${product.made}</p></section>
<section id="omtaler"><h2>Omtaler fra kunder</h2>${rating(product)}${each(product.quotes, ([name, score, words]) => `<div class="quote">${stars(score, `${score} av 5 stjerner`)}<p><strong>${name}</strong> – ${words}</p></div>`)}</section></div>
<section class="section"><div class="section-head"><h2>Andre kjøpte også</h2></div><div class="grid">${each(others, card)}</div></section>
${isLettered(product) ? sizeGuide : ''}</div>`;
  return {
    path: product.path,
    type: 'product',
    title: product.name,
    description: product.lead,
    trail: [
      ['Forsiden', '/'],
      product.sizes.length && product.kind !== 'Sko' ? ['Klær', '/klaer'] : ['Utstyr', '/utstyr'],
      [product.name, product.path],
    ],
    ld: [productLd(HOST, product, 'NOK')],
    body,
  };
}

/** A page with a list of products. */
export const categoryPage = (path, title, lead, list) => ({
  path,
  type: 'category',
  title,
  description: lead,
  trail: [
    ['Forsiden', '/'],
    [title, path],
  ],
  body: `<div class="wrap plain"><h1>${title}</h1><p class="lead">${lead}</p><p class="small">${list.length} produkter</p><div class="grid three">${each(list, card)}</div></div>`,
});

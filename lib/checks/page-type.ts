import type { PageType } from '../audit/model';
import { fold } from '../words/fold';
import type { MarkedPage } from './marked-page';
import { ADDRESSES } from './page-addresses';
import { priceCount } from './prices';

const HOME = /^\/?(?:(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2})\/?)?(?:index\.\w+|home|default\.\w+)?$/i;
const PRODUCT_CLASS =
  /(?:^|[ _-])(?:single-product|product-page|catalog-product-view|template-product|product-?details?|page-product|product-product|route-product|pdp)(?:[ _-]|$)/;
const LIST_CLASS =
  /(?:^|[ _-])(?:category|catalog-category|collection|product-category|archive|listing|plp)(?:[ _-]|$)/;
const QUANTITY =
  /(?:^|[^a-z])(?:qty|quantity|quantit|antal|antall|menge|cantidad|aantal|ilosc|kogus|quantidade|quantita|quantite|maara|kpl|mnozstv|mnozstvo|kolicina|daudzums|kiekis|mennyiseg|cantitate|posotita|fjoldi|styck)/i;
/** Points from which a page is one product's. */
const ENOUGH = 2.5;

/** What kind of page this is: by what it holds, then by what its address and title say. */
export function pageTypeOf(page: MarkedPage): PageType {
  const { page: facts } = page;
  const path = facts.url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  const types = facts.jsonLd.flatMap((object) => object['@type']).map(String);
  const buys = page.of('add-to-cart').filter(({ item }) => item.kind === 'button' || item.kind === 'link').length;
  const isList =
    LIST_CLASS.test(facts.bodyName.toLowerCase()) ||
    types.some((type) => /^(?:ItemList|CollectionPage|OfferCatalog)$/.test(type));
  const signed = ADDRESSES.find(([, sign]) => sign.test(path))?.[0];
  if (signed === 'cart' || isCalledCart(page)) return 'cart';
  if (HOME.test(path)) return 'home';
  const points = productPoints(page, types, buys) - (isList ? 3 : 0);
  if (points >= ENOUGH) return 'product';
  if (signed) return signed;
  // A page titled as its one heading may repeat its button, where it has too few prices for a list.
  if (isList || priceCount(page) >= 8 || (buys > 3 && !isTitled(page))) return 'category';
  if (types.includes('FAQPage')) return 'faq';
  return buys >= 1 ? 'product' : 'other';
}

/** How much speaks for the page of one product. */
function productPoints(page: MarkedPage, types: string[], buys: number): number {
  const { page: facts } = page;
  let points = 0;
  if (types.some((type) => /^(?:Product|ProductGroup|IndividualProduct)$/.test(type))) points += 3;
  if (/^(?:og:)?product/.test(facts.meta['og:type'] ?? '')) points += 3;
  if (PRODUCT_CLASS.test(facts.bodyName.toLowerCase())) points += 3;
  if (facts.microdata.includes('Product')) points += 1.5;
  if (buys >= 1 && buys <= 3) points += 1;
  if (buys > 0 && page.items('field').some(({ name, label }) => QUANTITY.test(`${name} ${label}`))) points += 1;
  if (isTitled(page)) points += 1;
  if (page.of('availability').some(({ item, role }) => role === 'text' && item.where === 'main')) points += 0.5;
  return points;
}

/** Whether the page's title says its heading, and the heading is as long as a product's name. */
function isTitled(page: MarkedPage): boolean {
  const heading = page.items('heading').find(({ type, text }) => type === 'h1' && text !== '');
  const words = fold(heading?.text ?? '')
    .split(' ')
    .filter(Boolean);
  if (words.length < 3) return false;
  const title = ` ${fold(page.page.title)} `;
  return words.filter((word) => title.includes(` ${word} `)).length >= words.length * 0.7;
}

function isCalledCart(page: MarkedPage): boolean {
  return page.of('cart').some(({ item, coverage }) => item.kind === 'heading' && item.type === 'h1' && coverage >= 0.8);
}

import type { PageType } from '../audit/model';
import type { MarkedPage } from './marked-page';

const SIGNS: readonly [PageType, RegExp][] = [
  [
    'cart',
    /(?:^|\/)(?:cart|basket|checkout|bag|handlekurv|kassen?|kurv|indkobskurv|varukorg|kundvagn|warenkorb|winkelwagen|winkelmand|panier|carrello|cesta|carrito|koszyk|ostoskori|ostukorv)(?:[/.?]|$)/i,
  ],
  [
    'contact',
    /(?:^|[/_-])(?:contact|kontakt|kontakta|contacto|contatti|yhteystiedot|contact-us|kundeservice|kundtjanst|kundenservice|asiakaspalvelu|klantenservice|service-client)[\w-]*(?:[/.?]|$)/i,
  ],
  [
    'faq',
    /(?:^|[/_-])(?:faqs?|help|hjelp|hjaelp|hilfe|vanliga-fragor|ofte-stil\w+|haeufige-fragen|veelgestelde-vragen|preguntas-frecuentes|domande-frequenti|hulp|aide)(?:[/._?-]|$)/i,
  ],
  [
    'terms',
    /(?:^|[/_-])(?:terms|conditions|vilkar|kjopsvilkar|kopvillkor|villkor|handelsbetingelser|betingelser|agb|cgv|voorwaarden|algemene-voorwaarden|toimitusehdot|ehdot|returns?|retur\w*|shipping|delivery|levering|frakt|fragt|versand|privacy|personvern|datenschutz|widerruf\w*|angrerett\w*|fortrydelsesret|regulamin|privatlivspolitik|livraison)[\w-]*(?:[/.?]|$)/i,
  ],
];

/** What kind of page this is: by what it holds, then by what its address and title say. */
export function pageTypeOf(page: MarkedPage): PageType {
  const { page: facts } = page;
  const path = facts.url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  const body = facts.bodyName.toLowerCase();
  const ld = facts.jsonLd.flatMap((object) => object['@type']).map(String);
  const isHome = /^\/?(?:(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2})\/?)?(?:index\.\w+|home|default\.\w+)?$/i.test(path);
  const buys = page.of('add-to-cart').filter(({ item }) => item.kind === 'button' || item.kind === 'link').length;
  const isProduct =
    ld.some((type) => /^(?:Product|ProductGroup|IndividualProduct)$/.test(type)) ||
    /^(?:og:)?product/.test(facts.meta['og:type'] ?? '') ||
    /(?:^|[ _-])(?:single-product|product-page|catalog-product-view|template-product|product-detail|page-product|product-product|route-product|pdp)(?:[ _-]|$)/.test(
      body,
    ) ||
    (facts.microdata.includes('Product') &&
      facts.microdata.filter((type) => type === 'Product').length === 1 &&
      buys > 0 &&
      buys <= 6);
  const list =
    /(?:^|[ _-])(?:category|catalog-category|collection|product-category|archive|listing|plp)(?:[ _-]|$)/.test(body) ||
    ld.some((type) => /^(?:ItemList|CollectionPage|OfferCatalog)$/.test(type));
  for (const [type, sign] of SIGNS) if (type === 'cart' && sign.test(path)) return 'cart';
  if (isHome) return 'home';
  if (isProduct && !list) return 'product';
  for (const [type, sign] of SIGNS) if (sign.test(path)) return type;
  if (ld.includes('FAQPage')) return 'faq';
  if (isProduct) return 'product';
  if (list) return 'category';
  if (buys >= 1 && buys <= 3) return 'product';
  return buys > 3 ? 'category' : 'other';
}

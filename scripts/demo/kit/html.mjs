/** Small pieces of HTML that all demo shops share. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for element content and quoted attributes. */
export const esc = (text) => String(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** A JSON-LD script element. */
export const jsonLd = (data) =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/** Joins what `make` returns for each item. */
export const each = (items, make) => items.map(make).join('');

const STAR = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';

/** Five stars filled up to `score` (0–5), as a picture with the given label. */
export function stars(score, label) {
  const width = Math.round((score / 5) * 100);
  const row = (tone) =>
    `<svg viewBox="0 0 100 20" aria-hidden="true" class="${tone}">${each([0, 20, 40, 60, 80], (x) => `<path transform="translate(${x})" d="${STAR}"/>`)}</svg>`;
  return `<span class="stars" role="img" aria-label="${esc(label)}">${row('stars-empty')}<span class="stars-full" style="width:${width}%">${row('stars-lit')}</span></span>`;
}

/** BreadcrumbList for a trail of `[name, path]`. */
export const breadcrumbLd = (host, trail) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(([name, path], at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: `http://${host}${path}`,
  })),
});

/** FAQPage for a list of `[question, answer]`; tags are taken out of the answers. */
export const faqLd = (items) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: items.map(([name, answer]) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text: answer.replace(/<[^>]+>/g, '') },
  })),
});

/** Product with offer and AggregateRating. */
export const productLd = (host, product, currency) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: product.name,
  description: product.lead,
  image: product.views.map((view) => `http://${host}${view.src}`),
  sku: product.sku,
  offers: {
    '@type': 'Offer',
    price: product.price,
    priceCurrency: currency,
    availability: 'https://schema.org/InStock',
    url: `http://${host}${product.path}`,
  },
  aggregateRating: {
    '@type': 'AggregateRating',
    ratingValue: product.rating,
    reviewCount: product.count,
    bestRating: 5,
  },
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

const rating = { '@type': 'AggregateRating', ratingValue: '4,6', reviewCount: '1204' };

test('the rating of the page’s product out of structured data', () => {
  const jsonLd = [{ '@graph': [{ '@type': 'Product', name: 'x', aggregateRating: rating }] }];
  expect(factOf('reviewScore', 'nb', '', { jsonLd })).toEqual({
    score: 4.6,
    scale: 5,
    count: 1204,
    source: 'schema.org',
  });
});

test('not the rating of one product in a list, of a film, or out of bounds', () => {
  const product = { '@type': 'Product', aggregateRating: rating };
  expect(
    factOf('reviewScore', 'nb', '', { jsonLd: [{ '@type': 'ItemList', itemListElement: [product] }] }),
  ).toBeUndefined();
  expect(factOf('reviewScore', 'nb', '', { jsonLd: [{ '@type': 'Movie', aggregateRating: rating }] })).toBeUndefined();
  expect(
    factOf('reviewScore', 'nb', '', { jsonLd: [{ ...product, aggregateRating: { ratingValue: 46 } }] }),
  ).toBeUndefined();
  expect(
    factOf('reviewScore', 'nb', '', { jsonLd: [null, 7, 'x', { '@type': 'Product', aggregateRating: 'x' }] }),
  ).toBeUndefined();
});

test.each([
  ['nb', 'Kundene gir oss 4,6 av 5 (1 204 omtaler)', 4.6, 5, 1204],
  ['da', 'Trustpilot: 4,8 ud af 5', 4.8, 5, null],
  ['en', 'Rated 4.7 out of 5 (312 reviews)', 4.7, 5, 312],
  ['de', '4,9 von 5 Sternen', 4.9, 5, null],
  ['nl', 'Beoordeling 9,2 van 10', 9.2, 10, null],
])('text: %s: %s', (language, text, score, scale, count) => {
  expect(factOf('reviewScore', language, text)).toMatchObject({ score, scale, count });
});

test('a part of a list is no score', () => {
  expect(factOf('reviewScore', 'nb', 'Viser 4 av 5 sider')).toBeUndefined();
});

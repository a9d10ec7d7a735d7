import { expect, it } from 'vitest';
import { belongsTo } from '../../../lib/audit/belongs';
import { shopOf } from '../../../lib/audit/shop';

it.each([
  'https://www.shop.no/a',
  'https://kundeservice.shop.no/',
  'http://localhost:3000/x',
  'https://a.myshopify.com/',
  'http://127.0.0.1:8080/',
])('agrees with the name that %s gives its shop', (url) => {
  expect(belongsTo(shopOf(url) ?? '', url)).toBe(true);
});

it.each([
  ['shop.no', 'https://myshop.no/'],
  ['shop.no', 'https://shop.no.evil.com/'],
  ['localhost:3000', 'http://localhost:4000/'],
  ['shop.no', 'file:///shop.no'],
  ['shop.no', ''],
])('%s is not the shop of %s', (shop, url) => {
  expect(belongsTo(shop, url)).toBe(false);
});

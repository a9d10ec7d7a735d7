import { describe, expect, it } from 'vitest';
import { shopOf } from '../../../lib/audit/shop';

describe('shopOf', () => {
  it.each([
    ['https://www.komplett.no/kundeservice?x=1#chat', 'komplett.no'],
    ['https://kundeservice.shop.no/', 'shop.no'],
    ['https://SHOP.no:443/', 'shop.no'],
    ['http://shop.no:8080/', 'shop.no'],
    ['https://www.marksandspencer.co.uk/', 'marksandspencer.co.uk'],
    ['https://havbla.myshopify.com/cart', 'havbla.myshopify.com'],
    ['https://www.havbla.myshopify.com/', 'havbla.myshopify.com'],
    ['https://annen.myshopify.com/', 'annen.myshopify.com'],
    ['https://someone.github.io/shop/', 'someone.github.io'],
    ['https://user:secret@www.shop.no/', 'shop.no'],
    ['https://www.shop.no./', 'shop.no'],
    ['https://www.blåbær.no/', 'xn--blbr-roah.no'],
  ])('%s is of the shop %s', (url, shop) => {
    expect(shopOf(url)).toBe(shop);
  });

  it.each([
    ['http://localhost:3000/shop', 'localhost:3000'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://192.168.1.10/', '192.168.1.10'],
    ['http://shop.internal:81/', 'shop.internal:81'],
    ['http://a.shop.test/', 'a.shop.test'],
    ['https://myshopify.com/', 'myshopify.com'],
    ['http://intranet/', 'intranet'],
  ])('%s has no registrable domain and goes by its host %s', (url, shop) => {
    expect(shopOf(url)).toBe(shop);
  });

  it.each([
    '',
    'shop.no',
    'chrome://extensions',
    'about:blank',
    'file:///home/a.html',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('%s is of no shop', (url) => {
    expect(shopOf(url)).toBeUndefined();
  });
});

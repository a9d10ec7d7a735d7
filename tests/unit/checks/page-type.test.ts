import { describe, expect, it } from 'vitest';
import { pageTypeOf } from '../../../lib/checks/page-type';
import type { PageFacts } from '../../../lib/page/page-facts';
import { button, link, marked } from './made-page';

const typeOf = (path: string, values: Partial<PageFacts> = {}) =>
  pageTypeOf(marked({ url: `https://www.bua.example${path}`, ...values }));
const buttons = (count: number) => Array.from({ length: count }, () => button('Legg i handlekurv'));

describe('the type of a page by its address', () => {
  it.each([
    ['/', 'home'],
    ['/no/', 'home'],
    ['/nb-no', 'home'],
    ['/index.html', 'home'],
    ['/cart', 'cart'],
    ['/no/handlekurv?steg=2', 'cart'],
    ['/warenkorb/', 'cart'],
    ['/checkout/adresse', 'cart'],
    ['/kontakt-oss', 'contact'],
    ['/pages/contact', 'contact'],
    ['/kundeservice', 'contact'],
    ['/faq', 'faq'],
    ['/kundesenter/hjelp', 'faq'],
    ['/kjopsvilkar', 'terms'],
    ['/info/frakt-og-levering', 'terms'],
    ['/pages/retur', 'terms'],
    ['/datenschutz.html', 'terms'],
    ['/sekker/dagstur', 'other'],
    ['/helper-motorer', 'other'],
    ['/cartoons', 'other'],
  ])('%s is %s', (path, type) => {
    expect(typeOf(path)).toBe(type);
  });
});

describe('the type of a page by what it holds', () => {
  it('is product where its data or its software say so', () => {
    expect(typeOf('/p/1', { jsonLd: [{ '@type': 'Product' }] })).toBe('product');
    expect(typeOf('/p/1', { jsonLd: [{ '@type': ['Thing', 'ProductGroup'] }] })).toBe('product');
    expect(typeOf('/p/1', { meta: { 'og:type': 'product' } })).toBe('product');
    expect(typeOf('/p/1', { bodyName: 'template-product dark' })).toBe('product');
    expect(typeOf('/p/1', { microdata: ['Product', 'Offer'], items: buttons(1) })).toBe('product');
  });

  it('is category where its data or its software say so, also when products are in it', () => {
    expect(typeOf('/sekker', { jsonLd: [{ '@type': 'ItemList' }] })).toBe('category');
    expect(typeOf('/sekker', { bodyName: 'template-collection' })).toBe('category');
    expect(typeOf('/sekker', { bodyName: 'catalog-category-view', items: buttons(2) })).toBe('category');
  });

  it('is told by the number of things one can buy where nothing else tells', () => {
    expect(typeOf('/sekker/dagstur', { items: buttons(1) })).toBe('product');
    expect(typeOf('/sekker', { items: buttons(12) })).toBe('category');
    expect(typeOf('/sekker')).toBe('other');
  });

  it('is home or cart by the address, whatever is sold there', () => {
    expect(typeOf('/', { jsonLd: [{ '@type': 'Product' }], items: buttons(12) })).toBe('home');
    expect(typeOf('/handlekurv', { jsonLd: [{ '@type': 'Product' }] })).toBe('cart');
  });

  it('is faq where its data say so', () => {
    expect(typeOf('/lurer-du', { jsonLd: [{ '@type': 'FAQPage' }] })).toBe('faq');
  });

  it('is not told by a link to a cart', () => {
    expect(typeOf('/om-ullen', { items: [link('Handlekurv', 'https://www.bua.example/handlekurv')] })).toBe('other');
  });
});

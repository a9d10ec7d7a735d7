import { describe, expect, it } from 'vitest';
import { looksLikeShop } from '../../../lib/checks/shop';
import { button, item, link, marked } from './made-page';

const CART = link('Handlekurv', 'https://www.bua.example/handlekurv');
const price = (text: string) => item('text', { text });

describe('a page looks like a shop’s', () => {
  it('where one can put things in a cart', () => {
    expect(looksLikeShop(marked({ items: [CART, button('Legg i handlekurv')] }), {})).toBe(true);
  });

  it('where a cart without words stands beside prices', () => {
    const cart = item('button', { name: 'header-minicart' });
    expect(looksLikeShop(marked({ items: [cart, price('149 kr')] }), {})).toBe(true);
  });

  it('where its data, its prices and its service pages say so together', () => {
    const page = marked({ jsonLd: [{ '@type': 'Product' }], items: [price('149,-')] });
    expect(looksLikeShop(page, { returns: true, delivery: true })).toBe(true);
  });

  it.each(['149 kr', 'kr 149', '149,-', '€ 14,90', '14.90 EUR', '£9', '1 299,00 NOK', '99 zł'])(
    'where four prices and a way to pay are shown: %s',
    (text) => {
      const page = marked({ items: Array.from({ length: 4 }, () => price(text)) });
      expect(looksLikeShop(page, { payment: true, delivery: true })).toBe(true);
    },
  );
});

describe('a page does not look like a shop’s', () => {
  it('where it is empty', () => {
    expect(looksLikeShop(marked(), {})).toBe(false);
  });

  it('where a newspaper writes of returns and prices', () => {
    const page = marked({
      jsonLd: [{ '@type': 'NewsArticle' }],
      items: [price('Strømmen koster nå 149 kr'), price('I fjor: 120 kr')],
    });
    expect(looksLikeShop(page, { returns: true, delivery: true, withdrawal: true, terms: true })).toBe(false);
  });

  it('where an authority tells of the right of withdrawal', () => {
    expect(looksLikeShop(marked(), { withdrawal: true, returns: true, payment: true })).toBe(false);
  });

  it('where numbers only look like prices', () => {
    const page = marked({ items: ['149 kroppsøvelser', '14 krem', 'uke 14', '120 eurasier'].map(price) });
    expect(looksLikeShop(page, { payment: true, delivery: true })).toBe(false);
  });

  it('where a sentence speaks of a cart', () => {
    const page = marked({
      items: [item('text', { text: 'Hun trillet handlekurven ut på parkeringsplassen og gikk' })],
    });
    expect(looksLikeShop(page, { returns: true })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { payment } from '../../../lib/checks/payment';
import { item, marked } from './made-page';

const seen = (label: string, src = '') =>
  payment(marked({ lang: 'en', items: [item('picture', { label, src })] }, 'en')).length > 0;

describe('the logo of a way to pay', () => {
  it.each([
    'iDEAL',
    'Swish',
    'Swish logo',
    'Pay with Vipps',
    'Klarna',
    'Visa',
    'Visa Electron',
    'Mastercard and Visa',
    'Discover card',
  ])('is known by its name: %s', (label) => {
    expect(seen(label)).toBe(true);
  });

  it.each(['payment-ideal.svg', '/pay/swish@2x.png', 'https://cdn.bua.example/icons/visa.svg?v=2'])(
    'is known by its file: %s',
    (src) => {
      expect(seen('', src)).toBe(true);
    },
  );

  it.each([
    'Discover our new collection',
    'The ideal bag for a long school day',
    'Visa alla bilder',
    'Landing nets for trout and salmon',
    'A skirt with a lovely swish',
    'Svea ryggsäck i mörkblått',
  ])('is not a picture of something else: %s', (label) => {
    expect(seen(label, `https://www.bua.example/foto/${label.toLowerCase().replaceAll(' ', '-')}.jpg`)).toBe(false);
  });
});

// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { factOf } from './page-of';

const policy = (more: object) => ({
  '@type': 'Product',
  offers: { '@type': 'Offer', hasMerchantReturnPolicy: { '@type': 'MerchantReturnPolicy', ...more } },
});
const shipping = (country: string, value: number, days: [number, number]) => ({
  '@type': 'OfferShippingDetails',
  shippingRate: { '@type': 'MonetaryAmount', value, currency: 'NOK' },
  shippingDestination: { '@type': 'DefinedRegion', addressCountry: country },
  deliveryTime: {
    '@type': 'ShippingDeliveryTime',
    transitTime: { '@type': 'QuantitativeValue', minValue: days[0], maxValue: days[1], unitCode: 'DAY' },
  },
});
const read = (name: Parameters<typeof factOf>[0], jsonLd: object[], text = 'Fin kopp.') =>
  factOf(name, 'nb', text, { jsonLd: jsonLd as Record<string, unknown>[] });

test('the data tell of returns where the text does not', () => {
  const data = [
    policy({ merchantReturnDays: 60, returnFees: 'https://schema.org/FreeReturn', applicableCountry: 'NO' }),
  ];
  expect(read('returnWindowDays', data)).toBe(60);
  expect(read('freeReturns', data)).toBe(true);
  expect(read('returnWindowDays', data, 'Du har 30 dagers returrett.')).toBe(30);
});

test('what the customer pays for a return', () => {
  const fee = { returnFees: 'ReturnShippingFees', returnShippingFeesAmount: { value: '49', currency: 'NOK' } };
  expect(read('freeReturns', [policy(fee)])).toBe(false);
  expect(read('returnFee', [policy(fee)])).toEqual({ amount: 49, currency: 'NOK' });
});

test('delivery in the own country alone', () => {
  const offer = { '@type': 'Offer', shippingDetails: [shipping('SE', 149, [5, 9]), shipping('NO', 79, [2, 4])] };
  expect(read('deliveryPrice', [offer])).toEqual({ amount: 79, currency: 'NOK' });
  expect(read('deliveryDays', [offer])).toEqual([2, 4]);
});

test.each([
  [{ merchantReturnDays: -3 }],
  [{ merchantReturnDays: 'many' }],
  [{ merchantReturnDays: 9999 }],
  [{ merchantReturnDays: 30, applicableCountry: 'SE' }],
  [{ merchantReturnDays: 30, returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' }],
])('nothing is read from %o', (more) => {
  expect(read('returnWindowDays', [policy(more)])).toBeUndefined();
});

describe('contact', () => {
  const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `https://schema.org/${day}`);
  const store = {
    '@type': 'OnlineStore',
    contactPoint: { '@type': 'ContactPoint', telephone: '+47 57 00 01 23', email: 'hei@bua.no' },
    openingHoursSpecification: [{ dayOfWeek: week, opens: '9:00', closes: '17:00:00' }],
  };

  test('is read from the shop and its ways of contact', () => {
    const jsonLd = [{ '@graph': [store] }];
    expect(factOf('phone', 'nb', '', { jsonLd })).toBe('+47 57 00 01 23');
    expect(factOf('email', 'nb', '', { jsonLd })).toBe('hei@bua.no');
    expect(factOf('openingHours', 'nb', '', { jsonLd })).toEqual([{ days: 'mon-fri', from: '09:00', to: '17:00' }]);
  });

  test('gives way to what the text says, and is none of a brand or of nonsense', () => {
    expect(factOf('email', 'nb', 'Skriv til post@bua.no', { jsonLd: [store] })).toBe('post@bua.no');
    expect(factOf('email', 'nb', '', { jsonLd: [{ '@type': 'Brand', email: 'x@brand.no' }] })).toBeUndefined();
    const odd = { '@type': 'Store', telephone: 12, email: ['no'], openingHoursSpecification: { dayOfWeek: 'Someday' } };
    for (const name of ['phone', 'email', 'openingHours'] as const)
      expect(factOf(name, 'nb', '', { jsonLd: [odd] })).toBeUndefined();
  });
});

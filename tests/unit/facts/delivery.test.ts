// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

test.each([
  ['nb', 'Leveringstiden er normalt 3–6 virkedager.', [3, 6]],
  ['nb', 'Varene leveres på 1 til 3 dager.', [1, 3]],
  ['da', 'Vi leverer inden for 2-3 hverdage.', [2, 3]],
  ['da', 'Leveringstid: 1-2 uger.', [5, 10]],
  ['sv', 'Leveranstiden är två till fyra vardagar.', [2, 4]],
  ['en', 'Standard delivery takes 3 to 5 working days.', [3, 5]],
  ['en', 'Your parcel will arrive in 24-48 hours.', [1, 2]],
  ['de', 'Die Lieferzeit beträgt 2 bis 4 Werktage.', [2, 4]],
  ['nl', 'De levertijd is 1 à 2 werkdagen.', [1, 2]],
  ['fi', 'Toimitusaika on 2–5 arkipäivää.', [2, 5]],
  ['fr', 'Livraison sous 3 à 5 jours ouvrés.', [3, 5]],
])('delivery time: %s: %s', (language, text, days) => {
  expect(factOf('deliveryDays', language, text)).toEqual(days);
});

test.each([
  ['nb', 'Bestillingen sendes innen 1-2 virkedager.'],
  ['nb', 'Ekspresslevering tar 1-2 dager.'],
  ['nb', 'Vi skal levere senest 30 dager etter bestillingen.'],
  ['en', 'Orders are processed within 2-3 business days.'],
  ['en', 'International delivery takes 10-15 working days.'],
  ['de', 'Lieferung ins Ausland: 5-9 Werktage.'],
  ['sv', 'Vi skickar din order inom 1-2 vardagar.'],
])('no delivery time at home: %s: %s', (language, text) => {
  expect(factOf('deliveryDays', language, text)).toBeUndefined();
});

test('the heading says what a bare range of days is', () => {
  expect(factOf('deliveryDays', 'nb', ['# Frakt og levering', '2-4 virkedager med Posten'])).toEqual([2, 4]);
});

test.each([
  ['nb', 'Frakt koster 89 kr.', 89, 'NOK'],
  ['nb', 'Frakt: 79,-', 79, 'NOK'],
  ['da', 'Fragten koster kr. 39,00.', 39, 'DKK'],
  ['sv', 'Frakten kostar 49 kr.', 49, 'SEK'],
  ['en', 'Standard delivery is £4.99.', 4.99, 'GBP'],
  ['de', 'Die Versandkosten betragen 4,95 €.', 4.95, 'EUR'],
  ['nl', 'Verzendkosten: €3,95.', 3.95, 'EUR'],
  ['fi', 'Toimituskulut ovat 5,90 €.', 5.9, 'EUR'],
  ['fr', 'Les frais de livraison sont de 4€90.', 4.9, 'EUR'],
])('price: %s: %s', (language, text, amount, currency) => {
  expect(factOf('deliveryPrice', language, text)).toEqual({ amount, currency });
});

test.each([
  ['nb', 'Fri frakt over 799,-', 799, 'NOK'],
  ['nb', 'Gratis frakt ved kjøp over kr 1 200', 1200, 'NOK'],
  ['nb', 'Fri frakt over 500', 500, 'NOK'],
  ['da', 'Fri fragt over 499 kr.', 499, 'DKK'],
  ['da', 'Køb for 600 kr. eller mere og få gratis fragt.', 600, 'DKK'],
  ['sv', 'Fri frakt vid köp över 399 kr.', 399, 'SEK'],
  ['en', 'Free delivery on orders over £50', 50, 'GBP'],
  ['en', 'Spend £40 or more and delivery is free.', 40, 'GBP'],
  ['de', 'Ab 49 € Bestellwert liefern wir versandkostenfrei.', 49, 'EUR'],
  ['nl', 'Gratis verzending vanaf € 50', 50, 'EUR'],
  ['fi', 'Ilmainen toimitus yli 80 € tilauksiin.', 80, 'EUR'],
  ['fr', 'Livraison offerte dès 60 € d’achat.', 60, 'EUR'],
])('free from: %s: %s', (language, text, amount, currency) => {
  expect(factOf('freeShippingFrom', language, text)).toEqual({ amount, currency });
});

test('price and threshold in one sentence are told apart', () => {
  const text = 'Frakten koster 69 kr, men er gratis over 899 kr.';
  expect(factOf('deliveryPrice', 'nb', text)).toEqual({ amount: 69, currency: 'NOK' });
  expect(factOf('freeShippingFrom', 'nb', text)).toEqual({ amount: 899, currency: 'NOK' });
});

test('always free is nought, unless it is only for some', () => {
  expect(factOf('freeShippingFrom', 'da', 'Gratis fragt på alle ordrer.')).toEqual({ amount: 0, currency: 'DKK' });
  expect(factOf('deliveryPrice', 'da', 'Gratis fragt på alle ordrer.')).toEqual({ amount: 0, currency: 'DKK' });
  expect(factOf('freeShippingFrom', 'da', 'Medlemmer får gratis fragt.')).toBeUndefined();
  expect(factOf('freeShippingFrom', 'nb', 'Gratis frakt ved bytte.')).toBeUndefined();
  expect(factOf('freeShippingFrom', 'en', 'Free shipping may be available during promotions.')).toBeUndefined();
});

test('prices of goods in a catalogue are no prices of delivery', () => {
  const goods = Array.from({ length: 20 }, (_, i) => `Lampe ${i + 1} ${i + 20},- kr`);
  expect(factOf('deliveryPrice', 'nb', ['# Levering', ...goods])).toBeUndefined();
  expect(factOf('deliveryPrice', 'nb', ['# Levering', 'Postkasse', '39 kr'])).toEqual({ amount: 39, currency: 'NOK' });
  expect(factOf('deliveryPrice', 'nb', ['# Levering', 'Sofa', '12 999 kr'])).toBeUndefined();
});

test('what delivery abroad or in a hurry costs is not the price', () => {
  expect(
    factOf('deliveryPrice', 'de', ['Versand innerhalb Deutschlands: 4,90 €', 'Versand nach Österreich: 3,90 €'])
      ?.amount,
  ).toBe(4.9);
  expect(factOf('deliveryPrice', 'en', 'Express delivery costs £9.95.')).toBeUndefined();
});

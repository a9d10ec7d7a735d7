// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

test.each([
  ['nl', 'Niet goed? Geld terug binnen 60 dagen.', 60],
  ['nb', 'Ikke fornøyd? Pengene tilbake innen 60 dager.', 60],
  ['da', 'Ikke tilfreds? Du får pengene tilbage inden for 30 dage.', 30],
  ['fr', 'Pas satisfait ? Remboursé sous 30 jours.', 30],
  ['en', 'Not satisfied? Money back within 30 days.', 30],
  ['nb', 'Ikke mottatt pengene? Pengene tilbake innen 60 dager.', undefined],
  ['en', 'We refund your money within 30 days.', undefined],
])('a question before says that one may return: %s %s', (language, text, days) => {
  expect(factOf('returnWindowDays', language, text)).toBe(days);
});

test.each([
  ['nl', 'Gratis verzending vanaf € 50. Onder dit bedrag betaal je € 3,95.', 3.95],
  ['nl', 'Bestellingen vanaf € 50 worden gratis verzonden. Onder dit bedrag rekenen wij € 4,95 verzendkosten.', 4.95],
  ['en', 'Free delivery on orders over £50. Below this, delivery costs £3.95.', 3.95],
  ['nb', 'Fri frakt over 799 kr. Under dette beløpet koster frakten 69 kr.', 69],
])('the price below a limit that was said before: %s %s', (language, text, amount) => {
  expect(factOf('deliveryPrice', language, text)?.amount).toBe(amount);
  expect(factOf('freeShippingFrom', language, text)?.amount).toBeGreaterThan(amount);
});

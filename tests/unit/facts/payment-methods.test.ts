// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

test.each([
  ['nb', 'Betal med Vipps, Visa eller Mastercard.', ['mastercard', 'vipps', 'visa']],
  ['nb', 'Vi tilbyr betaling med kort og faktura.', ['card', 'invoice']],
  ['da', 'Vi modtager Dankort, MobilePay og Apple Pay.', ['applepay', 'dankort', 'mobilepay']],
  ['sv', 'Du kan betala med Swish, kort eller Klarna.', ['card', 'klarna', 'swish']],
  ['en', 'We accept PayPal, American Express and bank transfer.', ['amex', 'bank-transfer', 'paypal']],
  [
    'de',
    'Zahlungsarten: PayPal, Kreditkarte, Vorkasse und Kauf auf Rechnung',
    ['bank-transfer', 'card', 'invoice', 'paypal'],
  ],
  ['nl', 'Betaalmethoden: iDEAL, Bancontact en creditcard', ['bancontact', 'card', 'ideal']],
  ['fi', 'Maksutavat: MobilePay, pankkikortti ja lasku', ['card', 'invoice', 'mobilepay']],
  ['fr', 'Moyens de paiement : carte bancaire, PayPal, virement', ['bank-transfer', 'card', 'paypal']],
])('%s: %s', (language, text, methods) => {
  expect(factOf('paymentMethods', language, text)?.sort()).toEqual(methods);
});

test('a list under its heading and a row of logos', () => {
  expect(factOf('paymentMethods', 'nb', ['# Betaling', 'Vipps', 'Kort', 'PayPal'])?.sort()).toEqual([
    'card',
    'paypal',
    'vipps',
  ]);
  const blocks = ['Visa', 'Klarna'].map((label) => ({ text: '', label, heading: false, where: 'footer' as const }));
  expect(factOf('paymentMethods', 'nb', '', { blocks })?.sort()).toEqual(['klarna', 'visa']);
});

test('a brand of card says more than "card"', () => {
  expect(factOf('paymentMethods', 'nb', 'Vi godtar betalingskort (Visa og Mastercard).')?.sort()).toEqual([
    'mastercard',
    'visa',
  ]);
});

test.each([
  ['nb', 'Vi godtar ikke PayPal eller American Express.'],
  ['nb', 'Spørsmål om faktura? Skriv til faktura@eksempel.no'],
  ['nb', 'Faktura sendes sammen med varen.'],
  ['sv', 'Visa alla produkter'],
  ['en', 'An ideal gift for everyone who likes to discover new things.'],
  ['en', 'Cookies: PayPal and Klarna store information about your visit.'],
  ['de', 'Alle Artikel sind sofort lieferbar.'],
])('none: %s: %s', (language, text) => {
  expect(factOf('paymentMethods', language, text)).toBeUndefined();
});

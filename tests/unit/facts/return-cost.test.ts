// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

test.each([
  ['nb', 'Du betaler returfrakten selv.', false],
  ['nb', 'Vi dekker returfrakten.', true],
  ['nb', 'Gratis retur på alle ordre.', true],
  ['da', 'Du skal selv betale for returfragten.', false],
  ['da', 'Returfragten er for din egen regning.', false],
  ['da', 'Gratis retur i hele Danmark.', true],
  ['sv', 'Du står själv för returfrakten.', false],
  ['sv', 'Fri retur inom Sverige.', true],
  ['en', 'You are responsible for the cost of returning the goods.', false],
  ['en', 'Free returns on every order.', true],
  ['en', 'We cover the return shipping.', true],
  ['de', 'Sie tragen die unmittelbaren Kosten der Rücksendung.', false],
  ['de', 'Die Rücksendung ist für Sie kostenlos.', true],
  ['de', 'Wir übernehmen die Rücksendekosten.', true],
  ['nl', 'De kosten voor het retourneren zijn voor eigen rekening.', false],
  ['nl', 'Gratis retourneren.', true],
  ['fi', 'Palautuskulut maksaa asiakas.', false],
  ['fi', 'Maksuton palautus postissa.', true],
  ['fr', 'Les frais de retour sont à votre charge.', false],
  ['fr', 'Retours gratuits en France.', true],
])('free returns: %s: %s', (language, text, free) => {
  expect(factOf('freeReturns', language, text)).toBe(free);
});

test.each([
  ['nb', 'Ved feil på varen dekker vi returfrakten.'],
  ['nb', 'Gratis retur for medlemmer av kundeklubben.'],
  ['da', 'Ved reklamation betaler vi returfragten.'],
  ['en', 'If the item is faulty, we pay the return postage.'],
  ['de', 'Bei mangelhafter Ware tragen wir die Rücksendekosten.'],
])('only for some: %s: %s', (language, text) => {
  expect(factOf('freeReturns', language, text)).toBeUndefined();
});

test('a negation turns the payer round', () => {
  expect(factOf('freeReturns', 'sv', 'Notera att vi inte står för returfrakten.')).toBe(false);
});

test.each([
  ['nb', 'Returfrakt koster 79 kr.', 79, 'NOK'],
  ['da', 'Returfragten er 39,95 kr.', 39.95, 'DKK'],
  ['sv', 'Returfrakten är 59:-', 59, 'SEK'],
  ['en', 'Return shipping costs £3.50.', 3.5, 'GBP'],
  ['de', 'Die Rücksendekosten betragen 4,95 €.', 4.95, 'EUR'],
  ['nl', 'De retourkosten bedragen € 2,50.', 2.5, 'EUR'],
])('return fee: %s: %s', (language, text, amount, currency) => {
  expect(factOf('returnFee', language, text)).toEqual({ amount, currency });
  expect(factOf('freeReturns', language, text)).toBe(false);
});

test('a fee for parcels that nobody fetched is no return fee', () => {
  expect(factOf('returnFee', 'nb', 'Uavhentede pakker belastes med 250 kr for returfrakt.')).toBeUndefined();
});

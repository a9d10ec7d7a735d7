// @vitest-environment node
import { expect, test } from 'vitest';
import { companyIdsIn } from '../../../lib/facts/company-id';
import { factOf } from './page-of';

// Numbers that their registers publish for well-known bodies, or that only satisfy the rule.
test.each([
  ['Org.nr. 974 760 673', 'NO', 'orgnr', '974760673'],
  ['NO 974760673 MVA', 'NO', 'orgnr', '974760673'],
  ['CVR-nr. 10 15 08 17', 'DK', 'cvr', '10150817'],
  ['Organisationsnummer: 202100-5489', 'SE', 'orgnr', '202100-5489'],
  ['VAT: SE202100548901', 'SE', 'vat', '202100-5489'],
  ['Y-tunnus: 0245458-3', 'FI', 'ytunnus', '0245458-3'],
  ['USt-IdNr.: DE136695976', 'DE', 'vat', 'DE136695976'],
  ['UID: ATU13585627', 'AT', 'vat', 'ATU13585627'],
  ['KvK-nummer: 12345678', 'NL', 'kvk', '12345678'],
  ['Btw-nr: NL123456782B12', 'NL', 'vat', 'NL123456782B12'],
  ['BE 0202.239.951', 'BE', 'vat', 'BE0202239951'],
  ['SIRET : 732 829 320 00074', 'FR', 'siret', '73282932000074'],
  ['TVA FR 44 732829320', 'FR', 'vat', 'FR44732829320'],
  ['Company number: 00445790', 'GB', 'company', '00445790'],
  ['VAT number GB 220 4302 31', 'GB', 'vat', 'GB220430231'],
  ['CHE-116.281.710', 'CH', 'uid', 'CHE-116.281.710'],
])('%s', (text, country, type, value) => {
  expect(companyIdsIn(text)).toContainEqual({ country, type, value });
});

test.each([
  'Org.nr. 974 760 674',
  'CVR 12345678',
  'Org.nr: 202100-5488',
  'Y-tunnus 0245458-4',
  'DE136695977',
  'ATU13585628',
  'BE 0202.239.952',
  'CHE-116.281.711',
])('a wrong check digit: %s', (text) => {
  expect(companyIdsIn(text)).toEqual([]);
});

test('a label in the cell before counts, a telephone number does not', () => {
  expect(factOf('companyId', 'nb', ['Org.nr.', '974 760 673'])?.value).toBe('974760673');
  expect(factOf('companyId', 'nb', 'Telefon 974 760 673')).toBeUndefined();
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

test.each([
  ['nb', 'Reklamasjonsfristen er 5 år.', 5],
  ['nb', 'Du har to års reklamasjonsrett, og fem år for varer som er ment å vare vesentlig lenger.', 2],
  ['da', 'Der er 24 måneders reklamationsret.', 2],
  ['sv', 'Du kan reklamera i upp till tre år.', 3],
  ['de', 'Die gesetzliche Gewährleistung beträgt zwei Jahre.', 2],
  ['fr', 'La garantie légale de conformité est de deux ans.', 2],
])('complaints: %s: %s', (language, text, years) => {
  expect(factOf('complaintYears', language, text)).toBe(years);
});

test.each([
  ['nb', 'Alle sykler har 5 års garanti.', 5],
  ['da', 'Vi giver 10 års garanti på rammen.', 10],
  ['sv', 'Två års produktgaranti ingår.', 2],
  ['en', 'Every watch comes with a 2-year warranty.', 2],
  ['en', 'Warranty: 36 months', 3],
  ['de', 'Wir geben 3 Jahre Garantie.', 3],
  ['nl', 'Op alle producten zit 2 jaar garantie.', 2],
  ['fi', 'Tuotteella on kahden vuoden takuu.', 2],
  ['fr', 'Nos produits sont garantis 2 ans.', 2],
])('warranty: %s: %s', (language, text, years) => {
  expect(factOf('warrantyYears', language, text)).toBe(years);
});

test('a deadline for telling of a fault is no period of complaint', () => {
  expect(
    factOf('complaintYears', 'da', 'Reklamation skal ske senest 2 måneder efter, at fejlen er opdaget.'),
  ).toBeUndefined();
});

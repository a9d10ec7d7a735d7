// @vitest-environment node
import { expect, test } from 'vitest';
import { factOf } from './page-of';

test.each([
  ['nb', 'Hos oss har du 60 dagers åpent kjøp på alle varer.', 60],
  ['nb', 'Du kan angre kjøpet innen 14 dager etter at du fikk pakken.', 14],
  ['nb', 'Angrefristen er fjorten (14) dager.', 14],
  ['nn', 'Du har 30 dagars ope kjøp.', 30],
  ['da', 'Du kan returnere varen i op til 45 dage fra modtagelsen.', 45],
  ['da', 'Vi giver 100 dages fuld returret.', 100],
  ['sv', 'Du har alltid 30 dagars öppet köp hos oss.', 30],
  ['sv', 'Du kan ångra ditt köp inom fjorton dagar.', 14],
  ['en', 'Not happy? Send it back within 28 days for a full refund.', 28],
  ['en', 'We offer a 100-day returns policy.', 100],
  ['en', 'You can return your order up to 4 weeks after delivery.', 28],
  ['de', 'Sie können die Ware innerhalb von 30 Tagen zurücksenden.', 30],
  ['de', 'Die Widerrufsfrist beträgt vierzehn Tage.', 14],
  ['nl', 'Je hebt 30 dagen bedenktijd.', 30],
  ['nl', 'Stuur je bestelling binnen 60 dagen terug.', 60],
  ['fi', 'Tuotteilla on 30 päivän palautusoikeus.', 30],
  ['fi', 'Voit palauttaa tuotteen 14 vuorokauden kuluessa.', 14],
  ['fr', 'Vous disposez de 30 jours pour nous retourner un article.', 30],
  ['fr', 'Le délai de rétractation est de quatorze jours.', 14],
])('%s: %s', (language, text, days) => {
  expect(factOf('returnWindowDays', language, text)).toBe(days);
});

test('the longest general window leads, the statutory one does not', () => {
  expect(
    factOf('returnWindowDays', 'nb', [
      'Du har 14 dagers angrerett etter loven.',
      'I tillegg gir vi 50 dagers returrett.',
    ]),
  ).toBe(50);
});

test('a heading gives a bare period its meaning', () => {
  expect(factOf('returnWindowDays', 'da', ['# Fortrydelsesret', 'Fristen er 30 dage fra den dag du får pakken.'])).toBe(
    30,
  );
  expect(
    factOf('returnWindowDays', 'da', ['# Om os', 'Fristen er 30 dage fra den dag du får pakken.']),
  ).toBeUndefined();
});

test.each([
  ['nb', 'Pengene betales tilbake innen 14 dager etter at vi har mottatt returen.'],
  ['nb', 'Meld fra om transportskade innen 7 dager.'],
  ['nb', 'Medlemmer får 100 dagers returrett.'],
  ['da', 'Refusion sker senest 30 dage efter, at vi har modtaget varen retur.'],
  ['sv', 'Återbetalning sker inom 30 dagar från att vi mottagit din retur.'],
  ['en', 'Refunds take up to 10 business days once we receive your return.'],
  ['en', 'Please report damaged items within 7 days.'],
  ['de', 'Wir erstatten den Betrag binnen 14 Tagen nach Eingang der Rücksendung.'],
  ['nl', 'Terugbetaling binnen 14 dagen na ontvangst van de retourzending.'],
  ['fr', 'Le remboursement intervient dans les 14 jours.'],
])('no window: %s: %s', (language, text) => {
  expect(factOf('returnWindowDays', language, text)).toBeUndefined();
});

// @vitest-environment node
import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/audit/model';
import { countryOf, readFacts } from '../../../lib/facts';
import { completeFacts } from '../../../lib/facts/complete';
import { factOf, pageOf } from './page-of';

test.each([
  ['nb', 'Vi svarer innen 24 timer på hverdager.', 24],
  ['nb', 'Svartid: 1-2 virkedager', 48],
  ['da', 'Skriv til os, så vender vi tilbage inden for 48 timer.', 48],
  ['sv', 'Vi återkommer inom en arbetsdag.', 24],
  ['en', 'We aim to reply within 12 hours.', 12],
  ['de', 'Wir antworten innerhalb von 24 Stunden.', 24],
  ['nl', 'We reageren binnen 2 werkdagen.', 48],
  ['fi', 'Vastaamme 24 tunnin kuluessa.', 24],
  ['fr', 'Nous vous répondons sous 48 h.', 48],
])('reply: %s: %s', (language, text, hours) => {
  expect(factOf('responseHours', language, text)).toBe(hours);
});

test('hours of the clock are no time of reply', () => {
  expect(factOf('responseHours', 'fr', 'Notre équipe répond du lundi au vendredi de 10h à 16h.')).toBeUndefined();
});

test('dispatch within 24 hours is no time of reply', () => {
  expect(factOf('responseHours', 'nb', 'Vi sender pakken innen 24 timer.')).toBeUndefined();
});

test.each([
  ['nb', 'Telefonen er åpen man–fre 09–16.', [['mon-fri', '09:00', '16:00']]],
  [
    'nb',
    'Åpningstider: mandag til fredag kl. 9.00–16.00, lørdag 10-14',
    [
      ['mon-fri', '09:00', '16:00'],
      ['sat', '10:00', '14:00'],
    ],
  ],
  ['da', 'Kundeservice: hverdage kl. 10-15', [['mon-fri', '10:00', '15:00']]],
  ['sv', 'Kundtjänst har öppet vardagar 8-17', [['mon-fri', '08:00', '17:00']]],
  ['en', 'Lines are open Monday to Friday 9am-5.30pm', [['mon-fri', '09:00', '17:30']]],
  ['en', 'Opening hours: Mon–Sat 10:00–18:00', [['mon-sat', '10:00', '18:00']]],
  ['de', 'Hotline: Montag bis Freitag 9:00 bis 17:00 Uhr', [['mon-fri', '09:00', '17:00']]],
  ['nl', 'Bereikbaar ma t/m vr van 9.00 tot 17.00 uur', [['mon-fri', '09:00', '17:00']]],
  ['fi', 'Asiakaspalvelu palvelee ma–pe klo 9–16', [['mon-fri', '09:00', '16:00']]],
  ['fr', 'Service client du lundi au vendredi de 9h à 18h', [['mon-fri', '09:00', '18:00']]],
])('hours: %s: %s', (language, text, expected) => {
  expect(factOf('openingHours', language, text)).toEqual(expected.map(([days, from, to]) => ({ days, from, to })));
});

test('a table of hours is read cell by cell, a range of delivery days is none', () => {
  expect(
    factOf('openingHours', 'nb', ['# Åpningstider', 'Mandag – fredag', '10:00–18:00', 'Lørdag', '10:00–16:00']),
  ).toEqual([
    { days: 'mon-fri', from: '10:00', to: '18:00' },
    { days: 'sat', from: '10:00', to: '16:00' },
  ]);
  expect(factOf('openingHours', 'nb', 'Leveringstid 2-4 hverdager')).toBeUndefined();
});

test.each([
  ['kundeservice@butikk-eksempel.no', 'Skriv til kundeservice@butikk-eksempel.no eller ring.'],
  ['post@butikk-eksempel.no', 'E-post: post (at) butikk-eksempel.no'],
  ['post@butikk-eksempel.no', 'E-post: post [snabel-a] butikk-eksempel [punktum] no'],
  ['hei@butikk-eksempel.no', 'Klag til postmottak@forbrukertilsynet.no eller skriv til hei@butikk-eksempel.no'],
  ['hei@butikk-eksempel.no', 'Personvern: personvern@butikk-eksempel.no. Alt annet: hei@butikk-eksempel.no'],
])('e-mail %s', (address, text) => {
  expect(factOf('email', 'nb', text)).toBe(address);
});

test('a mailto link is an address, a picture with @2x is none', () => {
  const block = {
    text: 'Skriv til oss',
    heading: false,
    where: 'footer' as const,
    href: 'mailto:hei@eksempel.no?subject=x',
  };
  expect(factOf('email', 'nb', '', { blocks: [block] })).toBe('hei@eksempel.no');
  expect(factOf('email', 'nb', 'logo@2x.png')).toBeUndefined();
});

const complete = async (language: string, lines: string | string[]) => {
  const source = pageOf(language, lines);
  return (await completeFacts(readFacts(source), { url: source.url, language })).find(({ name }) => name === 'phone')
    ?.value;
};

test.each([
  ['nb', 'Telefon: 22 12 34 56', '+4722123456'],
  ['nb', 'Ring oss på +47 412 34 567', '+4741234567'],
  ['da', 'Tlf. 70 20 30 40', '+4570203040'],
  ['sv', 'Telefon 08-123 456 78', '+46812345678'],
  ['de', 'Tel.: 030 / 123 45 67', '+49301234567'],
  ['fi', 'Puh. 09 1234 5678', '+358912345678'],
  ['en', 'Call us on 020 7946 0018', '+442079460018'],
])('phone: %s: %s', async (language, text, expected) => {
  expect(await complete(language, text)).toBe(expected);
});

test.each([
  ['nb', 'Telefaks: 22 12 34 56'],
  ['nb', 'Org.nr. 918 377 573'],
  ['nb', 'Telefon: 12 34'],
  ['nb', 'Ordrenummer 22123456, ring oss hvis noe er galt.'],
  ['sv', 'Bankgiro 123-4567'],
])('no phone: %s: %s', async (language, text) => {
  expect(await complete(language, text)).toBeUndefined();
});

test('other facts pass through unchanged', async () => {
  const facts = [{ name: 'email', value: 'a@b.no', quote: '', url: '' }] as unknown as Fact[];
  expect(await completeFacts(facts, { url: 'https://x.no', language: 'nb' })).toEqual(facts);
});

test.each([
  ['nb', ['Butikken AS', 'Storgata 12 B', '0155 Oslo'], 'Storgata 12 B, 0155 Oslo'],
  ['da', 'Besøg os på Vestergade 7, 8000 Aarhus.', 'Vestergade 7, 8000 Aarhus'],
  ['sv', 'Drottninggatan 5, 111 51 Stockholm', 'Drottninggatan 5, 111 51 Stockholm'],
  ['de', ['Muster GmbH', 'Lange Str. 11', '10115 Berlin'], 'Lange Str. 11, 10115 Berlin'],
  ['nl', 'Kerkstraat 10, 1017 GL Amsterdam', 'Kerkstraat 10, 1017 GL Amsterdam'],
  ['nb', 'Postboks 55, 5001 Bergen', 'Postboks 55, 5001 Bergen'],
  ['nb', 'Bua AS, Storgata 12, 0155 Oslo Organisasjonsnummer 918 377 573', 'Storgata 12, 0155 Oslo'],
  ['da', 'Vestergade 7, 8000 Aarhus Tlf. 70 20 30 40', 'Vestergade 7, 8000 Aarhus'],
  ['nb', 'Bua AS\nLille Skogveien 25\n5162, Laksevåg', 'Lille Skogveien 25, 5162, Laksevåg'],
])('address: %s', (language, lines, expected) => {
  expect(factOf('address', language, lines)).toBe(expected);
});

test('a price and a year make no address', () => {
  expect(factOf('address', 'nb', 'Vi har solgt 1200 Sykler siden 1999 Hele landet')).toBeUndefined();
});

test('the country comes from the domain, then from the path, then from the language', () => {
  expect(countryOf('https://www.shop.no/a', 'en')).toBe('NO');
  expect(countryOf('https://shop.co.uk', 'en')).toBe('GB');
  expect(countryOf('https://shop.com/de-at/x', 'de')).toBe('AT');
  expect(countryOf('https://shop.com', 'da')).toBe('DK');
  expect(countryOf('https://shop.io', 'en')).toBe('');
});

// @vitest-environment node
import { expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/audit/model';
import { factOf } from './page-of';

const money = (amount: number, currency: string) => ({ amount, currency });
const week = (from: string, to: string) => [{ days: 'mon-fri', from, to }];
type Row = [language: string, lines: string[], facts: Partial<FactValues>];

/** Lines of terms pages in the languages of Central and Eastern Europe, Greek and Icelandic, and what they state. */
const EXTRACTS: Row[] = [
  [
    'sk',
    ['# Doprava', 'Cena dopravy je 3,90 €. Doprava zadarmo nad 50 €.', 'Dodacia lehota je 2-4 pracovné dni.'],
    { deliveryPrice: money(3.9, 'EUR'), freeShippingFrom: money(50, 'EUR'), deliveryDays: [2, 4] },
  ],
  ['sk', ['Na vrátenie tovaru máte 30 dní. Vrátenie je zadarmo.'], { returnWindowDays: 30, freeReturns: true }],
  [
    'sk',
    ['Od zmluvy môžete odstúpiť do 14 dní. Náklady na vrátenie tovaru znáša kupujúci.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'sk',
    ['Zákaznícka linka: pondelok až piatok 8:00 - 16:00. Odpovieme do 24 hodín. Záruka 2 roky.'],
    { openingHours: week('08:00', '16:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'sl',
    ['# Dostava', 'Strošek dostave je 4,90 €. Brezplačna dostava nad 60 €.', 'Čas dostave: 2 do 3 delovne dni.'],
    { deliveryPrice: money(4.9, 'EUR'), freeShippingFrom: money(60, 'EUR'), deliveryDays: [2, 3] },
  ],
  ['sl', ['Blago lahko vrnete v 30 dneh. Vračilo je brezplačno.'], { returnWindowDays: 30, freeReturns: true }],
  [
    'sl',
    ['Od pogodbe lahko odstopite v roku 14 dni. Stroške vračila blaga krije kupec.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'sl',
    ['Pomoč uporabnikom: ponedeljek do petek 8.00 - 16.00. Odgovorimo v 24 urah. Garancija 2 leti.'],
    { openingHours: week('08:00', '16:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'hu',
    ['# Szállítás', 'A szállítási díj 1 490 Ft. Ingyenes szállítás 20 000 Ft felett.', 'Szállítási idő: 1-3 munkanap.'],
    { deliveryPrice: money(1490, 'HUF'), freeShippingFrom: money(20000, 'HUF'), deliveryDays: [1, 3] },
  ],
  [
    'hu',
    ['A terméket 30 napon belül visszaküldheti. A visszaküldés ingyenes.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'hu',
    ['Az elállási jog 14 napon belül gyakorolható. A visszaküldés költségét a vásárló viseli.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'hu',
    ['Ügyfélszolgálat: hétfőtől péntekig 9:00-17:00. 24 órán belül válaszolunk. 2 év garancia.'],
    { openingHours: week('09:00', '17:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'ro',
    [
      '# Livrare',
      'Costul livrării este de 19,99 lei. Livrare gratuită peste 200 lei.',
      'Termen de livrare: 1-3 zile lucrătoare.',
    ],
    { deliveryPrice: money(19.99, 'RON'), freeShippingFrom: money(200, 'RON'), deliveryDays: [1, 3] },
  ],
  ['ro', ['Aveți 30 de zile pentru retur. Returul este gratuit.'], { returnWindowDays: 30, freeReturns: true }],
  [
    'ro',
    ['Va puteti retrage din contract in 14 zile. Costul returnarii produselor este suportat de client.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'ro',
    ['Program: luni - vineri 9:00 - 17:00. Răspundem în 24 de ore. Garanţie 2 ani.'],
    { openingHours: week('09:00', '17:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'el',
    [
      '# ΤΡΟΠΟΙ ΑΠΟΣΤΟΛΗΣ',
      'Τα μεταφορικά είναι 3,50 €. Δωρεάν αποστολή για αγορές άνω των 40 €.',
      'Χρόνος παράδοσης: 1-3 εργάσιμες ημέρες.',
    ],
    { deliveryPrice: money(3.5, 'EUR'), freeShippingFrom: money(40, 'EUR'), deliveryDays: [1, 3] },
  ],
  [
    'el',
    ['Μπορείτε να επιστρέψετε τα προϊόντα εντός 30 ημερών. Η επιστροφή είναι δωρεάν.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'el',
    ['Έχετε δικαίωμα υπαναχώρησης εντός 14 ημερών. Τα έξοδα επιστροφής βαρύνουν τον πελάτη.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'el',
    ['Ωράριο: Δευτέρα έως Παρασκευή 09:00 - 17:00. Απαντάμε εντός 24 ωρών. Εγγύηση 2 ετών.'],
    { openingHours: week('09:00', '17:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'is',
    [
      '# Afhending',
      'Sendingarkostnaður er 990 kr. Frí heimsending ef verslað er fyrir meira en 15.000 kr.',
      'Afhendingartími er 2-3 virkir dagar.',
    ],
    { deliveryPrice: money(990, 'ISK'), freeShippingFrom: money(15000, 'ISK'), deliveryDays: [2, 3] },
  ],
  [
    'is',
    ['Hægt er að skila vöru innan 30 daga. Það er ókeypis að skila vöru.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'is',
    ['Skilafrestur er 14 dagar. Kaupandi greiðir kostnað við að skila vöru.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'is',
    ['Þjónustuver er opið mánudaga til föstudaga kl. 9-17. Við svörum innan 24 klukkustunda. 2 ára ábyrgð.'],
    { openingHours: week('09:00', '17:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'lv',
    ['# Piegāde', 'Piegādes maksa ir 3,99 €. Bezmaksas piegāde no 40 €.', 'Piegādes laiks: 1-3 darba dienas.'],
    { deliveryPrice: money(3.99, 'EUR'), freeShippingFrom: money(40, 'EUR'), deliveryDays: [1, 3] },
  ],
  [
    'lv',
    ['Preci varat atgriezt 30 dienu laikā. Atgriešana ir bez maksas.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'lv',
    ['Jums ir atteikuma tiesības 14 dienu laikā. Preces atgriešanas izmaksas sedz pircējs.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'lv',
    ['Darba laiks: pirmdiena - piektdiena 9:00 - 18:00. Atbildēsim 24 stundu laikā. Garantija 2 gadi.'],
    { openingHours: week('09:00', '18:00'), responseHours: 24, warrantyYears: 2 },
  ],
  [
    'lt',
    [
      '# Pristatymas',
      'Pristatymo kaina 2,99 €. Nemokamas pristatymas nuo 40 €.',
      'Pristatymo terminas: 1-3 darbo dienos.',
    ],
    { deliveryPrice: money(2.99, 'EUR'), freeShippingFrom: money(40, 'EUR'), deliveryDays: [1, 3] },
  ],
  ['lt', ['Prekes galite grąžinti per 30 dienų. Grąžinimas nemokamas.'], { returnWindowDays: 30, freeReturns: true }],
  [
    'lt',
    ['Sutarties galite atsisakyti per 14 dienų. Prekių grąžinimo išlaidas apmoka pirkėjas.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'lt',
    ['Darbo laikas: I-V 9:00 - 18:00. Atsakome per 24 valandas. Garantija 2 metai.'],
    { openingHours: week('09:00', '18:00'), responseHours: 24, warrantyYears: 2 },
  ],
];

const rows = EXTRACTS.flatMap(([language, lines, facts]) =>
  (Object.keys(facts) as FactName[]).map((name) => [language, name, lines, facts[name]] as const),
);

test.each(rows)('%s: %s', (language, name, lines, value) => {
  expect(factOf(name, language, [...lines])).toEqual(value);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/audit/model';
import { factOf } from './page-of';

const money = (amount: number, currency: string) => ({ amount, currency });
type Row = [language: string, lines: string[], facts: Partial<FactValues>];

/** Lines of terms pages as Norwegian and Danish shops write them, and what they state. */
const EXTRACTS: Row[] = [
  [
    'nb',
    [
      '# Retur',
      'Du har 60 dagers åpent kjøp hos oss. Varen må være ubrukt.',
      'Returfrakten koster 59 kr og trekkes fra beløpet du får tilbake.',
    ],
    { returnWindowDays: 60, freeReturns: false, returnFee: money(59, 'NOK') },
  ],
  [
    'nb',
    [
      '# Levering',
      'Standard frakt koster 79,-. Handler du for over 999,- er frakten gratis.',
      'Vi pakker og sender samme dag hvis du bestiller før kl. 12. Leveringstid er normalt 2-5 virkedager.',
    ],
    { deliveryPrice: money(79, 'NOK'), freeShippingFrom: money(999, 'NOK'), deliveryDays: [2, 5] },
  ],
  [
    'nb',
    [
      '# Kontakt oss',
      'Kundeservice er åpen mandag–fredag 09.00–16.00. Telefon: 22 12 34 56. E-post: post@eksempelbutikken.no',
      'Vi svarer på e-post innen 24 timer på hverdager.',
    ],
    {
      openingHours: [{ days: 'mon-fri', from: '09:00', to: '16:00' }],
      responseHours: 24,
      email: 'post@eksempelbutikken.no',
    },
  ],
  [
    'nb',
    [
      'Ombestemt deg? Angrefristen er 14 dager fra du mottar varen. Du betaler selv returporto.',
      'Reklamasjonsfristen er to år, eller fem år for varer som er ment å vare vesentlig lenger.',
    ],
    { returnWindowDays: 14, freeReturns: false, complaintYears: 2 },
  ],
  [
    'nb',
    ['Returner gratis innen 100 dager i en av våre butikker eller med ferdigutfylt returlapp som vi betaler.'],
    { returnWindowDays: 100, freeReturns: true },
  ],
  ['nb', ['# Svartid', 'Normalt får du svar i løpet av 1-2 virkedager.'], { responseHours: 48 }],
  [
    'nb',
    [
      'Vi leverer til hele Norge. Pakke i postkassen 39 kr, pakke til hentested 69 kr. Gratis frakt på ordre over kr 499,-.',
      'Varer på lager leveres i løpet av 1–3 virkedager.',
    ],
    { freeShippingFrom: money(499, 'NOK'), deliveryDays: [1, 3] },
  ],
  [
    'da',
    [
      '# Fragt og levering',
      'Vi sender alle hverdage. Leveringstiden er 1-2 hverdage med GLS til pakkeshop. Fragt 39 kr. Fri fragt ved køb over 499 kr.',
    ],
    { deliveryDays: [1, 2], deliveryPrice: money(39, 'DKK'), freeShippingFrom: money(499, 'DKK') },
  ],
  [
    'da',
    ['Du har 30 dages fuld returret. Returneringen er gratis, når du bruger den medsendte returlabel.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'da',
    [
      '# Fortrydelsesret',
      'Der gives 14 dages fortrydelsesret, når du handler i vores webshop. Du skal selv betale omkostningerne ved at returnere varen.',
    ],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'da',
    ['Returnering koster 35 kr., som modregnes i det beløb, du får tilbage.'],
    { returnFee: money(35, 'DKK'), freeReturns: false },
  ],
  [
    'da',
    [
      'Kundeservice',
      'Tlf. 70 12 34 56',
      'Man-tors kl. 9-16, fre kl. 9-15',
      'info@eksempelshop.dk',
      'Vi besvarer alle mails inden for 24 timer på hverdage.',
    ],
    {
      openingHours: [
        { days: 'mon-thu', from: '09:00', to: '16:00' },
        { days: 'fri', from: '09:00', to: '15:00' },
      ],
      responseHours: 24,
      email: 'info@eksempelshop.dk',
    },
  ],
  [
    'da',
    ['Bestil inden kl. 15 – så sender vi samme dag, og du modtager normalt pakken næste hverdag.'],
    { deliveryDays: [1, 1] },
  ],
  ['da', ['Vi har 24 måneders reklamationsret i henhold til købeloven.'], { complaintYears: 2 }],
  [
    'nb',
    [
      '# Hvor lang tid har jeg på å returnere?',
      'Du har 30 dager på deg til å returnere varer du ikke er fornøyd med.',
      '# Hva koster det å returnere?',
      'Det koster 49 kroner å sende varer i retur.',
    ],
    { returnWindowDays: 30, returnFee: money(49, 'NOK'), freeReturns: false },
  ],
  [
    'nb',
    ['Hos oss får du 365 dagers åpent kjøp og alltid gratis retur.'],
    { returnWindowDays: 365, freeReturns: true },
  ],
  [
    'nb',
    [
      '# Leveringstid',
      'Normal leveringstid er 3-7 dager.',
      '# Fraktkostnader',
      'Alle bestillinger under 1000 kr har en fast frakt på 99 kr. Over 1000 kr er frakten gratis.',
    ],
    { deliveryDays: [3, 7], deliveryPrice: money(99, 'NOK'), freeShippingFrom: money(1000, 'NOK') },
  ],
  [
    'nb',
    [
      'Ekspressfrakt: 149 kr, 1 virkedag',
      'Hjemlevering: 99 kr, 2-4 virkedager',
      'Postkontor/post i butikk: 59 kr, 2-4 virkedager',
    ],
    { deliveryDays: [2, 4], deliveryPrice: money(99, 'NOK') },
  ],
  [
    'nb',
    ['Telefontid: Man - fre: 10 - 15', 'Vi tilstreber å svare alle henvendelser innen 1 virkedag.'],
    { openingHours: [{ days: 'mon-fri', from: '10:00', to: '15:00' }], responseHours: 24 },
  ],
  [
    'nb',
    ['Våre tørrdrakter har 3 års garanti. Ved reklamasjon gjelder forbrukerkjøpsloven med fem års reklamasjonsrett.'],
    { warrantyYears: 3, complaintYears: 5 },
  ],
  [
    'nb',
    ['Kunden dekker returkostnadene ved bruk av angreretten. Angreretten må benyttes innen 14 dager.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'nb',
    [
      'Angrer du på kjøpet, kan du levere varen tilbake i butikk eller sende den tilbake innen 30 dager. Retur i butikk er gratis, mens retur i posten koster kr 69.',
    ],
    { returnWindowDays: 30, returnFee: money(69, 'NOK'), freeReturns: false },
  ],
  [
    'da',
    [
      'Hvor længe har jeg til at returnere min vare? Du har 60 dage til at fortryde dit køb.',
      'Vi betaler returfragten, hvis du bruger vores returlabel.',
    ],
    { returnWindowDays: 60, freeReturns: true },
  ],
  [
    'da',
    ['Ønsker du at returnere, kan du købe en returlabel til 45 kr. på vores returportal.'],
    { returnFee: money(45, 'DKK'), freeReturns: false },
  ],
  [
    'da',
    ['Når vi har modtaget din retur, tilbagebetaler vi beløbet inden for 14 dage. Du har 100 dages returret.'],
    { returnWindowDays: 100 },
  ],
  [
    'da',
    [
      'Vi har åbent for telefonen mandag til fredag fra kl. 10.00 til 16.00. Skriv til os – vi svarer normalt inden for et døgn.',
    ],
    { openingHours: [{ days: 'mon-fri', from: '10:00', to: '16:00' }], responseHours: 24 },
  ],
  [
    'da',
    ['Fragtfrit ved køb over kr. 799,-. Ellers koster fragten kr. 49,-. Vi leverer indenfor 2-4 arbejdsdage.'],
    { freeShippingFrom: money(799, 'DKK'), deliveryPrice: money(49, 'DKK'), deliveryDays: [2, 4] },
  ],
];

test.each(EXTRACTS)('%s: %s', (language, lines, facts) => {
  for (const name of Object.keys(facts) as FactName[])
    expect([name, factOf(name, language, lines)]).toEqual([name, facts[name]]);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/audit/model';
import { factOf } from './page-of';

const money = (amount: number, currency: string) => ({ amount, currency });
type Row = [language: string, lines: string[], facts: Partial<FactValues>];

/** Lines of terms pages as Swedish and Finnish shops write them, and what they state. */
const EXTRACTS: Row[] = [
  [
    'sv',
    ['# Leverans', 'Beräknad leveranstid 2–4 arbetsdagar. Frakten kostar 49 kr. Fri frakt vid köp över 500 kr.'],
    { deliveryDays: [2, 4], deliveryPrice: money(49, 'SEK'), freeShippingFrom: money(500, 'SEK') },
  ],
  [
    'sv',
    ['Vi erbjuder 30 dagars öppet köp. Vid retur drar vi av 39 kr för returfrakten.'],
    { returnWindowDays: 30, freeReturns: false, returnFee: money(39, 'SEK') },
  ],
  [
    'sv',
    ['Alltid fri frakt och fria returer. Öppet köp i 365 dagar.'],
    { freeShippingFrom: money(0, 'SEK'), freeReturns: true, returnWindowDays: 365 },
  ],
  [
    'sv',
    [
      '# Ångerrätt',
      'Enligt distansavtalslagen har du rätt att ångra ditt köp inom 14 dagar från det att du tagit emot varan. Du står själv för returfrakten.',
      '# Reklamation',
      'Du har tre års reklamationsrätt.',
    ],
    { returnWindowDays: 14, freeReturns: false, complaintYears: 3 },
  ],
  [
    'sv',
    [
      'Kundtjänst har öppet vardagar 8–17 (lunchstängt 12–13). Ring oss på 08-123 456 78 eller mejla kundservice@exempel.se. Vi svarar normalt inom ett dygn.',
    ],
    { responseHours: 24, email: 'kundservice@exempel.se' },
  ],
  [
    'sv',
    ['Beställ före kl 14 så skickar vi samma dag. Leverans till ombud tar 1-3 vardagar och kostar 59 kr.'],
    { deliveryDays: [1, 3], deliveryPrice: money(59, 'SEK') },
  ],
  [
    'fi',
    [
      '# Toimitus',
      'Toimitusaika on 1–3 arkipäivää. Toimitusmaksu on 4,90 €. Yli 60 euron tilaukset toimitamme ilman toimituskuluja.',
    ],
    { deliveryDays: [1, 3], deliveryPrice: money(4.9, 'EUR'), freeShippingFrom: money(60, 'EUR') },
  ],
  [
    'fi',
    ['Meillä on 30 päivän palautusoikeus. Palautus on asiakkaalle maksuton.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'fi',
    ['Voit palauttaa tuotteen 14 vuorokauden kuluessa sen vastaanottamisesta. Palautuksesta veloitetaan 3,90 €.'],
    { returnWindowDays: 14, returnFee: money(3.9, 'EUR'), freeReturns: false },
  ],
  [
    'fi',
    [
      'Asiakaspalvelumme palvelee arkisin klo 9–16 numerossa 09 123 4567. Vastaamme sähköposteihin yleensä yhden arkipäivän kuluessa. asiakaspalvelu@esimerkki.fi',
    ],
    {
      openingHours: [{ days: 'mon-fri', from: '09:00', to: '16:00' }],
      responseHours: 24,
      email: 'asiakaspalvelu@esimerkki.fi',
    },
  ],
  [
    'fi',
    ['Tuotteillamme on kahden vuoden takuu. Asiakas vastaa palautuskuluista.'],
    { warrantyYears: 2, freeReturns: false },
  ],
  [
    'fi',
    [
      'Ilmainen toimitus yli 50 € ostoksille! Tilaukset lähetetään 1 arkipäivän sisällä ja perillä ne ovat 2–4 arkipäivässä.',
    ],
    { freeShippingFrom: money(50, 'EUR'), deliveryDays: [2, 4] },
  ],
  [
    'sv',
    [
      '# Hur lång är leveranstiden?',
      'Normalt tar det 1-3 vardagar innan du får ditt paket.',
      '# Vad kostar frakten?',
      'Vi erbjuder fri frakt på beställningar över 399 kr. För beställningar under 399 kr tillkommer en fraktavgift på 29 kr.',
    ],
    { deliveryDays: [1, 3], freeShippingFrom: money(399, 'SEK'), deliveryPrice: money(29, 'SEK') },
  ],
  [
    'sv',
    ['Du har alltid 60 dagars öppet köp hos oss. Det kostar 49 kr att returnera.'],
    { returnWindowDays: 60, returnFee: money(49, 'SEK'), freeReturns: false },
  ],
  [
    'sv',
    ['En returavgift på 59 kr dras av från återbetalningen.'],
    { returnFee: money(59, 'SEK'), freeReturns: false },
  ],
  [
    'sv',
    ['Retur: Du har 14 dagars ångerrätt enligt lag, men vi ger dig 30 dagar. Returfrakten är gratis.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'sv',
    ['Kundservice: mån-fre 09.00-17.00. lör-sön 10.00-15.00. Vi återkommer inom 24 timmar.'],
    {
      openingHours: [
        { days: 'mon-fri', from: '09:00', to: '17:00' },
        { days: 'sat-sun', from: '10:00', to: '15:00' },
      ],
      responseHours: 24,
    },
  ],
  [
    'sv',
    ['2 års garanti gäller på alla våra cyklar. Leveransen sker inom 3-5 arbetsdagar till närmaste ombud.'],
    { warrantyYears: 2, deliveryDays: [3, 5] },
  ],
  [
    'fi',
    [
      '# Toimitustavat ja -kulut',
      'Postipaketti 5,90 € (toimitusaika 2–4 arkipäivää)',
      'Kotiinkuljetus 9,90 €',
      'Yli 100 € tilauksiin ilmainen toimitus',
    ],
    { deliveryPrice: money(5.9, 'EUR'), deliveryDays: [2, 4], freeShippingFrom: money(100, 'EUR') },
  ],
  [
    'fi',
    ['Verkkokaupan tuotteilla on 60 vuorokauden palautusoikeus. Palautus on maksuton Postin kautta.'],
    { returnWindowDays: 60, freeReturns: true },
  ],
  [
    'fi',
    ['Palautusmaksu on 4,90 €, joka vähennetään palautettavasta summasta. Palautusaika on 30 päivää.'],
    { returnFee: money(4.9, 'EUR'), returnWindowDays: 30, freeReturns: false },
  ],
  [
    'fi',
    ['Asiakaspalvelu auki ma-pe 9-17. Vastaamme 24 tunnin kuluessa arkisin.'],
    { openingHours: [{ days: 'mon-fri', from: '09:00', to: '17:00' }], responseHours: 24 },
  ],
  [
    'fi',
    ['Tuotteen palauttaminen on asiakkaan omalla kustannuksella. Takuuaika on 24 kuukautta.'],
    { freeReturns: false, warrantyYears: 2 },
  ],
];

test.each(EXTRACTS)('%s: %s', (language, lines, facts) => {
  for (const name of Object.keys(facts) as FactName[])
    expect([name, factOf(name, language, lines)]).toEqual([name, facts[name]]);
});

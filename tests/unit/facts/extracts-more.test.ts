// @vitest-environment node
import { expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/audit/model';
import { factOf } from './page-of';

const money = (amount: number, currency: string) => ({ amount, currency });
type Row = [language: string, lines: string[], facts: Partial<FactValues>];

/** Lines of terms pages in languages with fewer words, and what they state. */
const EXTRACTS: Row[] = [
  [
    'es',
    [
      '# Envíos',
      'Los gastos de envío son de 4,95 €. Envío gratis a partir de 50 €.',
      'El plazo de entrega es de 2 a 4 días laborables.',
    ],
    { deliveryPrice: money(4.95, 'EUR'), freeShippingFrom: money(50, 'EUR'), deliveryDays: [2, 4] },
  ],
  [
    'es',
    ['Tienes 30 días para devolver tu pedido. Las devoluciones son gratuitas.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'es',
    ['Los gastos de devolución corren a cargo del cliente. Dispones de 14 días naturales para desistir.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'es',
    [
      'Horario de atención: de lunes a viernes de 9:00 a 18:00. Respondemos en menos de 24 horas. Todos los productos tienen 3 años de garantía.',
    ],
    { openingHours: [{ days: 'mon-fri', from: '09:00', to: '18:00' }], responseHours: 24, warrantyYears: 3 },
  ],
  [
    'it',
    [
      '# Spedizioni',
      'La spedizione costa 5,90 €. Spedizione gratuita sopra i 60 €.',
      'Tempi di consegna: 2-3 giorni lavorativi.',
    ],
    { deliveryPrice: money(5.9, 'EUR'), freeShippingFrom: money(60, 'EUR'), deliveryDays: [2, 3] },
  ],
  ['it', ['Hai 30 giorni per effettuare il reso. Il reso è gratuito.'], { returnWindowDays: 30, freeReturns: true }],
  [
    'it',
    ['Le spese di restituzione sono a carico del cliente. Diritto di recesso entro 14 giorni.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'it',
    [
      'Servizio clienti attivo dal lunedì al venerdì dalle 9:00 alle 18:00. Rispondiamo entro 24 ore. Garanzia di 2 anni.',
    ],
    { openingHours: [{ days: 'mon-fri', from: '09:00', to: '18:00' }], responseHours: 24, warrantyYears: 2 },
  ],
  [
    'pl',
    ['# Dostawa', 'Koszt dostawy: 12,99 zł. Darmowa dostawa od 199 zł.', 'Czas dostawy: 1-2 dni robocze.'],
    { deliveryPrice: money(12.99, 'PLN'), freeShippingFrom: money(199, 'PLN'), deliveryDays: [1, 2] },
  ],
  ['pl', ['Masz 30 dni na zwrot towaru. Zwrot jest darmowy.'], { returnWindowDays: 30, freeReturns: true }],
  [
    'pl',
    ['Koszty zwrotu ponosi klient. Masz prawo odstąpić od umowy w terminie 14 dni.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'pl',
    ['Infolinia czynna od poniedziałku do piątku w godz. 8:00-16:00. Odpowiadamy w ciągu 24 godzin. Gwarancja 2 lata.'],
    { openingHours: [{ days: 'mon-fri', from: '08:00', to: '16:00' }], responseHours: 24, warrantyYears: 2 },
  ],
  [
    'pt',
    [
      'Portes grátis a partir de 40 €. Prazo de entrega: 2 a 3 dias úteis. Tem 30 dias para devolver a sua encomenda. As devoluções são gratuitas.',
    ],
    { freeShippingFrom: money(40, 'EUR'), deliveryDays: [2, 3], returnWindowDays: 30, freeReturns: true },
  ],
  [
    'pt',
    ['Apoio ao cliente: segunda a sexta das 9h às 18h. Respondemos em 24 horas.'],
    { openingHours: [{ days: 'mon-fri', from: '09:00', to: '18:00' }], responseHours: 24 },
  ],
  [
    'cs',
    ['Doprava stojí 89 Kč. Doprava zdarma nad 1 500 Kč. Doba doručení: 1–2 pracovní dny.'],
    { deliveryPrice: money(89, 'CZK'), freeShippingFrom: money(1500, 'CZK'), deliveryDays: [1, 2] },
  ],
  [
    'cs',
    ['Na vrácení zboží máte 30 dní. Náklady na vrácení hradí zákazník.'],
    { returnWindowDays: 30, freeReturns: false },
  ],
  [
    'cs',
    ['Po–Pá 8:00–16:00. Odpovíme vám do 24 hodin. Záruka 2 roky.'],
    { openingHours: [{ days: 'mon-fri', from: '08:00', to: '16:00' }], responseHours: 24, warrantyYears: 2 },
  ],
  [
    'et',
    ['Tarne hind on 3,90 €. Tasuta tarne alates 50 €. Tarneaeg on 1–3 tööpäeva.'],
    { deliveryPrice: money(3.9, 'EUR'), freeShippingFrom: money(50, 'EUR'), deliveryDays: [1, 3] },
  ],
  [
    'et',
    ['Kauba saab tagastada 14 päeva jooksul. Tagastamise kulud kannab ostja.'],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'et',
    ['Klienditeenindus on avatud E–R 9.00–17.00. Vastame 24 tunni jooksul. Garantii 2 aastat.'],
    { openingHours: [{ days: 'mon-fri', from: '09:00', to: '17:00' }], responseHours: 24, warrantyYears: 2 },
  ],
];

test.each(EXTRACTS)('%s: %s', (language, lines, facts) => {
  for (const name of Object.keys(facts) as FactName[])
    expect([name, factOf(name, language, lines)]).toEqual([name, facts[name]]);
});

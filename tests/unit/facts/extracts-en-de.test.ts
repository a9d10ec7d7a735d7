// @vitest-environment node
import { expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/audit/model';
import { factOf } from './page-of';

const money = (amount: number, currency: string) => ({ amount, currency });
type Row = [language: string, lines: string[], facts: Partial<FactValues>];

/** Lines of terms pages as English and German shops write them, and what they state. */
const EXTRACTS: Row[] = [
  [
    'en',
    [
      'Returns',
      'You have 28 days from the date you receive your order to return any unwanted items for a full refund.',
      'We charge £2.95 for returns, which will be deducted from your refund.',
    ],
    { returnWindowDays: 28, freeReturns: false, returnFee: money(2.95, 'GBP') },
  ],
  [
    'en',
    ['# Delivery', 'Standard Delivery – £3.99 – 3 to 5 working days', 'Free on orders over £40'],
    { deliveryDays: [3, 5], deliveryPrice: money(3.99, 'GBP'), freeShippingFrom: money(40, 'GBP') },
  ],
  [
    'en',
    [
      'Our customer care team is here Monday to Friday, 9am – 5.30pm. We aim to reply to all emails within 48 hours.',
      'Email: hello@exampleshop.co.uk',
    ],
    {
      openingHours: [{ days: 'mon-fri', from: '09:00', to: '17:30' }],
      responseHours: 48,
      email: 'hello@exampleshop.co.uk',
    },
  ],
  [
    'en',
    [
      'Changed your mind? No problem. Send it back within 60 days. Returns are free within the UK using our prepaid label.',
    ],
    { returnWindowDays: 60, freeReturns: true },
  ],
  [
    'en',
    [
      'All UK orders are sent by Royal Mail Tracked 48 and usually arrive within 2-3 working days. Delivery is free when you spend over £25, otherwise £2.99.',
    ],
    { deliveryDays: [2, 3], freeShippingFrom: money(25, 'GBP'), deliveryPrice: money(2.99, 'GBP') },
  ],
  [
    'en',
    ['You will be responsible for the cost of returning the item to us. We recommend using a tracked service.'],
    { freeReturns: false },
  ],
  ['en', ['All of our products come with a 2 year warranty against manufacturing defects.'], { warrantyYears: 2 }],
  [
    'de',
    [
      '# Versand',
      'Die Versandkosten innerhalb Deutschlands betragen 4,90 € pro Bestellung. Ab einem Warenwert von 60 € liefern wir versandkostenfrei.',
      'Die Lieferzeit beträgt 1-3 Werktage.',
    ],
    { deliveryPrice: money(4.9, 'EUR'), freeShippingFrom: money(60, 'EUR'), deliveryDays: [1, 3] },
  ],
  [
    'de',
    ['Sie haben 30 Tage Zeit, um Ihre Ware zurückzusenden. Die Rücksendung ist für Sie kostenlos.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'de',
    [
      'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.',
      'Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.',
    ],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'de',
    [
      'Für Retouren berechnen wir eine Pauschale von 3,99 €.',
      'Unser Kundenservice ist Mo–Fr von 8–18 Uhr und Sa von 9–14 Uhr unter 0221 1234567 erreichbar.',
      'Wir beantworten Ihre E-Mail in der Regel innerhalb von 24 Stunden.',
    ],
    {
      returnFee: money(3.99, 'EUR'),
      freeReturns: false,
      openingHours: [
        { days: 'mon-fri', from: '08:00', to: '18:00' },
        { days: 'sat', from: '09:00', to: '14:00' },
      ],
      responseHours: 24,
    },
  ],
  [
    'de',
    ['Kostenloser Versand & Rückversand. 100 Tage Rückgaberecht.'],
    { freeShippingFrom: money(0, 'EUR'), freeReturns: true, returnWindowDays: 100 },
  ],
  [
    'de',
    [
      'Lieferung innerhalb von 2-4 Werktagen nach Zahlungseingang. Versandpauschale: 5,95 €, ab 100 € Bestellwert entfällt diese.',
    ],
    { deliveryDays: [2, 4], deliveryPrice: money(5.95, 'EUR'), freeShippingFrom: money(100, 'EUR') },
  ],
  [
    'de',
    ['Die gesetzliche Gewährleistungsfrist beträgt zwei Jahre ab Lieferung. Zusätzlich gewähren wir 5 Jahre Garantie.'],
    { complaintYears: 2, warrantyYears: 5 },
  ],
  [
    'en',
    [
      'Unwanted items can be returned within 30 days of purchase. Refunds are processed within 5-7 working days. Return postage is at the customer’s own expense.',
    ],
    { returnWindowDays: 30, freeReturns: false },
  ],
  [
    'en',
    [
      'We offer free standard shipping on all orders over $75. Orders under $75 ship for a flat rate of $6.95. Standard shipping takes 5-7 business days.',
    ],
    { freeShippingFrom: money(75, 'USD'), deliveryPrice: money(6.95, 'USD'), deliveryDays: [5, 7] },
  ],
  [
    'en',
    ['If you’re not 100% happy, just return it within 100 days for a full refund – we’ll even cover the postage.'],
    { returnWindowDays: 100, freeReturns: true },
  ],
  [
    'en',
    ['You can expect a response within one working day. Our phone lines are open Mon-Fri 8am-6pm and Sat 9am-1pm.'],
    {
      responseHours: 24,
      openingHours: [
        { days: 'mon-fri', from: '08:00', to: '18:00' },
        { days: 'sat', from: '09:00', to: '13:00' },
      ],
    },
  ],
  [
    'en',
    ['There is a £3.50 charge to return items by courier. Returns to store are free.'],
    { returnFee: money(3.5, 'GBP'), freeReturns: false },
  ],
  [
    'en',
    [
      'We want you to love it. You have 14 days to let us know you’d like to cancel, and a further 14 days to send it back. Delivery is £4.50 for all UK orders.',
    ],
    { returnWindowDays: 14, deliveryPrice: money(4.5, 'GBP') },
  ],
  [
    'en',
    ['Tracked delivery (2-4 working days) £3.49', 'Next day delivery £6.99', 'Spend £60 for free tracked delivery'],
    { deliveryDays: [2, 4], deliveryPrice: money(3.49, 'GBP'), freeShippingFrom: money(60, 'GBP') },
  ],
  [
    'de',
    [
      '# Wie lange habe ich Zeit, etwas zurückzugeben?',
      'Du kannst deine Artikel innerhalb von 60 Tagen zurückschicken. Dafür fällt eine Rücksendegebühr von 2,95 € an.',
    ],
    { returnWindowDays: 60, returnFee: money(2.95, 'EUR'), freeReturns: false },
  ],
  [
    'de',
    [
      'Wir liefern mit DHL. Die Lieferung dauert in der Regel 2–3 Werktage. Versand: 3,90 €. Ab 39 € versandkostenfrei.',
    ],
    { deliveryDays: [2, 3], deliveryPrice: money(3.9, 'EUR'), freeShippingFrom: money(39, 'EUR') },
  ],
  [
    'de',
    ['Die Kosten der Rücksendung übernehmen wir. Sie erhalten von uns ein frankiertes Retourenetikett.'],
    { freeReturns: true },
  ],
  [
    'de',
    [
      'Telefonisch erreichen Sie uns montags bis freitags zwischen 8:00 und 17:00 Uhr. Wir antworten in der Regel innerhalb eines Werktages.',
    ],
    { openingHours: [{ days: 'mon-fri', from: '08:00', to: '17:00' }], responseHours: 24 },
  ],
  [
    'de',
    ['Unfreie Rücksendungen nehmen wir nicht an. Die Kosten für den Rückversand trägt der Käufer.'],
    { freeReturns: false },
  ],
  [
    'de',
    ['Kostenlose Lieferung ab 29 € Bestellwert, darunter 2,99 € Versandkosten. Lieferung in 1-2 Tagen.'],
    { freeShippingFrom: money(29, 'EUR'), deliveryPrice: money(2.99, 'EUR'), deliveryDays: [1, 2] },
  ],
  [
    'de',
    ['Auf alle Matratzen geben wir 10 Jahre Garantie und 100 Nächte zum Probeschlafen.'],
    { warrantyYears: 10, returnWindowDays: 100 },
  ],
];

test.each(EXTRACTS)('%s: %s', (language, lines, facts) => {
  for (const name of Object.keys(facts) as FactName[])
    expect([name, factOf(name, language, lines)]).toEqual([name, facts[name]]);
});

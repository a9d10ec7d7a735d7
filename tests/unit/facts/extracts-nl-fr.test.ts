// @vitest-environment node
import { expect, test } from 'vitest';
import type { FactName, FactValues } from '../../../lib/audit/model';
import { factOf } from './page-of';

const money = (amount: number, currency: string) => ({ amount, currency });
type Row = [language: string, lines: string[], facts: Partial<FactValues>];

/** Lines of terms pages as Dutch and French shops write them, and what they state. */
const EXTRACTS: Row[] = [
  [
    'nl',
    ['# Verzending', 'Voor 22.00 uur besteld, morgen in huis. Verzendkosten € 4,95, gratis vanaf € 50,-.'],
    { deliveryDays: [1, 1], deliveryPrice: money(4.95, 'EUR'), freeShippingFrom: money(50, 'EUR') },
  ],
  [
    'nl',
    ['Je hebt 30 dagen bedenktijd. Retourneren is gratis via een PostNL-punt.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'nl',
    [
      'De kosten van retourneren zijn voor eigen rekening. Je hebt het recht om binnen 14 dagen na ontvangst je bestelling zonder opgave van reden te retourneren.',
    ],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'nl',
    [
      'Onze klantenservice is bereikbaar van maandag t/m vrijdag van 9.00 tot 17.30 uur op 020-1234567 of via info@voorbeeldwinkel.nl. Je ontvangt binnen 1 werkdag antwoord.',
    ],
    {
      openingHours: [{ days: 'mon-fri', from: '09:00', to: '17:30' }],
      responseHours: 24,
      email: 'info@voorbeeldwinkel.nl',
    },
  ],
  [
    'nl',
    ['Voor het retourneren rekenen wij € 2,95 per zending. Dit bedrag wordt ingehouden op de terugbetaling.'],
    { returnFee: money(2.95, 'EUR'), freeReturns: false },
  ],
  [
    'fr',
    ['# Livraison', 'Livraison à domicile par Colissimo en 2 à 3 jours ouvrés : 5,90 €. Offerte dès 69 € d’achat.'],
    { deliveryDays: [2, 3], deliveryPrice: money(5.9, 'EUR'), freeShippingFrom: money(69, 'EUR') },
  ],
  [
    'fr',
    ['Vous disposez de 30 jours pour changer d’avis. Les retours sont gratuits en France métropolitaine.'],
    { returnWindowDays: 30, freeReturns: true },
  ],
  [
    'fr',
    [
      'Vous disposez d’un délai de quatorze jours pour exercer votre droit de rétractation. Les frais de retour sont à la charge du client.',
    ],
    { returnWindowDays: 14, freeReturns: false },
  ],
  [
    'fr',
    [
      'Notre service client est à votre écoute du lundi au vendredi de 9h à 18h au 01 23 45 67 89. Nous répondons à vos e-mails sous 24h ouvrées.',
    ],
    { openingHours: [{ days: 'mon-fri', from: '09:00', to: '18:00' }], responseHours: 24 },
  ],
  [
    'fr',
    ['Un forfait de 4,99 € sera déduit de votre remboursement pour les frais de retour.'],
    { returnFee: money(4.99, 'EUR'), freeReturns: false },
  ],
  [
    'fr',
    ['Tous nos produits bénéficient d’une garantie de 2 ans. Expédition sous 24h, réception sous 48 à 72h.'],
    { warrantyYears: 2, deliveryDays: [2, 3] },
  ],
  [
    'nl',
    [
      '# Wat kost retourneren?',
      'Retourneren kost € 1,95 per pakket.',
      '# Hoe lang heb ik bedenktijd?',
      'Je kunt je bestelling binnen 14 dagen na ontvangst terugsturen.',
    ],
    { returnFee: money(1.95, 'EUR'), freeReturns: false, returnWindowDays: 14 },
  ],
  [
    'nl',
    [
      'Gratis verzending vanaf € 35. Daaronder € 3,95. Op werkdagen voor 16:00 uur besteld? Dan bezorgen we je pakket de volgende werkdag.',
    ],
    { freeShippingFrom: money(35, 'EUR'), deliveryPrice: money(3.95, 'EUR'), deliveryDays: [1, 1] },
  ],
  [
    'nl',
    [
      'Bereikbaar op ma t/m vr van 09:00 - 17:00 uur en za van 10:00 - 16:00 uur. We streven ernaar je vraag binnen 24 uur te beantwoorden.',
    ],
    {
      openingHours: [
        { days: 'mon-fri', from: '09:00', to: '17:00' },
        { days: 'sat', from: '10:00', to: '16:00' },
      ],
      responseHours: 24,
    },
  ],
  [
    'nl',
    [
      'De levertijd is meestal 1-2 werkdagen binnen Nederland en 2-3 werkdagen naar België. Verzendkosten Nederland: €4,50.',
    ],
    { deliveryDays: [1, 2], deliveryPrice: money(4.5, 'EUR') },
  ],
  [
    'fr',
    [
      '# Quels sont les délais de livraison ?',
      'Votre commande est livrée sous 3 à 5 jours ouvrés.',
      '# Combien coûte la livraison ?',
      'Les frais de port sont de 4,95 € et offerts à partir de 49 € d’achats.',
    ],
    { deliveryDays: [3, 5], deliveryPrice: money(4.95, 'EUR'), freeShippingFrom: money(49, 'EUR') },
  ],
  [
    'fr',
    ['Retours gratuits sous 60 jours, en magasin ou en point relais.'],
    { freeReturns: true, returnWindowDays: 60 },
  ],
  [
    'fr',
    [
      'Vous avez 14 jours à compter de la réception de votre colis pour nous retourner vos articles. Une participation de 3,50 € est demandée pour tout retour.',
    ],
    { returnWindowDays: 14, returnFee: money(3.5, 'EUR'), freeReturns: false },
  ],
  [
    'fr',
    ['Notre équipe vous répond dans un délai de 48 heures maximum. Par téléphone : du lundi au samedi de 9h30 à 19h.'],
    { responseHours: 48, openingHours: [{ days: 'mon-sat', from: '09:30', to: '19:00' }] },
  ],
  [
    'fr',
    ['La garantie légale de conformité est de deux ans. Les frais de renvoi restent à votre charge.'],
    { complaintYears: 2, freeReturns: false },
  ],
];

test.each(EXTRACTS)('%s: %s', (language, lines, facts) => {
  for (const name of Object.keys(facts) as FactName[])
    expect([name, factOf(name, language, lines)]).toEqual([name, facts[name]]);
});

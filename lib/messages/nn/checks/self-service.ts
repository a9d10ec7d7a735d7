export const selfService = {
  faq: {
    name: 'Spørsmål og svar',
    question: 'Finst det vanlege spørsmål, hjelpesenter eller kunnskapsbase?',
    hint: 'Vanlege spørsmål med svar, eller ei lenkje til dei.',
  },
  'site-search': {
    name: 'Søk',
    question: 'Kan du søkje i butikken?',
    hint: 'Eit søkjefelt for varer, eller ein knapp som opnar eit.',
  },
  'order-tracking': {
    name: 'Ordresporing',
    question: 'Kan du følgje ein ordre?',
    hint: 'Ei lenkje eller eit skjema for å spore ordren eller pakken. «Mi side» åleine tel ikkje.',
  },
  guides: {
    name: 'Guidar og artiklar',
    question: 'Finst det guidar, bruksrettleiingar eller artiklar?',
    hint: 'Kjøpsguidar, rettleiingar, bruksrettleiingar, råd om stell, eller ein blogg med råd.',
  },
  account: {
    name: 'Kundekonto',
    question: 'Kan du ha ein konto?',
    hint: 'Logg inn, registrer deg eller «Mi side».',
  },
};

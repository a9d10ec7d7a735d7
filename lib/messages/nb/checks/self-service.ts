export const selfService = {
  faq: {
    name: 'Spørsmål og svar',
    question: 'Finnes det vanlige spørsmål, hjelpesenter eller kunnskapsbase?',
    hint: 'Vanlige spørsmål med svar, eller en lenke til dem.',
  },
  'site-search': {
    name: 'Søk',
    question: 'Kan du søke i butikken?',
    hint: 'Et søkefelt for varer, eller en knapp som åpner et.',
  },
  'order-tracking': {
    name: 'Ordresporing',
    question: 'Kan du følge en ordre?',
    hint: 'En lenke eller et skjema for å spore ordren eller pakken. «Min side» alene teller ikke.',
  },
  guides: {
    name: 'Guider og artikler',
    question: 'Finnes det guider, bruksanvisninger eller artikler?',
    hint: 'Kjøpsguider, veiledninger, bruksanvisninger, råd om stell, eller en blogg med råd.',
  },
  account: {
    name: 'Kundekonto',
    question: 'Kan du ha en konto?',
    hint: 'Logg inn, registrer deg eller «Min side».',
  },
};

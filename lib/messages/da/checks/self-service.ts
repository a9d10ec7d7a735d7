export const selfService = {
  faq: {
    name: 'Spørgsmål og svar',
    question: 'Er der ofte stillede spørgsmål, hjælpecenter eller vidensbase?',
    hint: 'Almindelige spørgsmål med svar eller et link til dem.',
  },
  'site-search': {
    name: 'Søgning',
    question: 'Kan du søge i butikken?',
    hint: 'Et søgefelt til varer eller en knap, der åbner et.',
  },
  'order-tracking': {
    name: 'Sporing af ordre',
    question: 'Kan du følge en ordre?',
    hint: 'Et link eller en formular til at spore ordren eller pakken. »Min side« alene tæller ikke.',
  },
  guides: {
    name: 'Guides og artikler',
    question: 'Er der guides, manualer eller artikler?',
    hint: 'Købsguides, vejledninger, manualer, plejeråd eller en blog med gode råd.',
  },
  account: {
    name: 'Kundekonto',
    question: 'Kan du have en konto?',
    hint: 'Log ind, opret bruger eller »Min side«.',
  },
};

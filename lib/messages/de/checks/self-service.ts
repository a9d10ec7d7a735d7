export const selfService = {
  faq: {
    name: 'Fragen und Antworten',
    question: 'Gibt es häufige Fragen, ein Hilfecenter oder eine Wissensdatenbank?',
    hint: 'Häufige Fragen mit Antworten, oder ein Link dorthin.',
  },
  'site-search': {
    name: 'Suche',
    question: 'Kannst du den Shop durchsuchen?',
    hint: 'Ein Suchfeld für Produkte oder ein Knopf, der eins öffnet.',
  },
  'order-tracking': {
    name: 'Sendungsverfolgung',
    question: 'Kannst du eine Bestellung verfolgen?',
    hint: 'Ein Link oder Formular, um Bestellung oder Paket zu verfolgen. „Mein Konto“ allein zählt nicht.',
  },
  guides: {
    name: 'Ratgeber und Artikel',
    question: 'Gibt es Ratgeber, Anleitungen oder Artikel?',
    hint: 'Kaufberatung, Tipps, Anleitungen, Pflegehinweise oder ein Blog mit Rat.',
  },
  account: {
    name: 'Kundenkonto',
    question: 'Kannst du ein Konto haben?',
    hint: 'Anmelden, registrieren oder „Mein Konto“.',
  },
};

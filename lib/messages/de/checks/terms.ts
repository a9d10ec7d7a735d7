export const terms = {
  returns: {
    name: 'Rückgabe und Umtausch',
    question: 'Sind die Regeln für Rückgabe und Umtausch leicht zu finden?',
    hint: 'Ein Link zu den Regeln oder eine Angabe wie „30 Tage Rückgaberecht“.',
  },
  withdrawal: {
    name: 'Widerrufsrecht',
    question: 'Wird das Widerrufsrecht erklärt?',
    hint: 'Ein Link oder Text zum gesetzlichen Widerrufsrecht, oder ein Formular oder Knopf für den Widerruf.',
  },
  complaints: {
    name: 'Reklamation und Garantie',
    question: 'Ist klar, wie du reklamierst oder die Garantie nutzt?',
    hint: 'Ein Link oder Text zu Reklamation, Mängeln, Reparatur, Gewährleistung oder Garantie.',
  },
  delivery: {
    name: 'Lieferung',
    question: 'Wird die Lieferung erklärt?',
    hint: 'Preis, Dauer oder Versanddienst, oder ein Link zu einer Seite über den Versand.',
  },
  terms: {
    name: 'AGB',
    question: 'Gibt es Geschäftsbedingungen?',
    hint: 'Bedingungen für den Kauf. Nutzungsbedingungen der Website zählen nur, wenn es keine anderen gibt.',
  },
  privacy: {
    name: 'Datenschutz',
    question: 'Gibt es eine Datenschutzerklärung?',
    hint: 'Ein Link dazu, wie der Shop mit persönlichen Daten umgeht.',
  },
};

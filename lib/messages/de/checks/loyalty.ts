export const loyalty = {
  'loyalty-club': {
    name: 'Kundenclub',
    question: 'Gibt es ein Treueprogramm oder einen Kundenclub?',
    hint: 'Ein Club oder eine Mitgliedschaft mit Vorteilen, Punkten oder Bonus.',
  },
  newsletter: {
    name: 'Newsletter',
    question: 'Gibt es einen Newsletter?',
    hint: 'Ein Feld zum Anmelden oder ein Link dorthin.',
  },
  feedback: {
    name: 'Feedback',
    question: 'Können Kunden dem Shop ihre Meinung sagen?',
    hint: 'Ein Link oder Formular für Feedback, eine Umfrage, Vorschläge oder „Bewerte uns“.',
  },
  'external-reviews': {
    name: 'Unabhängige Bewertungen',
    question: 'Gibt es Bewertungen des Shops auf einer unabhängigen Seite?',
    hint: 'Ein Siegel oder Link zu Trustpilot, Google, idealo oder Ähnlichem.',
  },
  'trust-mark': {
    name: 'Gütesiegel',
    question: 'Trägt der Shop ein Gütesiegel?',
    hint: 'Trusted Shops, EHI, e-mærket, Trygg e-handel oder ein anderes Siegel für sicheres Einkaufen.',
  },
  community: {
    name: 'Community',
    question: 'Gibt es eine Community, ein Forum oder Bilder von Kunden?',
    hint: 'Ein Forum, eine Community oder Bilder von Kunden, oft unter einem Hashtag.',
  },
  'after-sales': {
    name: 'Service nach dem Kauf',
    question: 'Kümmert sich der Shop auch nach dem Kauf?',
    hint: 'Reparatur, Ersatzteile, Service, Produktregistrierung, Anleitungen, Recycling oder Secondhand.',
  },
  'about-us': {
    name: 'Über uns',
    question: 'Zeigt der Shop seine Menschen und seine Geschichte?',
    hint: 'Ein Link zu „Über uns“, zum Team, zur Geschichte oder zu offenen Stellen.',
  },
};

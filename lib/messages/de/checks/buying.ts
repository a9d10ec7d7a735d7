export const buying = {
  payment: {
    name: 'Zahlungsarten',
    question: 'Siehst du, wie du bezahlen kannst?',
    hint: 'Namen oder Logos von Zahlungsarten, oder ein Link zum Bezahlen.',
  },
  discounts: {
    name: 'Rabatte und Aktionen',
    question: 'Gibt es Rabatte oder Aktionen?',
    hint: 'Sale oder Outlet, ein Rabattcode, Studentenrabatt oder ein durchgestrichener Preis.',
  },
  gift: {
    name: 'Geschenkservice',
    question: 'Hilft dir der Shop beim Schenken?',
    hint: 'Gutscheine, Geschenkverpackung oder eine Grußkarte.',
  },
  'choice-of-language': {
    name: 'Sprache oder Land',
    question: 'Kannst du Land, Sprache oder Währung wählen?',
    hint: 'Eine Auswahl, oder Links zu anderen Ländern oder Sprachen.',
  },
  'easy-to-buy': {
    name: 'Einfach kaufen',
    question: 'Wie leicht ist es, hier zu kaufen?',
    hint: 'Leg ein Produkt in den Warenkorb und geh bis zur Bezahlung, ohne zu bezahlen. Zähl die Schritte. Sieh nach, ob du ohne Konto kaufen kannst, ob spät noch Kosten dazukommen und was passiert, wenn du etwas falsch ausfüllst.',
  },
  navigation: {
    name: 'Sich zurechtfinden',
    question: 'Findest du dich leicht zurecht?',
    hint: 'Such dir ein Produkt aus und finde es zweimal: über das Menü und über die Suche. Zähl die Klicks, vertipp dich einmal bei der Suche und notiere, ob du immer wusstest, wo du bist.',
  },
  mobile: {
    name: 'Handy und Computer',
    question: 'Funktioniert der Shop auf dem Handy so gut wie am Computer?',
    hint: 'Öffne den Shop auf dem Handy oder mach das Fenster schmal. Probier Menü, Suche und Kontaktseite aus. Notiere, was fehlt, abgeschnitten ist oder mit dem Daumen schwer zu treffen ist.',
  },
};

export const contact = {
  'contact-page': {
    name: 'Kontaktseite',
    question: 'Gibt es einen Weg zur Kontaktseite oder zum Kundenservice?',
    hint: 'Ein Link oder eine Schaltfläche zur eigenen Seite für Kontakt, Kundenservice oder Hilfe.',
  },
  phone: {
    name: 'Telefonnummer',
    question: 'Steht dort eine Telefonnummer?',
    hint: 'Eine Nummer, die Kunden anrufen können. Eine Faxnummer allein zählt nicht.',
  },
  email: {
    name: 'E-Mail-Adresse',
    question: 'Steht dort eine E-Mail-Adresse?',
    hint: 'Eine sichtbare Adresse oder ein E-Mail-Link. Ein Kontaktformular allein ist keine Adresse.',
  },
  'postal-address': {
    name: 'Post- oder Ladenadresse',
    question: 'Steht dort die Post- oder Ladenadresse?',
    hint: 'Straße oder Postfach mit Postleitzahl und Ort.',
  },
  'opening-hours': {
    name: 'Öffnungszeiten',
    question: 'Steht dort, wann der Kundenservice oder der Laden offen ist?',
    hint: 'Tage mit Uhrzeiten, „rund um die Uhr“ oder ein Link zu den Öffnungszeiten.',
  },
  'contact-form': {
    name: 'Kontaktformular',
    question: 'Kannst du dem Shop in einem Formular schreiben?',
    hint: 'Ein Formular mit Nachrichtenfeld. Formulare für Newsletter, Suche, Bewertungen und Anmeldung zählen nicht.',
  },
  'live-chat': {
    name: 'Live-Chat oder Chatbot',
    question: 'Gibt es einen Live-Chat oder einen Chatbot?',
    hint: 'Ein Chat-Knopf oder Chat-Fenster auf der Seite, oder ein Link, der einen Chat öffnet.',
  },
  messaging: {
    name: 'Messenger',
    question: 'Erreichst du den Shop über einen Messenger?',
    hint: 'Ein Link, der ein Gespräch in Messenger, WhatsApp, per SMS oder Ähnlichem startet.',
  },
  'social-media': {
    name: 'Soziale Medien',
    question: 'Verlinkt der Shop seine eigenen Profile in sozialen Medien?',
    hint: 'Links zu den eigenen Profilen des Shops. Teilen-Knöpfe zählen nicht.',
  },
  'response-time': {
    name: 'Versprochene Antwortzeit',
    question: 'Verspricht der Shop, wie schnell er antwortet?',
    hint: 'Eine genannte Zeit, zum Beispiel „wir antworten innerhalb von 24 Stunden“.',
  },
  'physical-store': {
    name: 'Läden vor Ort',
    question: 'Kannst du den Shop persönlich besuchen?',
    hint: 'Filialsuche, eine Liste der Läden, eine Ladenadresse mit Öffnungszeiten oder Abholung im Laden.',
  },
  'company-identity': {
    name: 'Wer dahintersteht',
    question: 'Sagt der Shop, wer er ist?',
    hint: 'Ein Impressum, eine Handelsregister- oder Umsatzsteuernummer oder eine Seite mit Angaben zur Firma.',
  },
};

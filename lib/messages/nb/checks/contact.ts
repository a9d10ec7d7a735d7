export const contact = {
  'contact-page': {
    name: 'Kontaktside',
    question: 'Finnes det en vei til kontaktsiden eller kundeservice?',
    hint: 'En lenke eller knapp til butikkens egen side for kontakt, kundeservice eller hjelp.',
  },
  phone: {
    name: 'Telefonnummer',
    question: 'Står det et telefonnummer der?',
    hint: 'Et nummer kundene kan ringe. Et faksnummer alene teller ikke.',
  },
  email: {
    name: 'E-postadresse',
    question: 'Står det en e-postadresse der?',
    hint: 'En synlig adresse eller en e-postlenke. Et kontaktskjema alene er ingen adresse.',
  },
  'postal-address': {
    name: 'Post- eller besøksadresse',
    question: 'Står butikkens post- eller besøksadresse der?',
    hint: 'Gate eller postboks med postnummer og sted.',
  },
  'opening-hours': {
    name: 'Åpningstider',
    question: 'Står det når kundeservice eller butikken har åpent?',
    hint: 'Dager med klokkeslett, «døgnåpent», eller en lenke til åpningstidene.',
  },
  'contact-form': {
    name: 'Kontaktskjema',
    question: 'Kan du skrive til butikken i et skjema?',
    hint: 'Et skjema med et meldingsfelt. Skjema for nyhetsbrev, søk, omtaler og innlogging teller ikke.',
  },
  'live-chat': {
    name: 'Chat eller chatbot',
    question: 'Finnes det chat eller chatbot?',
    hint: 'En chatknapp eller et chatvindu på siden, eller en lenke som åpner en chat.',
  },
  messaging: {
    name: 'Meldingsapper',
    question: 'Kan du nå butikken i en meldingsapp?',
    hint: 'En lenke som starter en samtale i Messenger, WhatsApp, SMS eller lignende.',
  },
  'social-media': {
    name: 'Sosiale medier',
    question: 'Lenker butikken til sine egne profiler i sosiale medier?',
    hint: 'Lenker til butikkens egne profiler. Deleknapper teller ikke.',
  },
  'response-time': {
    name: 'Lovet svartid',
    question: 'Lover butikken hvor fort den svarer?',
    hint: 'En oppgitt tid, for eksempel «vi svarer innen 24 timer».',
  },
  'physical-store': {
    name: 'Fysiske butikker',
    question: 'Kan du møte butikken ansikt til ansikt?',
    hint: '«Finn butikk», en liste over butikker, besøksadresse med åpningstider, eller henting i butikk.',
  },
  'company-identity': {
    name: 'Hvem som står bak',
    question: 'Forteller butikken hvem den er?',
    hint: 'Organisasjonsnummer eller momsnummer, eller en side med opplysninger om firmaet.',
  },
};

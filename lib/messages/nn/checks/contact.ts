export const contact = {
  'contact-page': {
    name: 'Kontaktside',
    question: 'Finst det ein veg til kontaktsida eller kundeservice?',
    hint: 'Ei lenkje eller ein knapp til butikken si eiga side for kontakt, kundeservice eller hjelp.',
  },
  phone: {
    name: 'Telefonnummer',
    question: 'Står det eit telefonnummer der?',
    hint: 'Eit nummer kundane kan ringje. Eit faksnummer åleine tel ikkje.',
  },
  email: {
    name: 'E-postadresse',
    question: 'Står det ei e-postadresse der?',
    hint: 'Ei synleg adresse eller ei e-postlenkje. Eit kontaktskjema åleine er inga adresse.',
  },
  'postal-address': {
    name: 'Post- eller besøksadresse',
    question: 'Står post- eller besøksadressa til butikken der?',
    hint: 'Gate eller postboks med postnummer og stad.',
  },
  'opening-hours': {
    name: 'Opningstider',
    question: 'Står det når kundeservice eller butikken har ope?',
    hint: 'Dagar med klokkeslett, «døgnope», eller ei lenkje til opningstidene.',
  },
  'contact-form': {
    name: 'Kontaktskjema',
    question: 'Kan du skrive til butikken i eit skjema?',
    hint: 'Eit skjema med eit meldingsfelt. Skjema for nyheitsbrev, søk, omtalar og innlogging tel ikkje.',
  },
  'live-chat': {
    name: 'Chat eller chatbot',
    question: 'Finst det chat eller chatbot?',
    hint: 'Ein chatknapp eller eit chatvindauge på sida, eller ei lenkje som opnar ein chat.',
  },
  messaging: {
    name: 'Meldingsappar',
    question: 'Kan du nå butikken i ein meldingsapp?',
    hint: 'Ei lenkje som startar ein samtale i Messenger, WhatsApp, SMS eller liknande.',
  },
  'social-media': {
    name: 'Sosiale medium',
    question: 'Lenkjer butikken til sine eigne profilar i sosiale medium?',
    hint: 'Lenkjer til butikken sine eigne profilar. Deleknappar tel ikkje.',
  },
  'response-time': {
    name: 'Lova svartid',
    question: 'Lovar butikken kor fort han svarer?',
    hint: 'Ei oppgitt tid, til dømes «vi svarer innan 24 timar».',
  },
  'physical-store': {
    name: 'Fysiske butikkar',
    question: 'Kan du møte butikken ansikt til ansikt?',
    hint: '«Finn butikk», ei liste over butikkar, besøksadresse med opningstider, eller henting i butikk.',
  },
  'company-identity': {
    name: 'Kven som står bak',
    question: 'Fortel butikken kven han er?',
    hint: 'Organisasjonsnummer eller momsnummer, eller ei side med opplysningar om firmaet.',
  },
};

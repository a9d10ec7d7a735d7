export const contact = {
  'contact-page': {
    name: 'Kontaktside',
    question: 'Er der en vej til kontaktsiden eller kundeservice?',
    hint: 'Et link eller en knap til butikkens egen side om kontakt, kundeservice eller hjælp.',
  },
  phone: {
    name: 'Telefonnummer',
    question: 'Står der et telefonnummer?',
    hint: 'Et nummer, kunderne kan ringe til. Et faxnummer alene tæller ikke.',
  },
  email: {
    name: 'E-mailadresse',
    question: 'Står der en e-mailadresse?',
    hint: 'En synlig adresse eller et mail-link. En kontaktformular alene er ikke en adresse.',
  },
  'postal-address': {
    name: 'Post- eller besøgsadresse',
    question: 'Står butikkens post- eller besøgsadresse der?',
    hint: 'Vej eller postboks med postnummer og by.',
  },
  'opening-hours': {
    name: 'Åbningstider',
    question: 'Står der, hvornår kundeservice eller butikken har åbent?',
    hint: 'Dage med klokkeslæt, »døgnåbent« eller et link til åbningstiderne.',
  },
  'contact-form': {
    name: 'Kontaktformular',
    question: 'Kan du skrive til butikken i en formular?',
    hint: 'En formular med et beskedfelt. Formularer til nyhedsbrev, søgning, anmeldelser og login tæller ikke.',
  },
  'live-chat': {
    name: 'Chat eller chatbot',
    question: 'Er der chat eller chatbot?',
    hint: 'En chatknap eller et chatvindue på siden eller et link, der åbner en chat.',
  },
  messaging: {
    name: 'Beskedapps',
    question: 'Kan du få fat i butikken i en beskedapp?',
    hint: 'Et link, der starter en samtale i Messenger, WhatsApp, sms eller lignende.',
  },
  'social-media': {
    name: 'Sociale medier',
    question: 'Linker butikken til sine egne profiler på sociale medier?',
    hint: 'Links til butikkens egne profiler. Deleknapper tæller ikke.',
  },
  'response-time': {
    name: 'Lovet svartid',
    question: 'Lover butikken, hvor hurtigt den svarer?',
    hint: 'En tid, der står på siden, for eksempel »vi svarer inden for 24 timer«.',
  },
  'physical-store': {
    name: 'Fysiske butikker',
    question: 'Kan du møde butikken ansigt til ansigt?',
    hint: 'Find butik, en liste over butikker, en besøgsadresse med åbningstider eller afhentning i butik.',
  },
  'company-identity': {
    name: 'Hvem der står bag',
    question: 'Fortæller butikken, hvem den er?',
    hint: 'CVR-nummer eller momsnummer eller en side med oplysninger om firmaet.',
  },
};

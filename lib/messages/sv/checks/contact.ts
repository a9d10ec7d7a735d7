export const contact = {
  'contact-page': {
    name: 'Kontaktsida',
    question: 'Finns det en väg till kontaktsidan eller kundservice?',
    hint: 'En länk eller knapp till butikens egen sida för kontakt, kundservice eller hjälp.',
  },
  phone: {
    name: 'Telefonnummer',
    question: 'Står det ett telefonnummer där?',
    hint: 'Ett nummer som kunderna kan ringa. Enbart ett faxnummer räknas inte.',
  },
  email: {
    name: 'E-postadress',
    question: 'Står det en e-postadress där?',
    hint: 'En synlig adress eller en e-postlänk. Enbart ett kontaktformulär är ingen adress.',
  },
  'postal-address': {
    name: 'Post- eller besöksadress',
    question: 'Står butikens post- eller besöksadress där?',
    hint: 'Gata eller box med postnummer och ort.',
  },
  'opening-hours': {
    name: 'Öppettider',
    question: 'Står det när kundservice eller butiken har öppet?',
    hint: 'Dagar med klockslag, ”dygnet runt” eller en länk till öppettiderna.',
  },
  'contact-form': {
    name: 'Kontaktformulär',
    question: 'Kan du skriva till butiken i ett formulär?',
    hint: 'Ett formulär med ett meddelandefält. Formulär för nyhetsbrev, sökning, omdömen och inloggning räknas inte.',
  },
  'live-chat': {
    name: 'Chatt eller chattbot',
    question: 'Finns det chatt eller chattbot?',
    hint: 'En chattknapp eller ett chattfönster på sidan, eller en länk som öppnar en chatt.',
  },
  messaging: {
    name: 'Meddelandeappar',
    question: 'Kan du nå butiken i en meddelandeapp?',
    hint: 'En länk som startar en konversation i Messenger, WhatsApp, sms eller liknande.',
  },
  'social-media': {
    name: 'Sociala medier',
    question: 'Länkar butiken till sina egna profiler i sociala medier?',
    hint: 'Länkar till butikens egna profiler. Delningsknappar räknas inte.',
  },
  'response-time': {
    name: 'Utlovad svarstid',
    question: 'Lovar butiken hur snabbt den svarar?',
    hint: 'En angiven tid, till exempel ”vi svarar inom 24 timmar”.',
  },
  'physical-store': {
    name: 'Fysiska butiker',
    question: 'Kan du möta butiken ansikte mot ansikte?',
    hint: 'Hitta butik, en lista över butiker, en besöksadress med öppettider eller hämtning i butik.',
  },
  'company-identity': {
    name: 'Vem som står bakom',
    question: 'Berättar butiken vem den är?',
    hint: 'Organisationsnummer eller momsnummer, eller en sida med uppgifter om företaget.',
  },
};

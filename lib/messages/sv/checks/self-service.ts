export const selfService = {
  faq: {
    name: 'Frågor och svar',
    question: 'Finns det vanliga frågor, ett hjälpcenter eller en kunskapsbas?',
    hint: 'Vanliga frågor med svar, eller en länk till dem.',
  },
  'site-search': {
    name: 'Sökning',
    question: 'Kan du söka i butiken?',
    hint: 'Ett sökfält för varor, eller en knapp som öppnar ett.',
  },
  'order-tracking': {
    name: 'Spåra order',
    question: 'Kan du följa en beställning?',
    hint: 'En länk eller ett formulär för att spåra ordern eller paketet. Enbart ”Mina sidor” räknas inte.',
  },
  guides: {
    name: 'Guider och artiklar',
    question: 'Finns det guider, bruksanvisningar eller artiklar?',
    hint: 'Köpguider, instruktioner, bruksanvisningar, skötselråd eller en blogg med råd.',
  },
  account: {
    name: 'Kundkonto',
    question: 'Kan du ha ett konto?',
    hint: 'Logga in, skapa konto eller ”Mina sidor”.',
  },
};

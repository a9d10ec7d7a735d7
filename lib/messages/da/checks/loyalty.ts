export const loyalty = {
  'loyalty-club': {
    name: 'Kundeklub',
    question: 'Er der en kundeklub eller et loyalitetsprogram?',
    hint: 'En klub eller et medlemskab med fordele, point eller bonus.',
  },
  newsletter: {
    name: 'Nyhedsbrev',
    question: 'Er der et nyhedsbrev?',
    hint: 'Et felt til tilmelding eller et link til det.',
  },
  feedback: {
    name: 'Feedback',
    question: 'Kan kunderne sige, hvad de synes?',
    hint: 'Et link eller en formular til feedback, spørgeskema, forslag eller »bedøm os«.',
  },
  'external-reviews': {
    name: 'Uafhængige anmeldelser',
    question: 'Er der anmeldelser af butikken på en uafhængig side?',
    hint: 'Et mærke eller et link til Trustpilot, Google, PriceRunner eller lignende.',
  },
  'trust-mark': {
    name: 'Tryghedsmærke',
    question: 'Har butikken et mærke for sikker handel?',
    hint: 'e-mærket, Trygg e-handel, Trusted Shops eller et andet mærke.',
  },
  community: {
    name: 'Fællesskab',
    question: 'Er der et forum, et fællesskab eller billeder fra kunderne?',
    hint: 'Et forum, et kundefællesskab eller billeder fra kunder, ofte under et hashtag.',
  },
  'after-sales': {
    name: 'Opfølgning efter købet',
    question: 'Følger butikken op på købet?',
    hint: 'Reparation, reservedele, service, produktregistrering, manualer, genbrug eller brugtsalg.',
  },
  'about-us': {
    name: 'Om os',
    question: 'Viser butikken menneskene og historien bag?',
    hint: 'Et link til »Om os«, medarbejderne, historien eller ledige job.',
  },
};

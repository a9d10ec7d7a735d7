export const loyalty = {
  'loyalty-club': {
    name: 'Kanta-asiakasohjelma',
    question: 'Onko kanta-asiakasohjelmaa tai asiakasklubia?',
    hint: 'Klubi tai jäsenyys, josta saa etuja, pisteitä tai bonusta.',
  },
  newsletter: {
    name: 'Uutiskirje',
    question: 'Onko uutiskirjettä?',
    hint: 'Tilauslomake tai linkki siihen.',
  },
  feedback: {
    name: 'Palaute',
    question: 'Voivatko asiakkaat kertoa kaupalle mielipiteensä?',
    hint: 'Linkki tai lomake palautteelle, kyselylle tai ehdotuksille, tai ”arvioi meidät”.',
  },
  'external-reviews': {
    name: 'Riippumattomat arvostelut',
    question: 'Onko kaupasta arvosteluja riippumattomalla sivustolla?',
    hint: 'Merkki tai linkki: Trustpilot, Google, hintavertailu tai muu vastaava.',
  },
  'trust-mark': {
    name: 'Luottamusmerkki',
    question: 'Onko kaupalla luottamusmerkki?',
    hint: 'Trusted Shops, Trygg e-handel, e-mærket tai muu merkki turvallisesta ostamisesta.',
  },
  community: {
    name: 'Yhteisö',
    question: 'Onko yhteisöä, foorumia tai asiakkaiden omia kuvia?',
    hint: 'Foorumi, asiakasyhteisö tai asiakkaiden kuvia, usein aihetunnisteen alla.',
  },
  'after-sales': {
    name: 'Palvelu oston jälkeen',
    question: 'Pitääkö kauppa huolta asiakkaasta oston jälkeen?',
    hint: 'Korjaus, varaosat, huolto, tuotteen rekisteröinti, käyttöohjeet, kierrätys tai käytettyjen myynti.',
  },
  'about-us': {
    name: 'Tietoa meistä',
    question: 'Näyttääkö kauppa ihmisensä ja tarinansa?',
    hint: 'Linkki sivulle ”Tietoa meistä”, henkilöstöön, tarinaan tai avoimiin työpaikkoihin.',
  },
};

export const buying = {
  payment: {
    name: 'Maksutavat',
    question: 'Näytetäänkö, miten voit maksaa?',
    hint: 'Maksutapojen nimiä tai logoja, tai linkki maksamisesta kertovalle sivulle.',
  },
  discounts: {
    name: 'Alennukset ja kampanjat',
    question: 'Onko alennuksia tai kampanjoita?',
    hint: 'Ale tai outlet, alennuskoodi, opiskelija-alennus tai yliviivattu hinta.',
  },
  gift: {
    name: 'Lahjat',
    question: 'Auttaako kauppa lahjan antajaa?',
    hint: 'Lahjakortti, lahjapaketointi tai tervehdyskortti.',
  },
  'choice-of-language': {
    name: 'Kieli tai maa',
    question: 'Voitko valita maan, kielen tai valuutan?',
    hint: 'Valikko tai linkit muihin maihin tai kieliin.',
  },
  'easy-to-buy': {
    name: 'Ostamisen helppous',
    question: 'Kuinka helppoa täältä on ostaa?',
    hint: 'Lisää tuote ostoskoriin ja etene maksuun asti, mutta älä maksa. Laske vaiheet. Katso, voitko ostaa ilman tiliä, tuleeko kuluja esiin vasta lopussa ja mitä tapahtuu, kun täytät jotain väärin.',
  },
  navigation: {
    name: 'Löytämisen helppous',
    question: 'Onko etsimäsi helppo löytää?',
    hint: 'Valitse tuote ja etsi se kahdesti: valikon kautta ja haulla. Laske napsautukset, kirjoita haku kerran väärin ja merkitse muistiin, tiesitkö koko ajan, missä olit.',
  },
  mobile: {
    name: 'Puhelin ja tietokone',
    question: 'Toimiiko kauppa puhelimella yhtä hyvin kuin tietokoneella?',
    hint: 'Avaa kauppa puhelimella tai kavenna ikkunaa. Kokeile valikkoa, hakua ja yhteystietosivua. Merkitse muistiin, mitä puuttuu, mikä on leikkautunut ja mihin on vaikea osua peukalolla.',
  },
};

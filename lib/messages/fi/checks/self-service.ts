export const selfService = {
  faq: {
    name: 'Usein kysyttyä',
    question: 'Onko usein kysyttyjä kysymyksiä, ohjekeskusta tai tietopankkia?',
    hint: 'Yleisiä kysymyksiä vastauksineen, tai linkki niihin.',
  },
  'site-search': {
    name: 'Haku',
    question: 'Voitko hakea kaupasta?',
    hint: 'Tuotehaun kenttä tai painike, joka avaa sen.',
  },
  'order-tracking': {
    name: 'Tilauksen seuranta',
    question: 'Voitko seurata tilausta?',
    hint: 'Linkki tai lomake tilauksen tai paketin seurantaan. Pelkkä ”Oma tili” ei riitä.',
  },
  guides: {
    name: 'Oppaat ja artikkelit',
    question: 'Onko oppaita, käyttöohjeita tai artikkeleita?',
    hint: 'Osto-oppaita, neuvoja, käyttöohjeita, hoito-ohjeita tai blogi, jossa on vinkkejä.',
  },
  account: {
    name: 'Asiakastili',
    question: 'Voiko kauppaan tehdä tilin?',
    hint: 'Kirjaudu, rekisteröidy tai ”Oma tili”.',
  },
};

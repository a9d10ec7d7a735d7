export const buying = {
  payment: {
    name: 'Betalingsmåtar',
    question: 'Ser du korleis du kan betale?',
    hint: 'Namn eller logo for betalingsmåtar, eller ei lenkje om betaling.',
  },
  discounts: {
    name: 'Rabattar og kampanjar',
    question: 'Finst det rabattar eller kampanjar?',
    hint: 'Sal eller outlet, rabattkode, studentrabatt eller ein overstroken pris.',
  },
  gift: {
    name: 'Gåver',
    question: 'Hjelper butikken deg med gåver?',
    hint: 'Gåvekort, innpakking eller eit kort med helsing.',
  },
  'choice-of-language': {
    name: 'Språk eller land',
    question: 'Kan du velje land, språk eller valuta?',
    hint: 'Ein veljar, eller lenkjer til andre land eller språk.',
  },
  'easy-to-buy': {
    name: 'Lett å kjøpe',
    question: 'Kor lett er det å kjøpe her?',
    hint: 'Legg ei vare i handlekorga og gå heilt til betalinga, utan å betale. Tel stega. Sjå om du kan kjøpe utan konto, om det dukkar opp kostnader seint, og kva som skjer når du fyller ut noko feil.',
  },
  navigation: {
    name: 'Lett å finne fram',
    question: 'Er det lett å finne fram?',
    hint: 'Vel ei vare og finn ho to gonger: gjennom menyen og gjennom søket. Tel klikka, stav feil éin gong når du søkjer, og noter om du heile tida visste kvar du var.',
  },
  mobile: {
    name: 'Mobil og datamaskin',
    question: 'Fungerer butikken like godt på mobil som på datamaskin?',
    hint: 'Opne butikken på mobilen, eller gjer vindauget smalt. Prøv menyen, søket og kontaktsida. Noter kva som manglar, er kutta, eller er vanskeleg å treffe med tommelen.',
  },
};

export const buying = {
  payment: {
    name: 'Betalingsmåter',
    question: 'Ser du hvordan du kan betale?',
    hint: 'Navn eller logo for betalingsmåter, eller en lenke om betaling.',
  },
  discounts: {
    name: 'Rabatter og kampanjer',
    question: 'Finnes det rabatter eller kampanjer?',
    hint: 'Salg eller outlet, rabattkode, studentrabatt eller en overstrøket pris.',
  },
  gift: {
    name: 'Gaver',
    question: 'Hjelper butikken deg med gaver?',
    hint: 'Gavekort, innpakking eller et kort med hilsen.',
  },
  'choice-of-language': {
    name: 'Språk eller land',
    question: 'Kan du velge land, språk eller valuta?',
    hint: 'En velger, eller lenker til andre land eller språk.',
  },
  'easy-to-buy': {
    name: 'Lett å kjøpe',
    question: 'Hvor lett er det å kjøpe her?',
    hint: 'Legg en vare i handlekurven og gå helt til betalingen, uten å betale. Tell stegene. Se om du kan kjøpe uten konto, om det dukker opp kostnader sent, og hva som skjer når du fyller ut noe feil.',
  },
  navigation: {
    name: 'Lett å finne fram',
    question: 'Er det lett å finne fram?',
    hint: 'Velg en vare og finn den to ganger: gjennom menyen og gjennom søket. Tell klikkene, stav feil én gang når du søker, og noter om du hele tiden visste hvor du var.',
  },
  mobile: {
    name: 'Mobil og datamaskin',
    question: 'Fungerer butikken like godt på mobil som på datamaskin?',
    hint: 'Åpne butikken på mobilen, eller gjør vinduet smalt. Prøv menyen, søket og kontaktsiden. Noter hva som mangler, er kuttet, eller er vanskelig å treffe med tommelen.',
  },
};

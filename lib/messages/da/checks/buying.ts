export const buying = {
  payment: {
    name: 'Betalingsmåder',
    question: 'Kan du se, hvordan du kan betale?',
    hint: 'Navne eller logoer for betalingsmåder eller et link om betaling.',
  },
  discounts: {
    name: 'Rabatter og kampagner',
    question: 'Er der rabatter eller kampagner?',
    hint: 'Udsalg eller outlet, rabatkode, studierabat eller en overstreget pris.',
  },
  gift: {
    name: 'Gaver',
    question: 'Hjælper butikken dig med gaver?',
    hint: 'Gavekort, indpakning eller et kort med en hilsen.',
  },
  'choice-of-language': {
    name: 'Sprog eller land',
    question: 'Kan du vælge land, sprog eller valuta?',
    hint: 'En vælger eller links til andre lande eller sprog.',
  },
  'easy-to-buy': {
    name: 'Nemt at købe',
    question: 'Hvor nemt er det at købe her?',
    hint: 'Læg en vare i kurven, og gå helt frem til betalingen uden at betale. Tæl trinene. Se, om du kan købe uden konto, om der dukker udgifter op sent, og hvad der sker, når du udfylder noget forkert.',
  },
  navigation: {
    name: 'Nemt at finde rundt',
    question: 'Er det nemt at finde rundt?',
    hint: 'Vælg en vare, og find den to gange: gennem menuen og gennem søgningen. Tæl klikkene, stav forkert én gang, og skriv ned, om du hele tiden vidste, hvor du var.',
  },
  mobile: {
    name: 'Mobil og computer',
    question: 'Fungerer butikken lige så godt på mobilen som på computeren?',
    hint: 'Åbn butikken på mobilen, eller gør vinduet smalt. Prøv menuen, søgningen og kontaktsiden. Skriv ned, hvad der mangler, er skåret af eller er svært at ramme med tommelfingeren.',
  },
};

/** Skuleoppgåva «analyser kundeservicen i ein nettbutikk»: spørsmåla i rekkjefølgje, og det som kjem etterpå. */
export const assignment = {
  title: 'Oppgåva',
  lead: 'Dei tretten spørsmåla i rekkjefølgje, kvart med dei punkta som hjelper deg å svare.',
  questions: {
    touchpoints: {
      name: 'Kontaktpunkt',
      question: 'Kvar møter kunden butikken, frå første gong han blir nemnd til lenge etter kjøpet?',
    },
    feedback: { name: 'Å bli høyrd', question: 'Korleis kan kundane seie frå om kva dei meiner?' },
    chatbot: { name: 'Chatten', question: 'Er det ein chatbot der, og kva skjer når du prøver han?' },
    contact: {
      name: 'Å få kontakt',
      question: 'Finn du kontaktinformasjon, og kor lett er det å få tak i nokon?',
    },
    loyalty: {
      name: 'Faste kundar',
      question: 'Gjer butikken noko for kundar som kjem att, til dømes med ein kundeklubb?',
    },
    welcome: {
      name: 'Å kjenne seg velkomen',
      question: 'Kjenner du deg velkomen som kunde, og kva er det som gjer det?',
    },
    buying: { name: 'Å handle', question: 'Kor lett er det å kjøpe noko her?' },
    rules: {
      name: 'Reglane',
      question: 'Er reglane for bestilling, avbestilling og retur lette å finne?',
    },
    findingOnesWay: { name: 'Å finne fram', question: 'Er det lett å finne fram til det du leitar etter?' },
    newFunctions: {
      name: 'Nyare funksjonar',
      question: 'Har butikken teke i bruk noko av det nyare, til dømes ein storleiksguide?',
    },
    payment: { name: 'Betaling', question: 'Kan du betale på fleire måtar, eller berre på éin?' },
    mobile: { name: 'På mobilen', question: 'Er butikken den same på mobilen som på datamaskina?' },
    more: { name: 'Kva meir?', question: 'Kva anna har noko å seie for servicen i denne butikken?' },
  },
  improve: {
    title: 'Korleis kan servicen bli betre?',
    lead: 'Skriv vidare i det same dokumentet. Vel ut det som betyr mest, sjå korleis andre butikkar gjer det, og legg fram forslaga for kvarandre.',
  },
  discuss: {
    title: 'Snakk saman',
    questions: {
      toYou: 'Kor mykje har servicen å seie for deg når du handlar på nettet?',
      toShop: 'Kva har service å seie for bedrifta sjølv?',
      everyTouchpoint: 'Korleis kan ei bedrift yte service i kvart einaste kontaktpunkt?',
    },
  },
};

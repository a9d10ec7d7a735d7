/** Skoleoppgaven «analyser kundeservicen i en nettbutikk»: spørsmålene i rekkefølge, og det som kommer etterpå. */
export const assignment = {
  title: 'Oppgaven',
  lead: 'De tretten spørsmålene i rekkefølge, hvert med de punktene som hjelper deg å svare.',
  questions: {
    touchpoints: {
      name: 'Kontaktpunkter',
      question: 'Hvor møter kunden butikken, fra første gang den blir nevnt til lenge etter kjøpet?',
    },
    feedback: { name: 'Å bli hørt', question: 'Hvordan kan kundene si fra om hva de mener?' },
    chatbot: { name: 'Chatten', question: 'Er det en chatbot der, og hva skjer når du prøver den?' },
    contact: {
      name: 'Å få kontakt',
      question: 'Finner du kontaktinformasjon, og hvor lett er det å få tak i noen?',
    },
    loyalty: {
      name: 'Faste kunder',
      question: 'Gjør butikken noe for kunder som kommer igjen, for eksempel med en kundeklubb?',
    },
    welcome: {
      name: 'Å føle seg velkommen',
      question: 'Føler du deg velkommen som kunde, og hva er det som gjør det?',
    },
    buying: { name: 'Å handle', question: 'Hvor lett er det å kjøpe noe her?' },
    rules: {
      name: 'Reglene',
      question: 'Er reglene for bestilling, avbestilling og retur lette å finne?',
    },
    findingOnesWay: { name: 'Å finne fram', question: 'Er det lett å finne fram til det du leter etter?' },
    newFunctions: {
      name: 'Nyere funksjoner',
      question: 'Har butikken tatt i bruk noe av det nyere, for eksempel en størrelsesguide?',
    },
    payment: { name: 'Betaling', question: 'Kan du betale på flere måter, eller bare på én?' },
    mobile: { name: 'På mobilen', question: 'Er butikken den samme på mobilen som på datamaskinen?' },
    more: { name: 'Hva mer?', question: 'Hva annet betyr noe for servicen i denne butikken?' },
  },
  improve: {
    title: 'Hvordan kan servicen bli bedre?',
    lead: 'Skriv videre i samme dokument. Velg ut det som betyr mest, se hvordan andre butikker gjør det, og legg fram forslagene for hverandre.',
  },
  discuss: {
    title: 'Snakk sammen',
    questions: {
      toYou: 'Hvor mye har servicen å si for deg når du handler på nettet?',
      toShop: 'Hva har service å si for bedriften selv?',
      everyTouchpoint: 'Hvordan kan en bedrift yte service i hvert eneste kontaktpunkt?',
    },
  },
};

/** Skoleopgaven »analysér kundeservicen i en webshop«: spørgsmålene i rækkefølge, og det, der kommer bagefter. */
export const assignment = {
  title: 'Opgaven',
  lead: 'De tretten spørgsmål i rækkefølge, hvert med de punkter, der hjælper dig med at svare.',
  questions: {
    touchpoints: {
      name: 'Kontaktpunkter',
      question: 'Hvor møder kunden butikken, fra første gang den bliver nævnt, til længe efter købet?',
    },
    feedback: { name: 'At blive hørt', question: 'Hvordan kan kunderne fortælle butikken, hvad de synes?' },
    chatbot: { name: 'Chatten', question: 'Er der en chatbot, og hvad sker der, når du prøver den?' },
    contact: {
      name: 'At få kontakt',
      question: 'Kan du finde kontaktoplysninger, og hvor nemt er det at få fat i nogen?',
    },
    loyalty: {
      name: 'Faste kunder',
      question: 'Gør butikken noget for de kunder, der kommer igen, for eksempel med en kundeklub?',
    },
    welcome: {
      name: 'At føle sig velkommen',
      question: 'Føler du dig velkommen som kunde, og hvad gør, at du gør det?',
    },
    buying: { name: 'At handle', question: 'Hvor nemt er det at købe noget her?' },
    rules: {
      name: 'Reglerne',
      question: 'Er det nemt at finde reglerne for bestilling, afbestilling og returnering?',
    },
    findingOnesWay: { name: 'At finde rundt', question: 'Er det nemt at finde det, du leder efter?' },
    newFunctions: {
      name: 'Nyere funktioner',
      question: 'Har butikken taget noget af det nyere i brug, for eksempel en størrelsesguide?',
    },
    payment: { name: 'Betaling', question: 'Kan du betale på flere måder eller kun på én?' },
    mobile: { name: 'På mobilen', question: 'Er butikken den samme på mobilen som på computeren?' },
    more: { name: 'Hvad ellers?', question: 'Hvad betyder ellers noget for servicen i den her butik?' },
  },
  improve: {
    title: 'Hvordan kan servicen blive bedre?',
    lead: 'Skriv videre i samme dokument. Vælg det, der betyder mest, se, hvordan andre butikker gør, og fremlæg jeres forslag for hinanden.',
  },
  discuss: {
    title: 'Tal om det',
    questions: {
      toYou: 'Hvor meget betyder service for dig, når du handler på nettet?',
      toShop: 'Hvad betyder service for virksomheden selv?',
      everyTouchpoint: 'Hvordan kan en virksomhed yde service i hvert eneste kontaktpunkt?',
    },
  },
};

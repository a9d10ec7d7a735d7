/** Skoluppgiften ”analysera kundservicen i en nätbutik”: frågorna i ordning, och det som kommer efteråt. */
export const assignment = {
  title: 'Uppgiften',
  lead: 'De tretton frågorna i ordning, var och en med de punkter som hjälper dig att svara.',
  questions: {
    touchpoints: {
      name: 'Kontaktpunkter',
      question: 'Var möter kunden butiken, från första gången den nämns till långt efter köpet?',
    },
    feedback: { name: 'Att bli hörd', question: 'Hur kan kunderna tala om för butiken vad de tycker?' },
    chatbot: { name: 'Chatten', question: 'Finns det en chattbot, och vad händer när du provar den?' },
    contact: {
      name: 'Att få kontakt',
      question: 'Hittar du kontaktuppgifter, och hur lätt är det att få tag på någon?',
    },
    loyalty: {
      name: 'Trogna kunder',
      question: 'Gör butiken något för kunder som kommer tillbaka, till exempel med en kundklubb?',
    },
    welcome: {
      name: 'Att känna sig välkommen',
      question: 'Känner du dig välkommen som kund, och vad är det som gör det?',
    },
    buying: { name: 'Att handla', question: 'Hur lätt är det att köpa något här?' },
    rules: {
      name: 'Reglerna',
      question: 'Är reglerna för beställning, avbeställning och retur lätta att hitta?',
    },
    findingOnesWay: { name: 'Att hitta rätt', question: 'Är det lätt att hitta det du letar efter?' },
    newFunctions: {
      name: 'Nyare funktioner',
      question: 'Har butiken några nyare funktioner, till exempel en storleksguide?',
    },
    payment: { name: 'Betalning', question: 'Kan du betala på flera sätt eller bara på ett?' },
    mobile: { name: 'I mobilen', question: 'Är butiken densamma i mobilen som på datorn?' },
    more: { name: 'Vad mer?', question: 'Vad spelar annars roll för servicen i den här butiken?' },
  },
  improve: {
    title: 'Hur kan servicen bli bättre?',
    lead: 'Skriv vidare i samma dokument. Välj ut det som betyder mest, se hur andra butiker gör och presentera förslagen för varandra.',
  },
  discuss: {
    title: 'Diskutera',
    questions: {
      toYou: 'Hur mycket betyder servicen för dig när du handlar på nätet?',
      toShop: 'Vad betyder service för företaget självt?',
      everyTouchpoint: 'Hur kan ett företag ge service i varje enskild kontaktpunkt?',
    },
  },
};

/** Die Schulaufgabe „Analysiere den Kundenservice eines Onlineshops“: ihre Fragen der Reihe nach und was danach kommt. */
export const assignment = {
  title: 'Die Aufgabe',
  lead: 'Die dreizehn Fragen der Reihe nach, jede mit den Punkten, die dir beim Antworten helfen.',
  questions: {
    touchpoints: {
      name: 'Kontaktpunkte',
      question: 'Wo begegnet die Kundschaft dem Shop, vom ersten Hören bis lange nach dem Kauf?',
    },
    feedback: { name: 'Gehört werden', question: 'Wie können Kunden dem Shop sagen, was sie denken?' },
    chatbot: { name: 'Der Chat', question: 'Gibt es einen Chatbot, und was passiert, wenn du ihn ausprobierst?' },
    contact: {
      name: 'Kontakt aufnehmen',
      question: 'Findest du Kontaktdaten, und wie leicht erreichst du jemanden?',
    },
    loyalty: {
      name: 'Treue Kunden',
      question: 'Tut der Shop etwas für Kunden, die wiederkommen, zum Beispiel mit einem Kundenclub?',
    },
    welcome: {
      name: 'Willkommen sein',
      question: 'Fühlst du dich als Kunde oder Kundin willkommen, und woran liegt das?',
    },
    buying: { name: 'Einkaufen', question: 'Wie leicht ist es, hier etwas zu kaufen?' },
    rules: {
      name: 'Die Regeln',
      question: 'Sind die Regeln für Bestellen, Stornieren und Zurückgeben leicht zu finden?',
    },
    findingOnesWay: { name: 'Sich zurechtfinden', question: 'Findest du leicht, was du suchst?' },
    newFunctions: {
      name: 'Neuere Funktionen',
      question: 'Bietet der Shop neuere Funktionen an, zum Beispiel eine Größenberatung?',
    },
    payment: { name: 'Bezahlen', question: 'Kannst du auf mehrere Arten bezahlen oder nur auf eine?' },
    mobile: { name: 'Auf dem Handy', question: 'Ist der Shop auf dem Handy derselbe wie am Computer?' },
    more: { name: 'Was noch?', question: 'Was ist in diesem Shop sonst noch wichtig für den Service?' },
  },
  improve: {
    title: 'Wie kann der Service besser werden?',
    lead: 'Schreib im selben Dokument weiter. Wähl aus, was am meisten zählt, schau dir an, wie andere Shops es machen, und stellt euch eure Vorschläge gegenseitig vor.',
  },
  discuss: {
    title: 'Sprecht darüber',
    questions: {
      toYou: 'Wie wichtig ist dir Service, wenn du online einkaufst?',
      toShop: 'Was bedeutet Service für das Unternehmen selbst?',
      everyTouchpoint: 'Wie kann ein Unternehmen an jedem Kontaktpunkt Service bieten?',
    },
  },
};

/** What the person in the pictures has written, in the languages of the pictures. Made up, as the shops are. */

const en = {
  author: 'Ingrid Dahl',
  title: 'How three shops look after their customers',
  summary: 'The shop answers quickly and is easy to reach. What it costs to send something back is told too late.',
  method: 'We walked through front page, contact, product and terms, and wrote to the shop on a weekday morning.',
  discussion: 'We did not agree on the tone: two of us found it warm, one found it childish.',
  notes: {
    returns: 'Easy to find at the bottom of every page, but the price of a return is only told at checkout.',
    phone: 'Answered after two rings.',
    tone: 'Short, warm sentences, also where something has gone wrong.',
  },
  proposals: [
    ['Say what a return costs before the purchase', 'Customers learn it at checkout, when they have half decided.'],
    [
      'Answer the questions that come again and again',
      'Three of five questions in the chat stand nowhere on the site.',
    ],
    ['Write to the customer a week after delivery', 'Nobody hears from the shop once the parcel is on its way.'],
  ],
  how: 'A line below the price on each product, and the same line in the basket.',
  who: 'Those who write the product pages',
  when: 'Before the Christmas trade',
  question: 'How long may I return a toy that has been opened?',
  answer: 'You have 60 days, opened or not. Would you like a label by e-mail?',
  touchpoints: [
    'Advertisement on Instagram',
    'Size guide on the product',
    'Message that the parcel is here',
    'Call for help',
  ],
  checklist: 'Group task, autumn',
  teacher: 'Lars Holm',
  ownChecks: [
    ['Is the shop open about where things are made?', 'Can you tell from the product page who made it, and where?'],
    ['Does it help you to repair?', 'Are there spare parts, instructions or a repair service?'],
  ],
  reworded: 'Can you find the rules for returns in under a minute?',
  people: ['Kari', 'Jonas', 'Sofie'],
  note: 'Group 4. We walked through it on Tuesday.',
};

const nb = {
  author: 'Ingrid Dahl',
  title: 'Slik tar tre butikker vare på kundene sine',
  summary: 'Butikken svarer raskt og er lett å nå. Hva det koster å sende noe tilbake, får man vite for sent.',
  method: 'Vi gikk gjennom forside, kontakt, produkt og vilkår, og skrev til butikken en hverdag om formiddagen.',
  discussion: 'Vi var ikke enige om tonen: to av oss synes den er varm, én synes den er barnslig.',
  notes: {
    returns: 'Lett å finne nederst på hver side, men hva en retur koster, står først i kassen.',
    phone: 'Svarte etter to ring.',
    tone: 'Korte, varme setninger, også der noe har gått galt.',
  },
  proposals: [
    ['Si hva en retur koster før kjøpet', 'Kundene får vite det i kassen, når de nesten har bestemt seg.'],
    ['Svar på spørsmålene som går igjen', 'Tre av fem spørsmål i chatten er ikke besvart noe sted på siden.'],
    ['Skriv til kunden en uke etter levering', 'Ingen hører fra butikken når pakken først er sendt.'],
  ],
  how: 'En linje under prisen på hvert produkt, og den samme linjen i handlekurven.',
  who: 'De som skriver produktsidene',
  when: 'Før julehandelen',
  question: 'Hvor lenge kan jeg returnere et telt som er brukt?',
  answer: 'Du har 60 dager, brukt eller ikke. Skal vi sende deg en returlapp på e-post?',
  touchpoints: [
    'Annonse på Instagram',
    'Størrelsesguide på produktet',
    'Melding om at pakken er kommet',
    'Ringer for å få hjelp',
  ],
  checklist: 'Gruppeoppgave høst',
  teacher: 'Lars Holm',
  ownChecks: [
    ['Er butikken åpen om hvor varene er laget?', 'Kan du se på produktsiden hvem som har laget varen, og hvor?'],
    ['Hjelper den deg å reparere?', 'Finnes det reservedeler, veiledning eller en reparasjonstjeneste?'],
  ],
  reworded: 'Finner du reglene for retur på under ett minutt?',
  people: ['Kari', 'Jonas', 'Sofie'],
  note: 'Gruppe 4. Vi gikk gjennom den på tirsdag.',
};

const de = {
  author: 'Ingrid Dahl',
  title: 'Wie drei Shops mit ihren Kunden umgehen',
  summary: 'Der Shop antwortet schnell und ist leicht zu erreichen. Was eine Rücksendung kostet, erfährt man zu spät.',
  method: 'Wir haben Startseite, Kontakt, Produkt und AGB angesehen und an einem Vormittag an den Shop geschrieben.',
  discussion: 'Über den Ton waren wir uns nicht einig: Zwei fanden ihn herzlich, eine fand ihn kindlich.',
  notes: {
    returns: 'Steht unten auf jeder Seite, aber was eine Rücksendung kostet, erfährt man erst an der Kasse.',
    phone: 'Nach zweimal Klingeln war jemand dran.',
    tone: 'Kurze, freundliche Sätze, auch wenn etwas schiefgegangen ist.',
  },
  proposals: [
    [
      'Vor dem Kauf sagen, was eine Rücksendung kostet',
      'Die Kunden erfahren es an der Kasse, wenn sie halb entschieden sind.',
    ],
    [
      'Die Fragen beantworten, die immer wiederkommen',
      'Drei von fünf Fragen im Chat sind nirgends auf der Seite beantwortet.',
    ],
    ['Eine Woche nach der Lieferung nachfragen', 'Sobald das Paket unterwegs ist, hört niemand mehr vom Shop.'],
  ],
  how: 'Eine Zeile unter dem Preis jedes Produkts, und dieselbe Zeile im Warenkorb.',
  who: 'Wer die Produktseiten schreibt',
  when: 'Vor dem Weihnachtsgeschäft',
  question: 'Wie lange kann ich ein ausgepacktes Spielzeug zurückgeben?',
  answer: 'Sie haben 60 Tage, ausgepackt oder nicht. Sollen wir Ihnen ein Etikett per E-Mail schicken?',
  touchpoints: [
    'Anzeige auf Instagram',
    'Größentabelle am Produkt',
    'Nachricht, dass das Paket da ist',
    'Anruf, um Hilfe zu bekommen',
  ],
  checklist: 'Gruppenaufgabe Herbst',
  teacher: 'Lars Holm',
  ownChecks: [
    ['Sagt der Shop offen, wo die Waren herkommen?', 'Steht auf der Produktseite, wer es gemacht hat und wo?'],
    ['Hilft er beim Reparieren?', 'Gibt es Ersatzteile, Anleitungen oder einen Reparaturdienst?'],
  ],
  reworded: 'Findest du die Regeln zur Rückgabe in unter einer Minute?',
  people: ['Kari', 'Jonas', 'Sofie'],
  note: 'Gruppe 4. Wir sind am Dienstag alles durchgegangen.',
};

export const WORDS = { en, nb, de };

export const judgement = {
  touchpoints: {
    name: 'Kontaktpunkter',
    question: 'Vilka kontaktpunkter möter kunden under kundresan?',
    hint: 'Gå hela vägen: upptäcka, välja, köpa, ta emot, efteråt. Börja med det vi hittade på sidorna och lägg till det vi inte kan se: annonser, mejl, sms, paketet, telefonsamtal, butiker.',
  },
  'contact-ease': {
    name: 'Lätt att få kontakt',
    question: 'Hur lätt är det att få kontakt?',
    hint: 'Räkna klicken härifrån tills du når en människa. Vilka kanaler kan du välja mellan, och när är de öppna? Prova en av dem och skriv ner vad som hände.',
  },
  'chatbot-test': {
    name: 'Test av chatten',
    question: 'Testa chatten: Hur snabbt och hur bra svarade den, och kunde du nå en människa?',
    hint: 'Förstod den dig, var svaret rätt och fanns det en väg till en människa? Ställ flera frågor: det ovanliga visar mest.',
  },
  'reply-test': {
    name: 'Test av kundservice',
    question: 'Fråga kundservice om något: Hur lång tid tog det innan du fick ett svar du hade nytta av?',
    hint: 'Fråga om något du verkligen vill veta. Löste svaret saken, eller blev du bara skickad vidare?',
  },
  welcome: {
    name: 'Välkomnande',
    question: 'Känner du dig välkommen som kund, och på vilket sätt?',
    hint: 'Titta på startsidan i en minut. Vem talar den till? Leta efter hälsningar, bilder och människorna bakom butiken, och se om det dyker upp rutor som är i vägen.',
  },
  honesty: {
    name: 'Ärliga beskrivningar',
    question: 'Är varorna sanningsenligt och fullständigt beskrivna?',
    hint: 'Jämför två eller tre beskrivningar med bilderna och omdömena. Står mått, material och nackdelar där? Finns det något som kunden måste gissa sig till?',
  },
  tone: {
    name: 'Tonen',
    question: 'Är tonen artig, tålmodig och personlig? Läser de mellan raderna?',
    hint: 'Läs ett svar, hjälpsidorna och svar på arga omdömen. Möter de det kunden egentligen undrar? Erkänner de misstag, och låter det som en människa?',
  },
  promises: {
    name: 'Håller vad de lovar',
    question: 'Håller butiken vad den lovar?',
    hint: 'Samla löftena: leveranstid, svarstid, pris, retur. Kontrollera dem du kan själv, och läs på oberoende omdömessajter vad kunderna säger om resten.',
  },
  'beyond-expected': {
    name: 'Mer än väntat',
    question: 'Vad ger butiken utöver det du väntade dig?',
    hint: 'Leta efter det ingen har bett om: gratis inslagning, en hälsning, en rabatt då och då, ett meddelande om något du har köpt. Är det värt att berätta för en vän?',
  },
  other: {
    name: 'Övrigt',
    question: 'Vad mer betyder något för servicen här?',
    hint: 'Vad lade du märke till som ingen har frågat om, bra eller dåligt? Vad hade du önskat dig som kund?',
  },
};

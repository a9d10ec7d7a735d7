export const judgement = {
  touchpoints: {
    name: 'Kontaktpunkter',
    question: 'Hvilke kontaktpunkter møter kunden på kundereisen?',
    hint: 'Gå hele veien: oppdage, velge, kjøpe, motta, etterpå. Begynn med det vi fant på sidene, og legg til det vi ikke kan se: annonser, e-post, SMS, pakken, telefonsamtaler, butikker.',
  },
  'contact-ease': {
    name: 'Lett å få kontakt',
    question: 'Hvor lett er det å få kontakt?',
    hint: 'Tell klikkene herfra til du når et menneske. Hvilke kanaler kan du velge mellom, og når er de åpne? Prøv én av dem, og skriv ned hva som skjedde.',
  },
  'chatbot-test': {
    name: 'Test av chatten',
    question: 'Test chatten: Hvor fort og hvor godt svarte den, og kunne du nå et menneske?',
    hint: 'Forstod den deg, var svaret riktig, og fantes det en vei til et menneske? Spør om flere ting: det uvanlige viser mest.',
  },
  'reply-test': {
    name: 'Test av kundeservice',
    question: 'Spør kundeservice om noe: Hvor lang tid tok det før du fikk et svar du kunne bruke?',
    hint: 'Spør om noe du virkelig vil vite. Løste svaret saken, eller ble du bare sendt videre?',
  },
  welcome: {
    name: 'Velkomst',
    question: 'Føler du deg velkommen som kunde, og på hvilken måte?',
    hint: 'Se på forsiden i ett minutt. Hvem snakker den til? Se etter hilsener, bilder og menneskene bak butikken, og om det spretter opp vinduer som står i veien.',
  },
  honesty: {
    name: 'Ærlige beskrivelser',
    question: 'Er varene beskrevet sant og fullstendig?',
    hint: 'Sammenlign to eller tre beskrivelser med bildene og omtalene. Står mål, materialer og svakheter der? Er det noe kunden må gjette seg til?',
  },
  tone: {
    name: 'Tonen',
    question: 'Er tonen høflig, tålmodig og personlig? Leser de mellom linjene?',
    hint: 'Les et svar, hjelpesidene og svar på sinte omtaler. Treffer de det kunden egentlig lurer på? Innrømmer de feil, og høres det ut som et menneske?',
  },
  promises: {
    name: 'Holder det de lover',
    question: 'Holder butikken det den lover?',
    hint: 'Samle løftene: leveringstid, svartid, pris, retur. Sjekk dem du kan sjekke selv, og les på uavhengige omtalesider hva kundene sier om resten.',
  },
  'beyond-expected': {
    name: 'Mer enn forventet',
    question: 'Hva gir butikken ut over det du forventet?',
    hint: 'Se etter det ingen har bedt om: gratis innpakking, en hilsen, en rabatt i ny og ne, en melding om noe du har kjøpt. Er det verdt å fortelle en venn?',
  },
  other: {
    name: 'Annet',
    question: 'Hva mer betyr noe for servicen her?',
    hint: 'Hva la du merke til som ingen har spurt om, godt eller dårlig? Hva skulle du ønsket deg som kunde?',
  },
};

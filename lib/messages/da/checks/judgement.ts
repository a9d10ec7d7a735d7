export const judgement = {
  touchpoints: {
    name: 'Kontaktpunkter',
    question: 'Hvilke kontaktpunkter møder kunden på kunderejsen?',
    hint: 'Gå hele vejen: opdage, vælge, købe, modtage, bagefter. Begynd med det, vi fandt på siderne, og tilføj det, vi ikke kan se: annoncer, e-mails, sms, pakken, opkald, butikker.',
  },
  'contact-ease': {
    name: 'Nemt at få kontakt',
    question: 'Hvor nemt er det at få kontakt?',
    hint: 'Tæl klikkene herfra, til du får fat i et menneske. Hvilke kanaler kan du vælge imellem, og hvornår er de åbne? Prøv en af dem, og skriv ned, hvad der skete.',
  },
  'chatbot-test': {
    name: 'Test af chatten',
    question: 'Test chatten: Hvor hurtigt og hvor godt svarede den, og kunne du få fat i et menneske?',
    hint: 'Forstod den dig, var svaret rigtigt, og var der en vej til et menneske? Spørg om flere ting: det usædvanlige viser mest.',
  },
  'reply-test': {
    name: 'Test af kundeservice',
    question: 'Spørg kundeservice om noget: Hvor lang tid gik der, før du fik et svar, du kunne bruge?',
    hint: 'Spørg om noget, du virkelig vil vide. Løste svaret sagen, eller blev du bare sendt videre?',
  },
  welcome: {
    name: 'Velkomst',
    question: 'Føler du dig velkommen som kunde, og på hvilken måde?',
    hint: 'Se på forsiden i et minut. Hvem taler den til? Se efter hilsner, billeder og menneskene bag butikken, og om der dukker vinduer op, som står i vejen.',
  },
  honesty: {
    name: 'Ærlige beskrivelser',
    question: 'Er varerne beskrevet sandt og fyldestgørende?',
    hint: 'Sammenlign to eller tre beskrivelser med billederne og anmeldelserne. Står mål, materialer og svagheder der? Er der noget, kunden må gætte sig til?',
  },
  tone: {
    name: 'Tonen',
    question: 'Er tonen høflig, tålmodig og personlig? Læser de mellem linjerne?',
    hint: 'Læs et svar, hjælpesiderne og svar på vrede anmeldelser. Rammer de det, kunden egentlig spørger om? Indrømmer de fejl, og lyder det som et menneske?',
  },
  promises: {
    name: 'Holder det, de lover',
    question: 'Holder butikken det, den lover?',
    hint: 'Saml løfterne: leveringstid, svartid, pris, retur. Tjek dem, du selv kan tjekke, og læs på uafhængige anmeldelsessider, hvad kunderne siger om resten.',
  },
  'beyond-expected': {
    name: 'Mere end forventet',
    question: 'Hvad giver butikken ud over det, du forventede?',
    hint: 'Se efter det, ingen har bedt om: gratis indpakning, en hilsen, en rabat i ny og næ, en besked om noget, du har købt. Er det værd at fortælle en ven om?',
  },
  other: {
    name: 'Andet',
    question: 'Hvad betyder ellers noget for servicen her?',
    hint: 'Hvad lagde du mærke til, som ingen har spurgt om, godt eller skidt? Hvad ville du have ønsket dig som kunde?',
  },
};

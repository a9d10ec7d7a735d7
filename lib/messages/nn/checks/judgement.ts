export const judgement = {
  touchpoints: {
    name: 'Kontaktpunkt',
    question: 'Kva kontaktpunkt møter kunden på kundereisa?',
    hint: 'Gå heile vegen: oppdage, velje, kjøpe, ta imot, etterpå. Begynn med det vi fann på sidene, og legg til det vi ikkje kan sjå: annonsar, e-post, SMS, pakken, telefonsamtalar, butikkar.',
  },
  'contact-ease': {
    name: 'Lett å få kontakt',
    question: 'Kor lett er det å få kontakt?',
    hint: 'Tel klikka herifrå til du når eit menneske. Kva kanalar kan du velje mellom, og når er dei opne? Prøv éin av dei, og skriv ned kva som skjedde.',
  },
  'chatbot-test': {
    name: 'Test av chatten',
    question: 'Test chatten: Kor fort og kor godt svara han, og kunne du nå eit menneske?',
    hint: 'Forstod han deg, var svaret rett, og fanst det ein veg til eit menneske? Spør om fleire ting: det uvanlege viser mest.',
  },
  'reply-test': {
    name: 'Test av kundeservice',
    question: 'Spør kundeservice om noko: Kor lang tid tok det før du fekk eit svar du kunne bruke?',
    hint: 'Spør om noko du verkeleg vil vite. Løyste svaret saka, eller vart du berre send vidare?',
  },
  welcome: {
    name: 'Velkomst',
    question: 'Kjenner du deg velkomen som kunde, og på kva måte?',
    hint: 'Sjå på framsida i eitt minutt. Kven snakkar ho til? Sjå etter helsingar, bilete og menneska bak butikken, og om det sprett opp vindauge som står i vegen.',
  },
  honesty: {
    name: 'Ærlege skildringar',
    question: 'Er varene skildra sant og fullstendig?',
    hint: 'Samanlikn to eller tre skildringar med bileta og omtalane. Står mål, materiale og veikskapar der? Er det noko kunden må gjette seg til?',
  },
  tone: {
    name: 'Tonen',
    question: 'Er tonen høfleg, tolmodig og personleg? Les dei mellom linjene?',
    hint: 'Les eit svar, hjelpesidene og svar på sinte omtalar. Treffer dei det kunden eigentleg lurer på? Innrømmer dei feil, og høyrest det ut som eit menneske?',
  },
  promises: {
    name: 'Held det dei lovar',
    question: 'Held butikken det han lovar?',
    hint: 'Samle løfta: leveringstid, svartid, pris, retur. Sjekk dei du kan sjekke sjølv, og les på uavhengige omtalesider kva kundane seier om resten.',
  },
  'beyond-expected': {
    name: 'Meir enn venta',
    question: 'Kva gir butikken ut over det du venta?',
    hint: 'Sjå etter det ingen har bede om: gratis innpakking, ei helsing, ein rabatt no og då, ei melding om noko du har kjøpt. Er det verdt å fortelje ein ven?',
  },
  other: {
    name: 'Anna',
    question: 'Kva anna betyr noko for servicen her?',
    hint: 'Kva la du merke til som ingen har spurt om, godt eller dårleg? Kva skulle du ønskt deg som kunde?',
  },
};

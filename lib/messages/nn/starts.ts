/** Utgangspunkt for ein strategi: spørsmål å tenkje med, aldri setningar å levere inn. */
export const starts = {
  title: 'Utgangspunkt',
  lead: 'Henta frå hòla i sjekklista di. Dei berre spør: forslaga må du kome med sjølv.',
  points: {
    beFound: {
      name: 'Lett å få tak i',
      think:
        'Kor mange klikk er det til eit telefonnummer, ei adresse og eit namn? Kva gjer det med tilliten din om du må leite?',
      also: 'Kvar ville ein kunde sett først, og kva burde stå der?',
    },
    channels: {
      name: 'Fleire måtar å spørje på',
      think: 'Kva kanal ville kundane i denne butikken valt, om dei kunne?',
      also: 'Kva kostar det å bemanne kvar av kanalane, og kva for ein bør butikken byrje med?',
    },
    person: {
      name: 'Frå roboten til eit menneske',
      think: 'Kva kan ein chatbot verken forstå eller kjenne? Når bør eit menneske ta over?',
      also: 'Korleis får kunden vite at det finst eit menneske, og når det er til stades?',
    },
    answerFast: {
      name: 'Svar i tide',
      think: 'Kor lenge ville du venta før du handla ein annan stad?',
      also: 'Kva kunne butikken lova, og kven passar på at lovnaden blir halden i den travlaste veka i året?',
    },
    helpThemselves: {
      name: 'Hjelp som alltid er open',
      think: 'Kva spørsmål går igjen, og kunne kundane funne svara på eiga hand?',
      also: 'Kven held svara oppdaterte, og korleis merkar dei at eit svar ikkje stemmer lenger?',
    },
    honest: {
      name: 'Ingen overraskingar i pakken',
      think: 'Kva må kunden gjette seg til om varene her?',
      also: 'Kva bilete, mål eller opplysningar ville spart butikken for flest reklamasjonar?',
    },
    tryOn: {
      name: 'I staden for å prøve',
      think: 'Kva gjer du i ein fysisk butikk som du ikkje får gjort her?',
      also: 'Kva kunne kome i staden: ein storleiksguide, røynslene til andre, bilete frå alle kantar, noko nyare?',
    },
    listen: {
      name: 'Lytt, og rett opp',
      think: 'Kvar seier kundane kva dei meiner, og er det nokon som svarer?',
      also: 'Kva bør skje med ei klage frå den augneblinken ho er skriven?',
    },
    clearRules: {
      name: 'Reglar til å forstå',
      think: 'Kunne du forklart reglane for ein ven etter å ha lese dei éin gong? Kvar stoppa du opp?',
      also: 'Kva reglar treng kunden før kjøpet, kva for nokre undervegs og kva for nokre etterpå?',
    },
    easyReturns: {
      name: 'Trygg levering og retur',
      think: 'Kva skal til for at kunden vågar å bestille noko ein ikkje får ta på først?',
      also: 'Kven bør betale, kor fort bør det gå, og kva har denne butikken råd til samanlikna med dei andre?',
    },
    finishPurchase: {
      name: 'Dei siste stega i kjøpet',
      think: 'På kva steg ville du gitt opp, og kvifor?',
      also: 'Kva betalingsmåtar bruker kundane i denne butikken til dagleg?',
    },
    findWay: {
      name: 'Funne med ein gong',
      think: 'Be ein som aldri har vore her, om å finne ei bestemt vare. Kva prøver dei først?',
      also: 'Kva ord søkjer kundane med, og er det dei same som butikken bruker?',
    },
    individual: {
      name: 'Sedd som den du er',
      think:
        'Kva veit butikken om ein kunde som kjem tilbake, og kva av det kan vere til hjelp utan å bli påtrengjande?',
      also: 'Korleis kunne han tilpassa seg kundar med eit anna språk, andre behov eller andre vanar?',
    },
    warmth: {
      name: 'Ei varm mottaking',
      think: 'Om framsida var eit menneske bak ein disk, korleis ville det te seg?',
      also: 'Korleis bør butikken skrive til ein kunde som er sint?',
    },
    trust: {
      name: 'Ein grunn til å stole på',
      think: 'Kva ville du sjekka før du gav denne butikken kortnummeret ditt?',
      also: 'Kva finn folk når dei søkjer på namnet til butikken, og kva kan butikken gjere med det?',
    },
    rewardRegulars: {
      name: 'Verd å kome tilbake til',
      think: 'Kva ville få deg til å kome tilbake: poeng, rabatt, nyheiter før alle andre, lengre tid til å returnere?',
      also: 'Ein femdel av kundane kan stå for fire femdelar av salet. Kva har det å seie for korleis dei bør behandlast?',
    },
    followUp: {
      name: 'Etter kjøpet',
      think: 'Kva ville du sett pris på å høyre frå butikken ei veke etter at pakken kom, og kva ville irritert deg?',
      also: 'Korleis kan butikken finne ut om kunden vart nøgd?',
    },
    keepPromises: {
      name: 'Hald det som er lova',
      think: 'Kva lovnader gir butikken, og kva for nokre av dei kan du sjekke?',
      also: 'Kva bør skje når ein lovnad ikkje kan haldast?',
    },
    beyond: {
      name: 'Litt meir enn venta',
      think: 'Kva ville du fortalt ein ven om?',
      also: 'Kva kostar butikken lite og har mykje å seie for kunden?',
    },
    everyTouchpoint: {
      name: 'Service heile vegen',
      think: 'Kvar på reisa står kunden mest åleine?',
      also: 'Korleis skal kunden merke i kvart punkt at det er éin og same butikk?',
    },
  },
};

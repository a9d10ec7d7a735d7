/** Utgangspunkt for en strategi: spørsmål å tenke med, aldri setninger å levere inn. */
export const starts = {
  title: 'Utgangspunkt',
  lead: 'Hentet fra hullene i sjekklista di. De bare spør: forslagene må du komme med selv.',
  points: {
    beFound: {
      name: 'Lett å få tak i',
      think:
        'Hvor mange klikk er det til et telefonnummer, en adresse og et navn? Hva gjør det med tilliten din hvis du må lete?',
      also: 'Hvor ville en kunde sett først, og hva burde stå der?',
    },
    channels: {
      name: 'Flere måter å spørre på',
      think: 'Hvilken kanal ville kundene i denne butikken valgt, om de kunne?',
      also: 'Hva koster det å bemanne hver av kanalene, og hvilken bør butikken begynne med?',
    },
    person: {
      name: 'Fra roboten til et menneske',
      think: 'Hva kan en chatbot verken forstå eller føle? Når bør et menneske overta?',
      also: 'Hvordan får kunden vite at det finnes et menneske, og når det er til stede?',
    },
    answerFast: {
      name: 'Svar i tide',
      think: 'Hvor lenge ville du ventet før du handlet et annet sted?',
      also: 'Hva kunne butikken lovet, og hvem passer på at løftet holdes i årets travleste uke?',
    },
    helpThemselves: {
      name: 'Hjelp som alltid er åpen',
      think: 'Hvilke spørsmål går igjen, og kunne kundene funnet svarene på egen hånd?',
      also: 'Hvem holder svarene oppdatert, og hvordan merker de at et svar ikke stemmer lenger?',
    },
    honest: {
      name: 'Ingen overraskelser i pakken',
      think: 'Hva må kunden gjette seg til om varene her?',
      also: 'Hvilke bilder, mål eller opplysninger ville spart butikken for flest reklamasjoner?',
    },
    tryOn: {
      name: 'I stedet for å prøve',
      think: 'Hva gjør du i en fysisk butikk som du ikke får gjort her?',
      also: 'Hva kunne kommet i stedet: en størrelsesguide, andres erfaringer, bilder fra alle kanter, noe nyere?',
    },
    listen: {
      name: 'Lytt, og rett opp',
      think: 'Hvor sier kundene hva de mener, og er det noen som svarer?',
      also: 'Hva bør skje med en klage fra det øyeblikket den er skrevet?',
    },
    clearRules: {
      name: 'Regler til å forstå',
      think: 'Kunne du forklart reglene for en venn etter å ha lest dem én gang? Hvor stoppet du opp?',
      also: 'Hvilke regler trenger kunden før kjøpet, hvilke underveis og hvilke etterpå?',
    },
    easyReturns: {
      name: 'Trygg levering og retur',
      think: 'Hva skal til for at kunden våger å bestille noe man ikke får ta på først?',
      also: 'Hvem bør betale, hvor fort bør det gå, og hva har denne butikken råd til sammenlignet med de andre?',
    },
    finishPurchase: {
      name: 'De siste stegene i kjøpet',
      think: 'På hvilket steg ville du gitt opp, og hvorfor?',
      also: 'Hvilke betalingsmåter bruker kundene i denne butikken til daglig?',
    },
    findWay: {
      name: 'Funnet med en gang',
      think: 'Be en som aldri har vært her, om å finne en bestemt vare. Hva prøver de først?',
      also: 'Hvilke ord søker kundene med, og er det de samme som butikken bruker?',
    },
    individual: {
      name: 'Sett som den du er',
      think:
        'Hva vet butikken om en kunde som kommer tilbake, og hva av det kan være til hjelp uten å bli påtrengende?',
      also: 'Hvordan kunne den tilpasset seg kunder med et annet språk, andre behov eller andre vaner?',
    },
    warmth: {
      name: 'En varm velkomst',
      think: 'Hvis forsiden var et menneske bak en disk, hvordan ville det oppført seg?',
      also: 'Hvordan bør butikken skrive til en kunde som er sint?',
    },
    trust: {
      name: 'En grunn til å stole på',
      think: 'Hva ville du sjekket før du ga denne butikken kortnummeret ditt?',
      also: 'Hva finner folk når de søker på navnet til butikken, og hva kan butikken gjøre med det?',
    },
    rewardRegulars: {
      name: 'Verdt å komme tilbake til',
      think:
        'Hva ville fått deg til å komme tilbake: poeng, rabatt, nyheter før alle andre, lengre tid til å returnere?',
      also: 'En femdel av kundene kan stå for fire femdeler av salget. Hva betyr det for hvordan de bør behandles?',
    },
    followUp: {
      name: 'Etter kjøpet',
      think: 'Hva ville du satt pris på å høre fra butikken en uke etter at pakken kom, og hva ville irritert deg?',
      also: 'Hvordan kan butikken finne ut om kunden ble fornøyd?',
    },
    keepPromises: {
      name: 'Hold det som er lovet',
      think: 'Hvilke løfter gir butikken, og hvilke av dem kan du sjekke?',
      also: 'Hva bør skje når et løfte ikke kan holdes?',
    },
    beyond: {
      name: 'Litt mer enn ventet',
      think: 'Hva ville du fortalt en venn om?',
      also: 'Hva koster butikken lite og betyr mye for kunden?',
    },
    everyTouchpoint: {
      name: 'Service hele veien',
      think: 'Hvor på reisen står kunden mest alene?',
      also: 'Hvordan skal kunden merke i hvert punkt at det er én og samme butikk?',
    },
  },
};

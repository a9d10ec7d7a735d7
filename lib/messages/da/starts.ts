/** Udgangspunkter for en strategi: spørgsmål at tænke med, aldrig sætninger at aflevere. */
export const starts = {
  title: 'Udgangspunkter',
  lead: 'Hentet fra hullerne i din tjekliste. De spørger kun: Forslagene skal du selv komme med.',
  points: {
    beFound: {
      name: 'Nem at få fat i',
      think:
        'Hvor mange klik er der til et telefonnummer, en adresse og et navn? Hvad gør det ved din tillid, hvis du skal lede efter dem?',
      also: 'Hvor ville en kunde kigge først, og hvad burde der stå?',
    },
    channels: {
      name: 'Flere måder at spørge på',
      think: 'Hvilken kanal ville butikkens kunder vælge, hvis de kunne?',
      also: 'Hvad koster det at bemande hver kanal, og hvilken bør butikken starte med?',
    },
    person: {
      name: 'Fra robotten til et menneske',
      think: 'Hvad kan en chatbot hverken forstå eller føle? Hvornår bør et menneske tage over?',
      also: 'Hvordan opdager kunden, at der findes et menneske, og hvornår det er der?',
    },
    answerFast: {
      name: 'Svar i tide',
      think: 'Hvor længe ville du vente, før du købte et andet sted?',
      also: 'Hvad kunne butikken love, og hvem sørger for, at løftet bliver holdt i årets travleste uge?',
    },
    helpThemselves: {
      name: 'Hjælp, der altid er åben',
      think: 'Hvilke spørgsmål kommer igen og igen, og kunne kunderne selv finde svarene?',
      also: 'Hvem holder svarene ajour, og hvordan opdager de, at et svar ikke passer længere?',
    },
    honest: {
      name: 'Ingen overraskelser i pakken',
      think: 'Hvad må kunden gætte sig til om varerne her?',
      also: 'Hvilke billeder, mål eller oplysninger ville spare butikken for flest klager?',
    },
    tryOn: {
      name: 'I stedet for at prøve',
      think: 'Hvad gør du i en fysisk butik, som du ikke kan gøre her?',
      also: 'Hvad kunne træde i stedet: en størrelsesguide, andres erfaringer, billeder fra alle sider, noget nyere?',
    },
    listen: {
      name: 'Lyt, og ret op',
      think: 'Hvor siger kunderne, hvad de synes, og er der nogen, der svarer?',
      also: 'Hvad bør der ske med en klage fra det øjeblik, den er skrevet?',
    },
    clearRules: {
      name: 'Regler til at forstå',
      think: 'Kunne du forklare en ven reglerne, når du havde læst dem én gang? Hvor gik du i stå?',
      also: 'Hvilke regler har kunden brug for før købet, hvilke undervejs og hvilke bagefter?',
    },
    easyReturns: {
      name: 'Levering og retur uden bekymring',
      think: 'Hvad skal der til, før kunden tør bestille noget, man ikke kan røre ved først?',
      also: 'Hvem bør betale, hvor hurtigt bør det gå, og hvad har butikken råd til i forhold til de andre?',
    },
    finishPurchase: {
      name: 'De sidste trin i købet',
      think: 'På hvilket trin ville du have givet op, og hvorfor?',
      also: 'Hvilke måder at betale på bruger butikkens kunder til hverdag?',
    },
    findWay: {
      name: 'Fundet med det samme',
      think: 'Bed en, der aldrig har været her, om at finde en bestemt vare. Hvad prøver de først?',
      also: 'Hvilke ord søger kunderne på, og er det de samme, som butikken bruger?',
    },
    individual: {
      name: 'Set som den, man er',
      think: 'Hvad ved butikken om en kunde, der kommer igen, og hvad af det ville hjælpe uden at virke påtrængende?',
      also: 'Hvordan kunne den tage hensyn til kunder med et andet sprog, andre behov eller andre vaner?',
    },
    warmth: {
      name: 'En varm velkomst',
      think: 'Hvis forsiden var et menneske bag en disk, hvordan ville det så opføre sig?',
      also: 'Hvordan bør butikken skrive til en kunde, der er vred?',
    },
    trust: {
      name: 'En grund til at stole på den',
      think: 'Hvad ville du tjekke, før du gav butikken dit kortnummer?',
      also: 'Hvad finder folk, når de søger på butikkens navn, og hvad kan butikken gøre ved det?',
    },
    rewardRegulars: {
      name: 'Værd at vende tilbage til',
      think:
        'Hvad kunne få dig til at vende tilbage: point, rabat, nyheder før alle andre, længere tid til at returnere?',
      also: 'En femtedel af kunderne står måske for fire femtedele af salget. Hvad betyder det for, hvordan de bør behandles?',
    },
    followUp: {
      name: 'Efter købet',
      think: 'Hvad ville du gerne høre fra butikken en uge efter, at pakken kom, og hvad ville irritere dig?',
      also: 'Hvordan kan butikken finde ud af, om kunden blev tilfreds?',
    },
    keepPromises: {
      name: 'Hold, hvad der er lovet',
      think: 'Hvilke løfter giver butikken, og hvilke af dem kan du tjekke?',
      also: 'Hvad bør der ske, når et løfte ikke kan holdes?',
    },
    beyond: {
      name: 'Lidt mere end ventet',
      think: 'Hvad ville du fortælle en ven om?',
      also: 'Hvad koster butikken lidt og betyder meget for kunden?',
    },
    everyTouchpoint: {
      name: 'Service hele vejen',
      think: 'Hvor på rejsen står kunden mest alene?',
      also: 'Hvordan skal kunden i hvert punkt mærke, at det er én og samme butik?',
    },
  },
};

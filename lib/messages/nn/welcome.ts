export const welcome = {
  how: 'Slik verkar det',
  title: 'Sjå kva ein nettbutikk gjer for kundane sine',
  lead: 'Service Lens viser deg kundeservicen i nettbutikken du står i: kva som vart funne og kvar, med plass til di eiga vurdering. Ho kan leverast inn, visast fram og samanliknast.',
  steps: 'Tre steg',
  pin: 'Fest ikonet',
  pinChromium: 'Klikk på puslespelbrikka øvst til høgre i nettlesaren, og så på knappenåla ved sida av Service Lens.',
  pinFirefox:
    'Klikk på puslespelbrikka øvst til høgre i nettlesaren, så på tannhjulet ved sida av Service Lens, og vel å feste til verktøylinja.',
  click: 'Stå i ein butikk og klikk',
  clickText: 'Sida blir lesen med ein gong. Du får ei sjekkliste med det som vart sett, og merke på sjølve sida.',
  keysOr: 'Tastane som gjer det same:',
  judge: 'Vurder og skriv',
  judgeText:
    'Det som vart sett, er berre byrjinga: Du seier ja, delvis eller nei, gir poeng og skriv kvifor. Kvart ord blir lagra medan du skriv.',
  signs: 'Teikna du møter',
  signsText: '«Ikkje sett enno» tyder aldri at noko manglar. Gå vidare i butikken, så veks lista.',
  safe: 'Ingenting forlèt maskina di',
  safeText:
    'Ingen konto, inga sporing, ingen tenar hos oss. Alt ligg i denne nettlesaren til du lagar eit dokument av det eller slettar det.',
  safeRead: 'Sider blir berre lesne når du ber om det, og butikken får ikkje vite noko om deg.',
  more: 'Greitt å vite',
  moreText: 'Alt kan gjerast med tastaturet. Gjennomgangar, dokument og samanlikningar ligg på ei eiga side.',
  keys: 'Sjå tastane',
  shops: 'Gå til butikkane dine',
};

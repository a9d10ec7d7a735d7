export const welcome = {
  how: 'Slik virker det',
  title: 'Se hva en nettbutikk gjør for kundene sine',
  lead: 'Service Lens viser deg kundeservicen i nettbutikken du står i: hva som ble funnet og hvor, med plass til din egen vurdering. Den kan leveres inn, vises fram og sammenlignes.',
  steps: 'Tre steg',
  pin: 'Fest ikonet',
  pinChromium:
    'Klikk på puslespillbrikken øverst til høyre i nettleseren, og så på knappenåla ved siden av Service Lens.',
  pinFirefox:
    'Klikk på puslespillbrikken øverst til høyre i nettleseren, så på tannhjulet ved siden av Service Lens, og velg «Fest til verktøylinjen».',
  click: 'Stå i en butikk og klikk',
  clickText: 'Siden blir lest med en gang. Du får en sjekkliste med det som ble sett, og merker på selve siden.',
  keysOr: 'Tastene som gjør det samme:',
  judge: 'Vurder og skriv',
  judgeText:
    'Det som ble sett, er bare begynnelsen: Du sier ja, delvis eller nei, gir poeng og skriver hvorfor. Hvert ord lagres mens du skriver.',
  signs: 'Tegnene du møter',
  signsText: '«Ikke sett ennå» betyr aldri at noe mangler. Gå videre i butikken, så vokser lista.',
  safe: 'Ingenting forlater maskinen din',
  safeText:
    'Ingen konto, ingen sporing, ingen server hos oss. Alt ligger i denne nettleseren til du lager et dokument av det eller sletter det.',
  safeRead: 'Sider blir bare lest når du ber om det, og butikken får ikke vite noe om deg.',
  more: 'Greit å vite',
  moreText: 'Alt kan gjøres med tastaturet. Gjennomganger, dokumenter og sammenligninger ligger på en egen side.',
  keys: 'Se tastene',
  shops: 'Gå til butikkene dine',
};

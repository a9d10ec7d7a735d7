export const welcome = {
  how: 'Sådan virker det',
  title: 'Se, hvad en webshop gør for sine kunder',
  lead: 'Service Lens viser dig kundeservicen i den webshop, du står i: hvad der blev fundet og hvor, med plads til din egen vurdering. Den kan afleveres, vises frem og sammenlignes.',
  steps: 'Tre trin',
  pin: 'Fastgør ikonet',
  pinChromium: 'Klik på puslespilsbrikken øverst til højre i browseren og så på nålen ud for Service Lens.',
  pinFirefox:
    'Klik på puslespilsbrikken øverst til højre i browseren, så på tandhjulet ud for Service Lens, og vælg »Fastgør til værktøjslinje«.',
  click: 'Stil dig i en shop, og klik',
  clickText: 'Siden bliver læst med det samme. Du får en tjekliste med det, der blev set, og mærker på selve siden.',
  keysOr: 'Tasterne, der gør det samme:',
  judge: 'Vurder og skriv',
  judgeText:
    'Det, der blev set, er kun begyndelsen: Du siger ja, delvist eller nej, giver point og skriver hvorfor. Hvert ord gemmes, mens du skriver.',
  signs: 'Tegnene, du møder',
  signsText: '»Ikke set endnu« betyder aldrig, at noget mangler. Gå videre i shoppen, så vokser listen.',
  safe: 'Intet forlader din computer',
  safeText:
    'Ingen konto, ingen sporing, ingen server hos os. Alt ligger i denne browser, til du laver et dokument af det eller sletter det.',
  safeRead: 'Sider bliver kun læst, når du beder om det, og shoppen får intet at vide om dig.',
  more: 'Godt at vide',
  moreText: 'Alt kan gøres med tastaturet. Gennemgange, dokumenter og sammenligninger ligger på deres egen side.',
  keys: 'Se tasterne',
  shops: 'Gå til dine butikker',
};

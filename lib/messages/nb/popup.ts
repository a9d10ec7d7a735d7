export const popup = {
  quote: (text: string) => `«${text}»`,

  header: {
    scanAgain: 'Les siden på nytt',
    showMarkers: 'Vis merkene på siden',
    hideMarkers: 'Skjul merkene på siden',
    menu: 'Innstillinger og taster',
    readAt: (time: string) => `Siden ble lest ${time}`,
    pages: (count: number) => (count === 1 ? '1 side lest' : `${count} sider lest`),
    document: 'Dokument …',
    documentHint: 'Åpner gjennomgangen i egen fane. Der lager du Word-dokument, presentasjon eller regneark av den.',
    shops: 'Butikkene dine',
  },

  menu: {
    title: 'Innstillinger',
    language: 'Språk',
    order: 'Gå gjennom',
    orders: { areas: 'etter område', assignment: 'etter spørsmålene i oppgaven' },
    markers: 'Merker på siden',
    keys: 'Taster',
    close: 'Lukk',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged} av ${total} vurdert`,
    score: (percent: string) => `resultat ${percent}`,
    scoreHint: 'Hvor mye butikken har av det du har vurdert. Delvis teller halvt, «ikke aktuelt» teller ikke med.',
    label: 'Hvor mye av sjekklista du har vurdert',
    nextUnjudged: 'Neste å vurdere',
    allJudged: 'Alt er vurdert',
  },

  filter: {
    label: 'Hva som vises',
    all: 'Alle',
    seen: 'Sett',
    unjudged: 'Å vurdere',
    judged: 'Vurdert',
    search: 'Søk i sjekklista',
    clearSearch: 'Tøm søket',
    nothing: 'Ingenting i sjekklista passer.',
    nothingHint: 'Velg et annet filter, eller søk etter noe annet.',
    showAll: 'Vis alt',
    shown: (count: number) => (count === 1 ? '1 punkt vises' : `${count} punkter vises`),
  },

  area: {
    judged: (judged: number, total: number) => `${judged} av ${total} vurdert`,
  },

  check: {
    noteMark: 'har notat',
    rated: (rating: number) => `${rating} av 5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'og ett sted til' : `og ${count} steder til`),
    tryThis: 'Prøv dette',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'øverst', menu: 'meny', main: 'innhold', footer: 'nederst', floating: 'svevende' },

  verdict: {
    label: 'Stemmer det?',
    labelManual: 'Hva mener du?',
    clearHint: 'Klikk en gang til for å ta det tilbake.',
  },

  rating: {
    label: 'Hvor bra er det?',
    lowest: 'dårlig',
    highest: 'svært bra',
    value: (rating: number) => `${rating} av 5`,
    clear: 'Fjern karakteren',
  },

  note: {
    label: 'Notatet ditt',
    placeholder: 'Hva ser du? Hva fungerer, og hva gjør det ikke?',
  },

  save: {
    saving: 'Lagrer …',
    saved: 'Lagret',
    failed: 'Fikk ikke lagret.',
    noteKept: 'Teksten din står fortsatt i feltet. Kopier den før du lukker vinduet.',
    problems: {
      full: 'Det er ikke mer plass på disken. Rydd litt, og prøv igjen.',
      blocked: 'Et annet vindu med Service Lens er i veien. Lukk det, og prøv igjen.',
      newer: 'Service Lens er blitt oppdatert imens. Lukk dette vinduet, og åpne det igjen.',
      gone: 'Denne gjennomgangen er slettet i et annet vindu.',
      unknown: 'Prøv igjen. Hjelper ikke det, så start nettleseren på nytt.',
    },
    tryAgain: 'Prøv igjen',
  },

  evidence: {
    found: 'Vi fant dette',
    none: 'Ikke sett på sidene som er lest så langt. Se deg rundt i butikken og åpne Service Lens der: det som blir sett, kommer inn her.',
    noneAssisted: 'Ennå er det ikke funnet noe som kan hjelpe deg å vurdere. Gå gjennom noen sider til.',
    show: 'Vis',
    showLabel: (quote: string) => `Vis ${quote} på siden`,
    notFound: 'Stedet finnes ikke på siden lenger. Les siden på nytt.',
    otherPage: (page: string) => `på ${page}`,
    thisPage: 'på denne siden',
    seenOn: (count: number) => `sett på ${count} sider`,
    openPage: 'Åpne siden',
    openPageLabel: (page: string) => `Åpne ${page} i en ny fane`,
    more: (count: number) => (count === 1 ? 'Vis ett til' : `Vis ${count} til`),
    fewer: 'Vis færre',
    reject: 'Dette er feil',
    rejectLabel: (quote: string) => `${quote} er feil: fjern det`,
    rejected: (count: number) => (count === 1 ? '1 fjernet' : `${count} fjernet`),
    restore: 'Ta med igjen',
    restoreLabel: (quote: string) => `Ta med ${quote} igjen`,
  },

  undo: {
    cleared: (quote: string) => `Vurderingen av ${quote} er tatt tilbake.`,
    rejected: (quote: string) => `${quote} er fjernet.`,
    undo: 'Angre',
    close: 'Lukk meldingen',
  },

  facts: {
    title: 'Fakta fra sidene',
    count: (count: number) => `${count} fakta`,
    from: (page: string) => `fra ${page}`,
    more: (count: number) => (count === 1 ? 'og 1 side til' : `og ${count} sider til`),
  },

  keys: {
    title: 'Taster',
    intro: 'De virker når du står i sjekklista, men aldri mens du skriver.',
    move: 'Opp og ned i sjekklista',
    open: 'Åpne eller lukke et punkt',
    close: 'Lukke punktet, gå ut av notatet',
    next: 'Neste å vurdere',
    verdict: 'Ja, delvis, nei, ikke aktuelt',
    clear: 'Ta vurderingen tilbake',
    note: 'Skrive et notat',
    markers: 'Merkene av eller på',
    search: 'Søke',
    undo: 'Angre',
    help: 'Vise denne lista',
    enter: 'Enter',
    escape: 'Esc',
    or: 'eller',
  },

  scan: {
    running: 'Leser siden …',
    runningHint: 'Store sider tar noen sekunder.',
    cancel: 'Stopp',
    truncated: 'Siden er svært stor, og ikke alt ble lest. Det kan stå noe der som ikke er med i lista.',
    timeoutTitle: 'Siden svarte ikke',
    timeout:
      'Siden ble ikke lest på 15 sekunder. Kanskje holder den fortsatt på å laste. Det du har skrevet, er trygt.',
    cancelledTitle: 'Du stoppet lesingen',
    cancelled: 'Ingenting nytt kom med. Det du har skrevet, er trygt.',
    failedTitle: 'Siden lot seg ikke lese',
    failed: 'Noe på siden kom i veien. Det du har skrevet, er trygt. Last siden på nytt, og prøv igjen.',
    deniedTitle: 'Nettleseren slipper oss ikke til på denne siden',
    denied: 'Siden er byttet ut etter at du åpnet Service Lens. Lukk vinduet, og klikk på ikonet en gang til.',
    movedTitle: 'Du har gått til en annen side',
    moved: 'Siden ble byttet mens den ble lest, så ingenting kom med. Les den nye siden i stedet.',
    noPageTitle: 'Siden ble ikke lastet',
    noPage: 'Nettleseren viser en feilmelding i stedet for siden. Last den på nytt, så blir den lest.',
    saveTitle: 'Funnene lot seg ikke lagre',
    tryAgain: 'Prøv igjen',
  },

  restricted: {
    title: 'Her er det ingen butikk å lese',
    browser: 'Denne siden hører til nettleseren, og der slipper ikke utvidelser til.',
    newTab: 'Dette er en tom fane. Gå til en nettbutikk, og klikk på ikonet der.',
    store: 'Nettleseren lar ikke utvidelser lese butikken for utvidelser.',
    extension: 'Denne siden hører til en utvidelse. Gå til en nettbutikk, og klikk på ikonet der.',
    pdf: 'Dette er en PDF. Service Lens leser nettsider: åpne butikkens egen side i stedet.',
    source: 'Dette er kildeteksten til en side. Gå tilbake til selve siden.',
    file: 'Dette er en fil på din egen maskin. Service Lens leser butikker på nettet.',
    unknown: 'Nettleseren slipper oss ikke til på denne siden.',
    next: 'Gå til en nettbutikk, og klikk på ikonet der.',
    saved: 'Butikkene dine',
    none: 'Ingen butikker ennå. Den første kommer med så snart du åpner Service Lens i en butikk.',
    open: 'Åpne butikkene dine',
  },

  notShop: {
    title: 'Dette ser ikke ut som en nettbutikk',
    text: 'Ingenting blir tatt vare på. Du kan se på det som ble funnet, eller lage en gjennomgang av nettstedet og vurdere det likevel.',
    keep: 'Lag en gjennomgang av dette nettstedet',
  },

  store: {
    openTitle: 'Arbeidet ditt lot seg ikke åpne',
    open: 'Ingenting er tapt, men akkurat nå kan ingenting vises eller lagres. Lukk andre vinduer med Service Lens, og prøv igjen.',
  },
};

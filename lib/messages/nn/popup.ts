export const popup = {
  quote: (text: string) => `«${text}»`,

  header: {
    scanAgain: 'Les sida på nytt',
    showMarkers: 'Vis merka på sida',
    hideMarkers: 'Gøym merka på sida',
    menu: 'Innstillingar og tastar',
    readAt: (time: string) => `Sida vart lesen ${time}`,
    pages: (count: number) => (count === 1 ? '1 side lesen' : `${count} sider lesne`),
    document: 'Dokument …',
    documentHint: 'Opnar gjennomgangen i eiga fane. Der lagar du Word-dokument, presentasjon eller rekneark av han.',
    shops: 'Butikkane dine',
  },

  menu: {
    title: 'Innstillingar',
    language: 'Språk',
    order: 'Gå gjennom',
    orders: { areas: 'etter område', assignment: 'etter spørsmåla i oppgåva' },
    markers: 'Merke på sida',
    keys: 'Tastar',
    close: 'Lukk',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged} av ${total} vurdert`,
    score: (percent: string) => `resultat ${percent}`,
    scoreHint: 'Kor mykje butikken har av det du har vurdert. Delvis tel halvt, «ikkje aktuelt» tel ikkje med.',
    label: 'Kor mykje av sjekklista du har vurdert',
    nextUnjudged: 'Neste å vurdere',
    allJudged: 'Alt er vurdert',
  },

  filter: {
    label: 'Kva som er vist',
    all: 'Alle',
    seen: 'Sett',
    unjudged: 'Å vurdere',
    judged: 'Vurdert',
    search: 'Søk i sjekklista',
    clearSearch: 'Tøm søket',
    nothing: 'Ingenting i sjekklista passar.',
    nothingHint: 'Vel eit anna filter, eller søk etter noko anna.',
    showAll: 'Vis alt',
    shown: (count: number) => `${count} punkt er vist${count === 1 ? '' : 'e'}`,
  },

  area: {
    judged: (judged: number, total: number) => `${judged} av ${total} vurdert`,
  },

  check: {
    noteMark: 'har notat',
    rated: (rating: number) => `${rating} av 5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'og éin stad til' : `og ${count} stader til`),
    tryThis: 'Prøv dette',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'øvst', menu: 'meny', main: 'innhald', footer: 'nedst', floating: 'svevande' },

  verdict: {
    label: 'Stemmer det?',
    labelManual: 'Kva meiner du?',
    clearHint: 'Klikk ein gong til for å ta det tilbake.',
  },

  rating: {
    label: 'Kor bra er det?',
    lowest: 'dårleg',
    highest: 'svært bra',
    value: (rating: number) => `${rating} av 5`,
    clear: 'Fjern karakteren',
  },

  note: {
    label: 'Notatet ditt',
    placeholder: 'Kva ser du? Kva fungerer, og kva gjer det ikkje?',
  },

  save: {
    saving: 'Lagrar …',
    saved: 'Lagra',
    failed: 'Fekk ikkje lagra.',
    noteKept: 'Teksten din står framleis i feltet. Kopier han før du lukkar vindauget.',
    problems: {
      full: 'Det er ikkje meir plass på disken. Rydd litt, og prøv igjen.',
      blocked: 'Eit anna vindauge med Service Lens er i vegen. Lukk det, og prøv igjen.',
      newer: 'Service Lens har vorte oppdatert i mellomtida. Lukk dette vindauget, og opne det igjen.',
      gone: 'Denne gjennomgangen er sletta i eit anna vindauge.',
      unknown: 'Prøv igjen. Hjelper ikkje det, så start nettlesaren på nytt.',
    },
    tryAgain: 'Prøv igjen',
  },

  evidence: {
    found: 'Vi fann dette',
    none: 'Ikkje sett på sidene som er lesne så langt. Sjå deg rundt i butikken og opne Service Lens der: det som blir sett, kjem inn her.',
    noneAssisted: 'Enno er det ikkje funne noko som kan hjelpe deg å vurdere. Gå gjennom nokre sider til.',
    show: 'Vis',
    showLabel: (quote: string) => `Vis ${quote} på sida`,
    notFound: 'Staden finst ikkje på sida lenger. Les sida på nytt.',
    otherPage: (page: string) => `på ${page}`,
    thisPage: 'på denne sida',
    seenOn: (count: number) => `sett på ${count} sider`,
    openPage: 'Opne sida',
    openPageLabel: (page: string) => `Opne ${page} i ei ny fane`,
    more: (count: number) => (count === 1 ? 'Vis eitt til' : `Vis ${count} til`),
    fewer: 'Vis færre',
    reject: 'Dette er feil',
    rejectLabel: (quote: string) => `${quote} er feil: fjern det`,
    rejected: (count: number) => (count === 1 ? '1 fjerna' : `${count} fjerna`),
    restore: 'Ta med igjen',
    restoreLabel: (quote: string) => `Ta med ${quote} igjen`,
  },

  undo: {
    cleared: (quote: string) => `Vurderinga av ${quote} er teken tilbake.`,
    rejected: (quote: string) => `${quote} er fjerna.`,
    undo: 'Angre',
    close: 'Lukk meldinga',
  },

  facts: {
    title: 'Fakta frå sidene',
    count: (count: number) => `${count} fakta`,
    from: (page: string) => `frå ${page}`,
    more: (count: number) => (count === 1 ? 'og 1 side til' : `og ${count} sider til`),
  },

  keys: {
    title: 'Tastar',
    intro: 'Dei verkar når du står i sjekklista, men aldri medan du skriv.',
    move: 'Opp og ned i sjekklista',
    open: 'Opne eller lukke eit punkt',
    close: 'Lukke punktet, gå ut av notatet',
    next: 'Neste å vurdere',
    verdict: 'Ja, delvis, nei, ikkje aktuelt',
    clear: 'Ta vurderinga tilbake',
    note: 'Skrive eit notat',
    markers: 'Merka av eller på',
    search: 'Søkje',
    undo: 'Angre',
    help: 'Vise denne lista',
    enter: 'Enter',
    escape: 'Esc',
    or: 'eller',
  },

  scan: {
    running: 'Les sida …',
    runningHint: 'Store sider tek nokre sekund.',
    cancel: 'Stopp',
    truncated: 'Sida er svært stor, og ikkje alt vart lese. Det kan stå noko der som ikkje er med i lista.',
    timeoutTitle: 'Sida svara ikkje',
    timeout: 'Sida vart ikkje lesen på 15 sekund. Kanskje held ho framleis på å laste. Det du har skrive, er trygt.',
    cancelledTitle: 'Du stoppa lesinga',
    cancelled: 'Ingenting nytt kom med. Det du har skrive, er trygt.',
    failedTitle: 'Sida let seg ikkje lese',
    failed: 'Noko på sida kom i vegen. Det du har skrive, er trygt. Last sida på nytt, og prøv igjen.',
    deniedTitle: 'Nettlesaren slepp oss ikkje til på denne sida',
    denied: 'Sida er bytt ut etter at du opna Service Lens. Lukk vindauget, og klikk på ikonet ein gong til.',
    movedTitle: 'Du har gått til ei anna side',
    moved: 'Sida vart bytt medan ho vart lesen, så ingenting kom med. Les den nye sida i staden.',
    noPageTitle: 'Sida vart ikkje lasta',
    noPage: 'Nettlesaren viser ei feilmelding i staden for sida. Last ho på nytt, så blir ho lesen.',
    saveTitle: 'Funna let seg ikkje lagre',
    tryAgain: 'Prøv igjen',
  },

  restricted: {
    title: 'Her er det ingen butikk å lese',
    browser: 'Denne sida høyrer til nettlesaren, og der slepp ikkje utvidingar til.',
    newTab: 'Dette er ei tom fane. Gå til ein nettbutikk, og klikk på ikonet der.',
    store: 'Nettlesaren lèt ikkje utvidingar lese butikken for utvidingar.',
    extension: 'Denne sida høyrer til ei utviding. Gå til ein nettbutikk, og klikk på ikonet der.',
    pdf: 'Dette er ein PDF. Service Lens les nettsider: opne butikken si eiga side i staden.',
    source: 'Dette er kjeldeteksten til ei side. Gå tilbake til sjølve sida.',
    file: 'Dette er ei fil på di eiga maskin. Service Lens les butikkar på nettet.',
    unknown: 'Nettlesaren slepp oss ikkje til på denne sida.',
    next: 'Gå til ein nettbutikk, og klikk på ikonet der.',
    saved: 'Butikkane dine',
    none: 'Ingen butikkar enno. Den første kjem med så snart du opnar Service Lens i ein butikk.',
    open: 'Opne butikkane dine',
  },

  notShop: {
    title: 'Dette ser ikkje ut som ein nettbutikk',
    text: 'Ingenting blir teke vare på. Du kan sjå på det som vart funne, eller lage ein gjennomgang av nettstaden og vurdere han likevel.',
    keep: 'Lag ein gjennomgang av denne nettstaden',
  },

  store: {
    openTitle: 'Arbeidet ditt let seg ikkje opne',
    open: 'Ingenting er tapt, men akkurat no kan ingenting visast eller lagrast. Lukk andre vindauge med Service Lens, og prøv igjen.',
  },
};

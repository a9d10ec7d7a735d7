export const popup = {
  quote: (text: string) => `„${text}“`,

  header: {
    scanAgain: 'Seite neu lesen',
    showMarkers: 'Markierungen auf der Seite zeigen',
    hideMarkers: 'Markierungen auf der Seite ausblenden',
    menu: 'Einstellungen und Tasten',
    readAt: (time: string) => `Seite gelesen: ${time}`,
    pages: (count: number) => (count === 1 ? '1 Seite gelesen' : `${count} Seiten gelesen`),
    document: 'Dokument …',
    documentHint:
      'Öffnet die Analyse in einem eigenen Tab. Dort machst du daraus ein Word-Dokument, eine Präsentation oder eine Tabelle.',
    shops: 'Deine Shops',
  },

  menu: {
    title: 'Einstellungen',
    language: 'Sprache',
    order: 'Durchgehen',
    orders: { areas: 'nach Bereichen', assignment: 'nach den Fragen der Aufgabe' },
    markers: 'Markierungen auf der Seite',
    keys: 'Tasten',
    close: 'Schließen',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged} von ${total} beurteilt`,
    score: (percent: string) => `Ergebnis ${percent}`,
    scoreHint:
      'Wie viel der Shop von dem hat, was du beurteilt hast. Teilweise zählt halb, „Entfällt“ zählt nicht mit.',
    label: 'Wie viel der Checkliste du beurteilt hast',
    nextUnjudged: 'Als Nächstes beurteilen',
    allJudged: 'Alles ist beurteilt',
  },

  filter: {
    label: 'Was gezeigt wird',
    all: 'Alle',
    seen: 'Gesehen',
    unjudged: 'Offen',
    judged: 'Beurteilt',
    search: 'Checkliste durchsuchen',
    clearSearch: 'Suche leeren',
    nothing: 'In der Checkliste passt nichts.',
    nothingHint: 'Wähl einen anderen Filter oder such nach etwas anderem.',
    showAll: 'Alles zeigen',
    shown: (count: number) => (count === 1 ? '1 Punkt zu sehen' : `${count} Punkte zu sehen`),
  },

  area: {
    judged: (judged: number, total: number) => `${judged} von ${total} beurteilt`,
  },

  check: {
    noteMark: 'hat eine Notiz',
    rated: (rating: number) => `${rating} von 5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'und eine weitere Stelle' : `und ${count} weitere Stellen`),
    tryThis: 'Probier das aus',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'oben', menu: 'Menü', main: 'Inhalt', footer: 'unten', floating: 'schwebend' },

  verdict: {
    label: 'Stimmt das?',
    labelManual: 'Wie ist dein Urteil?',
    clearHint: 'Klick noch einmal, um es zurückzunehmen.',
  },

  rating: {
    label: 'Wie gut ist es?',
    lowest: 'schlecht',
    highest: 'sehr gut',
    value: (rating: number) => `${rating} von 5`,
    clear: 'Wertung entfernen',
  },

  note: {
    label: 'Deine Notiz',
    placeholder: 'Was siehst du? Was klappt, was nicht?',
  },

  save: {
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    failed: 'Das Speichern hat nicht geklappt.',
    noteKept: 'Dein Text steht noch im Feld. Kopiere ihn, bevor du dieses Fenster schließt.',
    problems: {
      full: 'Der Speicher ist voll. Schaff etwas Platz und versuch es noch einmal.',
      blocked: 'Ein anderes Fenster von Service Lens ist im Weg. Schließ es und versuch es noch einmal.',
      newer: 'Service Lens wurde inzwischen aktualisiert. Schließ dieses Fenster und öffne es wieder.',
      gone: 'Diese Analyse wurde in einem anderen Fenster gelöscht.',
      unknown: 'Versuch es noch einmal. Wenn das nicht hilft, starte den Browser neu.',
    },
    tryAgain: 'Noch einmal versuchen',
  },

  evidence: {
    found: 'Das haben wir gefunden',
    none: 'Auf den bisher gelesenen Seiten nicht gesehen. Schau dich im Shop um und öffne Service Lens dort: Was zu sehen ist, kommt hier dazu.',
    noneAssisted: 'Noch haben wir nichts gefunden, was dir beim Urteilen hilft. Geh noch ein paar Seiten durch.',
    show: 'Zeigen',
    showLabel: (quote: string) => `${quote} auf der Seite zeigen`,
    notFound: 'Die Stelle gibt es auf der Seite nicht mehr. Lies die Seite neu.',
    otherPage: (page: string) => `auf: ${page}`,
    thisPage: 'auf dieser Seite',
    seenOn: (count: number) => `auf ${count} Seiten gesehen`,
    openPage: 'Seite öffnen',
    openPageLabel: (page: string) => `${page} in einem neuen Tab öffnen`,
    more: (count: number) => (count === 1 ? 'Eine weitere zeigen' : `${count} weitere zeigen`),
    fewer: 'Weniger zeigen',
    reject: 'Das ist falsch',
    rejectLabel: (quote: string) => `${quote} ist falsch: entfernen`,
    rejected: (count: number) => (count === 1 ? '1 entfernt' : `${count} entfernt`),
    restore: 'Wieder aufnehmen',
    restoreLabel: (quote: string) => `${quote} wieder aufnehmen`,
  },

  undo: {
    cleared: (quote: string) => `Urteil zu ${quote} zurückgenommen.`,
    rejected: (quote: string) => `${quote} wurde entfernt.`,
    undo: 'Rückgängig',
    close: 'Meldung schließen',
  },

  facts: {
    title: 'Fakten von den Seiten',
    count: (count: number) => (count === 1 ? '1 Fakt' : `${count} Fakten`),
    from: (page: string) => `von: ${page}`,
    more: (count: number) => (count === 1 ? 'und 1 weitere Seite' : `und ${count} weitere Seiten`),
  },

  keys: {
    title: 'Tasten',
    intro: 'Sie wirken, während du in der Checkliste bist, aber nie beim Schreiben.',
    move: 'In der Checkliste auf und ab',
    open: 'Einen Punkt öffnen oder schließen',
    close: 'Punkt schließen, Notiz verlassen',
    next: 'Als Nächstes beurteilen',
    verdict: 'Ja, teilweise, nein, entfällt',
    clear: 'Urteil zurücknehmen',
    note: 'Eine Notiz schreiben',
    markers: 'Markierungen an oder aus',
    search: 'Suchen',
    undo: 'Rückgängig',
    help: 'Diese Liste zeigen',
    enter: 'Enter',
    escape: 'Esc',
    or: 'oder',
  },

  scan: {
    running: 'Seite wird gelesen …',
    runningHint: 'Große Seiten brauchen ein paar Sekunden.',
    cancel: 'Anhalten',
    truncated:
      'Die Seite ist sehr groß, und nicht alles wurde gelesen. Dort kann etwas stehen, das nicht in der Liste ist.',
    timeoutTitle: 'Die Seite hat nicht geantwortet',
    timeout:
      'Die Seite ließ sich nicht in 15 Sekunden lesen. Vielleicht lädt sie noch. Was du geschrieben hast, ist sicher.',
    cancelledTitle: 'Du hast das Lesen angehalten',
    cancelled: 'Nichts Neues ist dazugekommen. Was du geschrieben hast, ist sicher.',
    failedTitle: 'Die Seite ließ sich nicht lesen',
    failed:
      'Etwas auf der Seite kam dazwischen. Was du geschrieben hast, ist sicher. Lade die Seite neu und versuch es noch einmal.',
    deniedTitle: 'Der Browser lässt uns nicht auf diese Seite',
    denied:
      'Die Seite hat gewechselt, seit du Service Lens geöffnet hast. Schließ dieses Fenster und klick noch einmal auf das Symbol.',
    movedTitle: 'Du bist auf eine andere Seite gegangen',
    moved: 'Die Seite hat beim Lesen gewechselt, deshalb ist nichts dazugekommen. Lies stattdessen die neue Seite.',
    noPageTitle: 'Die Seite wurde nicht geladen',
    noPage: 'Der Browser zeigt eine Fehlermeldung statt der Seite. Lade sie neu, dann wird sie gelesen.',
    saveTitle: 'Die Funde ließen sich nicht speichern',
    tryAgain: 'Noch einmal versuchen',
  },

  restricted: {
    title: 'Hier gibt es keinen Shop zu lesen',
    browser: 'Diese Seite gehört zum Browser, und dort haben Erweiterungen keinen Zutritt.',
    newTab: 'Das ist ein leerer Tab. Geh in einen Onlineshop und klick dort auf das Symbol.',
    store: 'Der Browser lässt Erweiterungen den Shop für Erweiterungen nicht lesen.',
    extension: 'Diese Seite gehört zu einer Erweiterung. Geh in einen Onlineshop und klick dort auf das Symbol.',
    pdf: 'Das ist ein PDF. Service Lens liest Webseiten: Öffne stattdessen die Seite des Shops.',
    source: 'Das ist der Quelltext einer Seite. Geh zurück zur Seite selbst.',
    file: 'Das ist eine Datei auf deinem eigenen Rechner. Service Lens liest Shops im Netz.',
    unknown: 'Der Browser lässt uns nicht auf diese Seite.',
    next: 'Geh in einen Onlineshop und klick dort auf das Symbol.',
    saved: 'Deine Shops',
    none: 'Noch keine Shops. Der erste wird aufgenommen, sobald du Service Lens in einem Shop öffnest.',
    open: 'Deine Shops öffnen',
  },

  notShop: {
    title: 'Das sieht nicht nach einem Onlineshop aus',
    text: 'Davon wird nichts aufgehoben. Du kannst dir ansehen, was gefunden wurde, oder eine Analyse der Website anlegen und sie trotzdem beurteilen.',
    keep: 'Analyse dieser Website anlegen',
  },

  store: {
    openTitle: 'Deine Arbeit ließ sich nicht öffnen',
    open: 'Nichts ist verloren, aber gerade lässt sich nichts zeigen oder speichern. Schließ andere Fenster von Service Lens und versuch es noch einmal.',
  },
};

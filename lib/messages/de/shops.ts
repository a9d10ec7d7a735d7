const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;

/** The full page: the list of shops, one audit in full, shops side by side. */
export const shops = {
  product: 'Service Lens',
  title: 'Deine Shops',
  lead: 'Alles, was du dir angesehen hast, gespeichert in diesem Browser und sonst nirgends.',
  loading: 'Deine Analysen werden geholt …',
  skip: 'Zum Inhalt springen',
  close: 'Schließen',
  opensNewTab: '(öffnet in einem neuen Tab)',

  list: {
    search: 'Shop finden',
    found: (n: number) => (n === 0 ? 'Kein Shop passt' : count(n, 'Shop passt', 'Shops passen')),
    noMatch: (query: string) => `Kein Shop hat „${query}“ im Namen.`,
    clearSearch: 'Alle Shops zeigen',
    audits: (n: number) => count(n, 'Analyse', 'Analysen'),
    newAudit: 'Neue Analyse dieses Shops',
    newAuditOf: (shop: string) => `Neue Analyse dieses Shops: ${shop}`,
    newAuditReady: (shop: string) =>
      `Eine neue, leere Analyse von ${shop} ist bereit. Geh in den Shop und klick dort auf das Symbol von Service Lens, um sie zu füllen. Die frühere bleibt erhalten.`,
    showNewAudit: 'Neue Analyse zeigen',
    auditFrom: (date: string) => `Analyse vom ${date}`,
    inUse: 'Aktuell',
    pick: (shop: string, date: string) => `${shop}, ${date}, auswählen`,
    pagesRead: (n: number) => (n === 0 ? 'Noch keine Seite gelesen' : count(n, 'Seite gelesen', 'Seiten gelesen')),
    judged: (judged: number, total: number) => `${judged} von ${total} beurteilt`,
    score: 'Ergebnis',
    noScore: 'noch kein Ergebnis',
    changed: (when: string) => `Geändert: ${when}`,
    continue: 'Im Shop weitermachen',
    continueFromList:
      '„Im Shop weitermachen“ öffnet die Seite, die du zuletzt gelesen hast. Klick dort auf das Symbol von Service Lens.',
    continueHint: 'Öffnet die Seite, die du zuletzt gelesen hast. Klick dort auf das Symbol von Service Lens.',
    remove: 'Löschen',
    removeOf: (shop: string, date: string) => `Analyse von ${shop} vom ${date} löschen`,
    removed: (shop: string) => `Die Analyse von ${shop} liegt unter „Kürzlich gelöscht“.`,
    restored: (shop: string) => `Die Analyse von ${shop} ist wieder da.`,
  },

  pick: {
    chosen: (n: number) => `${n} ausgewählt`,
    oneMore: 'Wähl zum Vergleichen mindestens noch eine aus.',
    tooMany: (most: number) => `Höchstens ${most} passen nebeneinander.`,
    compare: 'Vergleichen',
    clear: 'Auswahl aufheben',
    region: 'Ausgewählte Analysen',
  },

  bin: {
    title: 'Kürzlich gelöscht',
    lead: (days: number) => `Bleibt ${count(days, 'Tag', 'Tage')} hier und verschwindet dann endgültig.`,
    deletedOn: (date: string) => `gelöscht am ${date}`,
    restore: 'Zurückholen',
    restoreOf: (shop: string, date: string) => `Analyse von ${shop} vom ${date} zurückholen`,
    deleteForGood: 'Endgültig löschen',
    deleteForGoodOf: (shop: string, date: string) => `Endgültig löschen: Analyse von ${shop} vom ${date}`,
    confirmTitle: 'Endgültig löschen?',
    confirm: (shop: string, date: string) =>
      `Die Analyse von ${shop} vom ${date} verschwindet mit all deinen Urteilen und Notizen. Das lässt sich nicht rückgängig machen.`,
    confirmYes: 'Endgültig löschen',
    confirmNo: 'Behalten',
    gone: (shop: string) => `Die Analyse von ${shop} ist endgültig gelöscht.`,
  },

  import: {
    title: 'Analysen aus einer Datei öffnen',
    lead: 'Dateien mit der Endung .service-lens.json, deine eigenen oder die von anderen. Mehrere auf einmal gehen auch. Nichts von dir wird überschrieben.',
    choose: 'Dateien auswählen',
    drop: 'oder zieh sie irgendwo auf diese Seite',
    dropHere: 'Loslassen, um die Dateien zu öffnen',
    added: (n: number) => (n === 0 ? 'Es kam nichts Neues dazu.' : `${count(n, 'Analyse', 'Analysen')} hinzugefügt.`),
    same: (n: number) =>
      `${count(n, 'Analyse war', 'Analysen waren')} schon da und ${n === 1 ? 'bleibt' : 'bleiben'} unverändert.`,
    failed: (n: number) => `${count(n, 'Datei ließ', 'Dateien ließen')} sich nicht lesen:`,
    reasons: {
      notJson:
        'Das ist keine Datei von Service Lens, oder sie wurde unterwegs beschädigt. Lass sie dir noch einmal geben.',
      notOurs: 'In der Datei sind keine Analysen. Wähl eine Datei mit der Endung .service-lens.json.',
      newer: 'Die Datei kommt von einem neueren Service Lens. Aktualisiere die Erweiterung und versuch es noch einmal.',
      broken: 'In der Datei stimmt etwas nicht, deshalb wurde nichts übernommen. Lass sie dir noch einmal geben.',
      tooLarge: 'Für Analysen ist die Datei zu groß. Nichts wurde daraus gelesen.',
      unsafe:
        'In der Datei steckt ein Link oder ein Bild, das Schaden anrichten kann, deshalb wurde nichts übernommen. Von wem hast du sie?',
      empty: 'Die Datei ist leer. Lass sie dir noch einmal geben.',
      zip: 'Das ist eine gepackte Datei (ZIP). Entpack sie zuerst und wähl dann die Dateien darin mit der Endung .service-lens.json.',
      document:
        'Das ist ein Dokument zum Lesen, keine Datei, die sich wieder öffnen lässt. Bitte um die Datei mit der Endung .service-lens.json.',
      webPage:
        'Das ist eine Webseite, nicht die Datei selbst. Vielleicht muss man sich dort anmelden, wo sie liegt: Hol sie von dort noch einmal.',
      unreadable:
        'Der Browser konnte die Datei nicht öffnen. Sieh nach, ob sie noch dort liegt, wo du sie ausgewählt hast.',
    },
  },

  exportAll: {
    button: 'Kopie von allem speichern',
    hint: 'Alle Analysen in einer Datei, zum Aufheben oder für einen anderen Browser.',
    done: (name: string) => `Als ${name} in deinen Downloads gespeichert.`,
  },

  empty: {
    title: 'Noch keine Shops',
    lead: 'Geh in einen Onlineshop und lass Service Lens ihn lesen. Das dauert etwa eine Sekunde.',
    steps: [
      'Öffne einen Onlineshop in einem anderen Tab.',
      'Klick oben rechts im Browser auf das Symbol von Service Lens oder drück Alt+Shift+L.',
      'Geh die Checkliste durch. Alles, was du entscheidest und schreibst, taucht hier auf.',
    ],
    pinTitle: 'Siehst du das Symbol nicht?',
    pin: 'Klick oben rechts im Browser auf das Puzzleteil und dann auf die Nadel neben Service Lens. Von da an bleibt das Symbol sichtbar.',
  },

  audit: {
    back: 'Alle Shops',
    gone: 'Diese Analyse gibt es hier nicht',
    goneLead:
      'Vielleicht wurde sie gelöscht, oder die Adresse stammt aus einem anderen Browser. Schau bei deinen Shops nach oder öffne die Analyse aus einer Datei.',
    inBin: 'Diese Analyse ist gelöscht. Hol sie zurück, um daran weiterzuarbeiten.',
    started: (date: string) => `Begonnen am ${date}`,
    otherAudits: 'Andere Analysen dieses Shops',
    compareWith: 'Mit anderen Shops vergleichen',
    score: 'Ergebnis bisher',
    scoreHint:
      'Wie viel der Shop von dem hat, was du beurteilt hast. „Teilweise“ zählt halb, „Entfällt“ zählt nicht mit.',
    noScore: 'Ein Ergebnis gibt es erst, wenn du etwas beurteilt hast.',
    judged: (judged: number, total: number) => `Du hast ${judged} von ${total} beurteilt`,
    byArea: 'Nach Bereichen',
    area: 'Bereich',
    areaJudged: 'Beurteilt',
    areaScore: 'Ergebnis',
    share: (judged: number, total: number) => `${judged} von ${total}`,
    contents: 'Auf dieser Seite',
    checklist: 'Checkliste',
    facts: 'Gelesene Fakten',
    factsLead: 'Was die Seiten in Zahlen sagen, mit den Worten, aus denen es gelesen wurde.',
    noFacts:
      'Noch keine Fakten gelesen. Meistens stehen sie auf den Seiten zu Versand, Rückgabe und Kontakt: Öffne eine davon und klick auf das Symbol.',
    factName: 'Fakt',
    factValue: 'Gelesen als',
    factQuote: 'In den Worten des Shops',
    factPage: 'Seite',
    pages: 'Gelesene Seiten',
    pagesLead: 'Öffne eine andere Seite des Shops und klick auf das Symbol: Was dort steht, kommt dazu.',
    noPages: 'Noch keine Seite gelesen. Geh in den Shop und klick dort auf das Symbol von Service Lens.',
    page: 'Seite',
    pageKind: 'Art',
    pageRead: 'Gelesen',
    pageCut: 'Die Seite war so groß, dass nicht alles gelesen wurde.',
    print: 'Drucken',
    printRating: (rating: number) => `${rating} von 5`,
    check: 'Punkt',
    verdict: 'Urteil',
    rating: 'Wertung',
    note: 'Notiz und Gefundenes',
  },

  compare: {
    title: 'Nebeneinander',
    add: 'Hinzufügen',
    addAudit: (shop: string, date: string) => `${shop}, ${date}`,
    addNone: 'Keine weiteren Analysen zum Hinzufügen',
    removeShop: (shop: string) => `${shop} aus dem Vergleich nehmen`,
    areaAlike: 'Hier keine Unterschiede',
    region: 'Vergleichstabelle, lässt sich seitlich verschieben',
    caption: (names: readonly string[]) => `Kundenservice von ${list(names)}, Punkt für Punkt`,
    check: 'Punkt',
    differs: 'Verschieden',
    facts: 'Fakten',
    judgedOf: (judged: number, total: number) => `${judged} von ${total} beurteilt`,
    noScore: 'Noch kein Ergebnis',
    score: (score: string) => `Ergebnis ${score}`,
    rating: (rating: number) => `Wertung ${rating} von 5`,
    ratingShort: (rating: number) => `${rating}/5`,
    found: 'Gefunden',
    moreFound: (n: number) => (n === 1 ? 'und 1 weiteres' : `und ${n} weitere`),
    notRead: 'nicht gelesen',
    readAll: 'Ganze Notiz lesen',
    readLess: 'Weniger zeigen',
    others: (values: readonly string[]) => `Andere Seiten sagen: ${values.join('; ')}`,
    choose: 'Shop zum Hinzufügen',
    onePick: 'Ein Shop ist noch kein Vergleich',
    oneLead: 'Füg unten eine oder mehrere deiner anderen Analysen hinzu, um sie nebeneinander zu sehen.',
    noneTitle: 'Noch nichts zu vergleichen',
    noneLead: 'Wähl in der Liste der Shops zwei oder mehr Analysen aus und dann „Vergleichen“.',
    needMore:
      'Du brauchst Analysen von mindestens zwei Shops oder zwei vom selben Shop. Geh in einen anderen Shop und klick dort auf das Symbol.',
    missing: (n: number) =>
      `${count(n, 'Analyse aus der Adresse gibt', 'Analysen aus der Adresse gibt')} es hier nicht mehr, sie ${n === 1 ? 'fehlt' : 'fehlen'} im Vergleich.`,
    toList: 'Zu deinen Shops',
    expandAll: 'Alle Bereiche aufklappen',
    collapseAll: 'Alle Bereiche zuklappen',
  },

  problems: {
    what: {
      save: 'Was du hinzugefügt hast, konnte nicht gespeichert werden.',
      load: 'Deine Analysen ließen sich nicht holen. Sie sind noch im Browser: Nichts ist verloren.',
      remove: 'Die Analyse ließ sich nicht löschen. Nichts hat sich geändert.',
      restore: 'Die Analyse ließ sich nicht zurückholen. Sie liegt noch unter „Kürzlich gelöscht“.',
      create: 'Die neue Analyse ließ sich nicht anlegen. Deine Sachen sind unverändert.',
      file: 'Die Datei ließ sich nicht erstellen. Deine Analyse ist unverändert.',
      json: 'Die Datei ließ sich nicht erstellen. Deine Analysen sind unverändert.',
    },
    advice: {
      full: 'Der Speicher ist voll. Schaff Platz und versuch es noch einmal.',
      blocked:
        'Ein älteres Fenster von Service Lens ist im Weg. Schließ die anderen Tabs und Fenster davon und versuch es noch einmal.',
      newer: 'Service Lens wurde inzwischen aktualisiert. Lade diese Seite neu.',
      gone: 'Die Analyse wurde in einem anderen Fenster gelöscht. Sieh unter „Kürzlich gelöscht“ nach oder öffne sie aus einer Datei.',
      unknown: 'Versuch es noch einmal. Wenn es wieder passiert, lade diese Seite neu.',
      file: 'Versuch es noch einmal oder nimm ein anderes Format.',
      json: 'Lade die Seite neu und versuch es noch einmal.',
    },
    again: 'Noch einmal versuchen',
  },
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `von ${name}`,

  pick: {
    save: 'In einer Datei speichern',
    all: 'Alle auswählen',
  },

  copy: {
    options: 'Mit Auswahl',
    title: 'In einer Datei speichern',
    lead: 'Die Datei lässt sich in Service Lens öffnen, hier oder in einem anderen Browser. Nichts wird irgendwohin geschickt: Du gibst sie selbst weiter.',
    which: 'Welche Analysen',
    everything: (n: number) => (n === 1 ? 'Die einzige, die es gibt' : `Alle ${n}`),
    chosen: (n: number) => (n === 1 ? 'Nur die ausgewählte' : `Nur die ${n} ausgewählten`),
    pictures: 'Mit Bildern',
    picturesSize: (n: number, size: string) => `${count(n, 'Bild', 'Bilder')}, etwa ${size}`,
    noPictures: 'in diesen Analysen sind keine',
    size: (size: string) => `Die Datei wird etwa ${size} groß.`,
    sizing: 'Die Größe der Datei wird berechnet …',
    name: 'Dein Name, wenn du magst',
    nameHint: 'Wer die Datei öffnet, sieht, von wem sie ist. Wird für das nächste Mal gemerkt.',
    note: 'Ein paar Worte an die, die sie öffnen, wenn du magst',
    save: 'Datei speichern',
    working: (done: number, all: number) => `${done} von ${all} Analysen sind in der Datei …`,
    doneMany: (n: number, names: string) =>
      `In ${n} Dateien in deinen Downloads gespeichert, weil eine einzige zu groß geworden wäre: ${names}.`,
    leftOut: (n: number) =>
      `${count(n, 'Bild passte', 'Bilder passten')} nicht in eine Datei, die sich wieder öffnen lässt. Hier hast du ${n === 1 ? 'es' : 'sie'} weiterhin.`,
  },

  reminder: {
    never: (n: number) =>
      `Du hast ${count(n, 'Sache', 'Sachen')} beurteilt oder geschrieben, und alles liegt nur in diesem Browser.`,
    since: (n: number, date: string) =>
      `Du hast seit deiner letzten Kopie vom ${date} ${count(n, 'Sache', 'Sachen')} beurteilt oder geschrieben.`,
    save: 'Kopie speichern',
    notNow: 'Nicht jetzt',
  },

  incoming: {
    title: 'Das ist in den Dateien',
    lead: 'Noch ist nichts übernommen. Was du hast, wird nie überschrieben.',
    reading: (file: number, files: number) => `Datei ${file} von ${files} wird gelesen …`,
    files: (n: number) => count(n, 'Datei', 'Dateien'),
    counts: {
      new: (n: number) => (n === 1 ? '1 neue' : `${n} neue`),
      different: (n: number) => (n === 1 ? '1 andere' : `${n} andere`),
      binned: (n: number) => (n === 1 ? '1 hier gelöschte' : `${n} hier gelöschte`),
      same: (n: number) => `${n} schon da`,
      twice: (n: number) => `${n} mehrfach`,
    },
    status: {
      new: 'Neu',
      different: 'Anders als deine',
      binned: 'Unter den gelöschten',
      same: 'Schon da',
      twice: 'Mehrfach in den Dateien',
    },
    beside: 'Kommt neben deine, die bleibt, wie sie ist.',
    putBack: 'Wird aus „Kürzlich gelöscht“ zurückgeholt.',
    newImages: (n: number) => `Bringt ${count(n, 'Bild', 'Bilder')} mit, die in deiner fehlen.`,
    choose: (shop: string, date: string) => `${shop}, ${date}, übernehmen`,
    says: (name: string) => `${name} schreibt:`,
    saysNobody: 'Zusammen mit der Datei:',
    contents: {
      verdicts: (n: number) => count(n, 'Urteil', 'Urteile'),
      notes: (n: number) => count(n, 'Notiz', 'Notizen'),
      pages: (n: number) => count(n, 'gelesene Seite', 'gelesene Seiten'),
      pictures: (n: number) => count(n, 'Bild', 'Bilder'),
      proposals: (n: number) => count(n, 'Vorschlag', 'Vorschläge'),
    },
    changed: (when: string) => `geändert ${when}`,
    kinds: {
      verdicts: 'Urteile',
      ratings: 'Wertungen',
      notes: 'Notizen',
      own: 'Eigene Funde',
      pictures: 'Bilder',
      tests: 'Tests des Kundenservice',
      touchpoints: 'Kontaktpunkte',
      proposals: 'Vorschläge',
      texts: 'Texte für das Dokument',
      checklist: 'Eigene Checkliste',
      rejected: 'Verworfene Funde',
      pages: 'Gelesene Seiten',
      found: 'Auf den Seiten gefunden',
    },
    numbers: (here: number, file: number) => `${here} hier, ${file} in der Datei`,
    alike: (n: number) => `${n} in beiden, aber nicht dieselben`,
    newer: {
      file: (file: string, here: string) => `Die in der Datei ist neuer: geändert ${file}, deine ${here}.`,
      here: (file: string, here: string) => `Deine ist neuer: geändert ${here}, die in der Datei ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'Checkliste', 'Checklisten'),
      is: (name: string) => `${name} ist eine Checkliste, keine Analyse.`,
      take: 'Zu den Checklisten übernehmen',
      see: 'Die Checklisten ansehen',
    },
    take: (n: number) => `${count(n, 'Analyse', 'Analysen')} übernehmen`,
    nothing: 'In den Dateien ist nichts, was du nicht schon hast.',
    all: 'Alle auswählen',
    none: 'Keine auswählen',
    cancel: 'Nichts übernehmen',
    stop: 'Anhalten',
    saving: (done: number, all: number) => `${done} von ${all} Analysen übernommen …`,
    notSaved: 'Die Analysen ließen sich hier nicht speichern. Deine Sachen sind unverändert.',
    undo: 'Wieder herausnehmen',
    undone: (n: number) =>
      `${count(n, 'Analyse', 'Analysen')} wieder herausgenommen. Du findest sie unter „Kürzlich gelöscht“.`,
  },
};

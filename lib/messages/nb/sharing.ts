const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `fra ${name}`,

  pick: {
    save: 'Lagre til fil',
    all: 'Velg alle',
  },

  copy: {
    options: 'Med valg',
    title: 'Lagre til fil',
    lead: 'Fila kan åpnes i Service Lens, her eller i en annen nettleser. Ingenting blir sendt noe sted: du gir den videre selv.',
    which: 'Hvilke gjennomganger',
    everything: (n: number) => (n === 1 ? 'Den ene som finnes' : `Alle ${n}`),
    chosen: (n: number) => (n === 1 ? 'Bare den som er valgt' : `Bare de ${n} som er valgt`),
    pictures: 'Med bilder',
    picturesSize: (n: number, size: string) => `${count(n, 'bilde', 'bilder')}, omtrent ${size}`,
    noPictures: 'det er ingen i disse gjennomgangene',
    size: (size: string) => `Fila blir omtrent ${size}.`,
    sizing: 'Regner ut hvor stor fila blir …',
    name: 'Navnet ditt, om du vil',
    nameHint: 'Den som åpner fila, ser hvem som har laget den. Huskes til neste gang.',
    note: 'Et par ord til den som åpner den, om du vil',
    save: 'Lagre fila',
    working: (done: number, all: number) => `${done} av ${all} gjennomganger er i fila …`,
    doneMany: (n: number, names: string) =>
      `Lagret i ${n} filer blant nedlastingene dine, fordi én ville blitt for stor: ${names}.`,
    leftOut: (n: number) =>
      `${count(n, 'bilde', 'bilder')} fikk ikke plass i en fil som kan åpnes igjen. Her har du ${n === 1 ? 'det' : 'dem'} fortsatt.`,
  },

  reminder: {
    never: (n: number) =>
      `Du har vurdert eller skrevet ${count(n, 'ting', 'ting')}, og alt ligger bare i denne nettleseren.`,
    since: (n: number, date: string) =>
      `Du har vurdert eller skrevet ${count(n, 'ting', 'ting')} siden forrige kopi, ${date}.`,
    save: 'Lagre en kopi',
    notNow: 'Ikke nå',
  },

  incoming: {
    title: 'Dette er i filene',
    lead: 'Ingenting er tatt inn ennå. Det du har, blir aldri overskrevet.',
    reading: (file: number, files: number) => `Leser fil ${file} av ${files} …`,
    files: (n: number) => count(n, 'fil', 'filer'),
    counts: {
      new: (n: number) => (n === 1 ? '1 ny' : `${n} nye`),
      different: (n: number) => (n === 1 ? '1 annerledes' : `${n} annerledes`),
      binned: (n: number) => `${n} slettet her`,
      same: (n: number) => `${n} finnes her fra før`,
      twice: (n: number) => `${n} flere ganger`,
    },
    status: {
      new: 'Ny',
      different: 'Annerledes enn din',
      binned: 'Blant de slettede',
      same: 'Finnes her fra før',
      twice: 'Flere ganger i filene',
    },
    beside: 'Legges ved siden av din, som blir som den er.',
    putBack: 'Hentes tilbake fra «Nylig slettet».',
    newImages: (n: number) => `Har med ${count(n, 'bilde', 'bilder')} som din mangler.`,
    choose: (shop: string, date: string) => `Ta inn ${shop}, ${date}`,
    says: (name: string) => `${name} skriver:`,
    saysNobody: 'Sammen med fila:',
    contents: {
      verdicts: (n: number) => count(n, 'vurdering', 'vurderinger'),
      notes: (n: number) => count(n, 'notat', 'notater'),
      pages: (n: number) => count(n, 'side lest', 'sider lest'),
      pictures: (n: number) => count(n, 'bilde', 'bilder'),
      proposals: (n: number) => count(n, 'forslag', 'forslag'),
    },
    changed: (when: string) => `endret ${when}`,
    kinds: {
      verdicts: 'Vurderinger',
      ratings: 'Karakterer',
      notes: 'Notater',
      own: 'Egne funn',
      pictures: 'Bilder',
      tests: 'Tester av kundeservicen',
      touchpoints: 'Møtepunkter',
      proposals: 'Forslag',
      texts: 'Tekster til dokumentet',
      checklist: 'Egen sjekkliste',
      rejected: 'Funn som er fjernet',
      pages: 'Sider som er lest',
      found: 'Funnet på sidene',
    },
    numbers: (here: number, file: number) => `${here} her, ${file} i fila`,
    alike: (n: number) => `${n} begge steder, men ikke de samme`,
    newer: {
      file: (file: string, here: string) => `Den i fila er nyest: endret ${file}, din ${here}.`,
      here: (file: string, here: string) => `Din er nyest: endret ${here}, den i fila ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'sjekkliste', 'sjekklister'),
      is: (name: string) => `${name} er en sjekkliste, ingen gjennomgang.`,
      take: 'Ta den inn blant sjekklistene',
      see: 'Se sjekklistene',
    },
    take: (n: number) => `Ta inn ${count(n, 'gjennomgang', 'gjennomganger')}`,
    nothing: 'Det er ikke noe i filene som du ikke har fra før.',
    all: 'Velg alle',
    none: 'Velg ingen',
    cancel: 'Ikke ta inn noe',
    stop: 'Stopp',
    saving: (done: number, all: number) => `${done} av ${all} gjennomganger er tatt inn …`,
    notSaved: 'Gjennomgangene kunne ikke lagres her. Det du har, er urørt.',
    undo: 'Ta dem ut igjen',
    undone: (n: number) =>
      `${count(n, 'gjennomgang', 'gjennomganger')} tatt ut igjen. Du finner ${n === 1 ? 'den' : 'dem'} under «Nylig slettet».`,
  },
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `fra ${name}`,

  pick: {
    save: 'Gem i en fil',
    all: 'Vælg alle',
  },

  copy: {
    options: 'Med valg',
    title: 'Gem i en fil',
    lead: 'Filen kan åbnes i Service Lens, her eller i en anden browser. Intet bliver sendt nogen steder hen: Du giver den selv videre.',
    which: 'Hvilke gennemgange',
    everything: (n: number) => (n === 1 ? 'Den eneste, der er' : `Alle ${n}`),
    chosen: (n: number) => (n === 1 ? 'Kun den valgte' : `Kun de ${n} valgte`),
    pictures: 'Med billeder',
    picturesSize: (n: number, size: string) => `${count(n, 'billede', 'billeder')}, cirka ${size}`,
    noPictures: 'der er ingen i disse gennemgange',
    size: (size: string) => `Filen bliver cirka ${size}.`,
    sizing: 'Regner ud, hvor stor filen bliver …',
    name: 'Dit navn, hvis du vil',
    nameHint: 'Den, der åbner filen, kan se, hvem der har lavet den. Huskes til næste gang.',
    note: 'Et par ord til den, der åbner den, hvis du vil',
    save: 'Gem filen',
    working: (done: number, all: number) => `${done} af ${all} gennemgange er i filen …`,
    doneMany: (n: number, names: string) =>
      `Gemt i ${n} filer blandt dine downloads, fordi én ville være blevet for stor: ${names}.`,
    leftOut: (n: number) =>
      `${count(n, 'billede', 'billeder')} kunne ikke være i en fil, der kan åbnes igen. Her har du ${n === 1 ? 'det' : 'dem'} stadig.`,
  },

  reminder: {
    never: (n: number) =>
      `Du har vurderet eller skrevet ${count(n, 'ting', 'ting')}, og det hele ligger kun i denne browser.`,
    since: (n: number, date: string) =>
      `Du har vurderet eller skrevet ${count(n, 'ting', 'ting')} siden din seneste kopi, ${date}.`,
    save: 'Gem en kopi',
    notNow: 'Ikke nu',
  },

  incoming: {
    title: 'Det her er i filerne',
    lead: 'Intet er taget ind endnu. Det, du har, bliver aldrig overskrevet.',
    reading: (file: number, files: number) => `Læser fil ${file} af ${files} …`,
    files: (n: number) => count(n, 'fil', 'filer'),
    counts: {
      new: (n: number) => (n === 1 ? '1 ny' : `${n} nye`),
      different: (n: number) => (n === 1 ? '1 anderledes' : `${n} anderledes`),
      binned: (n: number) => `${n} slettet her`,
      same: (n: number) => `${n} er her i forvejen`,
      twice: (n: number) => `${n} flere gange`,
    },
    status: {
      new: 'Ny',
      different: 'Anderledes end din',
      binned: 'Blandt de slettede',
      same: 'Er her i forvejen',
      twice: 'Flere gange i filerne',
    },
    beside: 'Lægges ved siden af din, som bliver, som den er.',
    putBack: 'Hentes tilbage fra »Slettet for nylig«.',
    newImages: (n: number) => `Har ${count(n, 'billede', 'billeder')} med, som din mangler.`,
    choose: (shop: string, date: string) => `Tag ${shop}, ${date}, ind`,
    says: (name: string) => `${name} skriver:`,
    saysNobody: 'Sammen med filen:',
    contents: {
      verdicts: (n: number) => count(n, 'vurdering', 'vurderinger'),
      notes: (n: number) => count(n, 'note', 'noter'),
      pages: (n: number) => count(n, 'læst side', 'læste sider'),
      pictures: (n: number) => count(n, 'billede', 'billeder'),
      proposals: (n: number) => count(n, 'forslag', 'forslag'),
    },
    changed: (when: string) => `ændret ${when}`,
    kinds: {
      verdicts: 'Vurderinger',
      ratings: 'Karakterer',
      notes: 'Noter',
      own: 'Egne fund',
      pictures: 'Billeder',
      tests: 'Test af kundeservicen',
      touchpoints: 'Kontaktpunkter',
      proposals: 'Forslag',
      texts: 'Tekster til dokumentet',
      checklist: 'Egen tjekliste',
      rejected: 'Fjernede fund',
      pages: 'Læste sider',
      found: 'Fundet på siderne',
    },
    numbers: (here: number, file: number) => `${here} her, ${file} i filen`,
    alike: (n: number) => `${n} begge steder, men ikke de samme`,
    newer: {
      file: (file: string, here: string) => `Den i filen er nyest: ændret ${file}, din ${here}.`,
      here: (file: string, here: string) => `Din er nyest: ændret ${here}, den i filen ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'tjekliste', 'tjeklister'),
      is: (name: string) => `${name} er en tjekliste, ikke en gennemgang.`,
      take: 'Tag den ind blandt tjeklisterne',
      see: 'Se tjeklisterne',
    },
    take: (n: number) => `Tag ${count(n, 'gennemgang', 'gennemgange')} ind`,
    nothing: 'Der er ikke noget i filerne, som du ikke har i forvejen.',
    all: 'Vælg alle',
    none: 'Vælg ingen',
    cancel: 'Tag ikke noget ind',
    stop: 'Stop',
    saving: (done: number, all: number) => `${done} af ${all} gennemgange er taget ind …`,
    notSaved: 'Gennemgangene kunne ikke gemmes her. Det, du har, er urørt.',
    undo: 'Tag dem ud igen',
    undone: (n: number) =>
      `${count(n, 'gennemgang', 'gennemgange')} taget ud igen. Du finder ${n === 1 ? 'den' : 'dem'} under »Slettet for nylig«.`,
  },
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `frå ${name}`,

  pick: {
    save: 'Lagre til fil',
    all: 'Vel alle',
  },

  copy: {
    options: 'Med val',
    title: 'Lagre til fil',
    lead: 'Fila kan opnast i Service Lens, her eller i ein annan nettlesar. Ingenting blir sendt nokon stad: du gir ho vidare sjølv.',
    which: 'Kva for gjennomgangar',
    everything: (n: number) => (n === 1 ? 'Den eine som finst' : `Alle ${n}`),
    chosen: (n: number) => (n === 1 ? 'Berre den som er vald' : `Berre dei ${n} som er valde`),
    pictures: 'Med bilete',
    picturesSize: (n: number, size: string) => `${n} bilete, omtrent ${size}`,
    noPictures: 'det er ingen i desse gjennomgangane',
    size: (size: string) => `Fila blir omtrent ${size}.`,
    sizing: 'Reknar ut kor stor fila blir …',
    name: 'Namnet ditt, om du vil',
    nameHint: 'Den som opnar fila, ser kven som har laga ho. Blir hugsa til neste gong.',
    note: 'Nokre ord til den som opnar ho, om du vil',
    save: 'Lagre fila',
    working: (done: number, all: number) => `${done} av ${all} gjennomgangar er i fila …`,
    doneMany: (n: number, names: string) =>
      `Lagra i ${n} filer blant nedlastingane dine, fordi éi ville vorte for stor: ${names}.`,
    leftOut: (n: number) =>
      `${n} bilete fekk ikkje plass i ei fil som kan opnast igjen. Her har du ${n === 1 ? 'det' : 'dei'} framleis.`,
  },

  reminder: {
    never: (n: number) =>
      `Du har vurdert eller skrive ${count(n, 'ting', 'ting')}, og alt ligg berre i denne nettlesaren.`,
    since: (n: number, date: string) =>
      `Du har vurdert eller skrive ${count(n, 'ting', 'ting')} sidan førre kopi, ${date}.`,
    save: 'Lagre ein kopi',
    notNow: 'Ikkje no',
  },

  incoming: {
    title: 'Dette er i filene',
    lead: 'Ingenting er teke inn enno. Det du har, blir aldri skrive over.',
    reading: (file: number, files: number) => `Les fil ${file} av ${files} …`,
    files: (n: number) => count(n, 'fil', 'filer'),
    counts: {
      new: (n: number) => (n === 1 ? '1 ny' : `${n} nye`),
      different: (n: number) => (n === 1 ? '1 annleis' : `${n} annleis`),
      binned: (n: number) => (n === 1 ? '1 sletta her' : `${n} sletta her`),
      same: (n: number) => `${n} finst her frå før`,
      twice: (n: number) => `${n} fleire gonger`,
    },
    status: {
      new: 'Ny',
      different: 'Annleis enn din',
      binned: 'Blant dei sletta',
      same: 'Finst her frå før',
      twice: 'Fleire gonger i filene',
    },
    beside: 'Blir lagd ved sida av din, som blir som han er.',
    putBack: 'Blir henta tilbake frå «Nyleg sletta».',
    newImages: (n: number) => `Har med ${n} bilete som din manglar.`,
    choose: (shop: string, date: string) => `Ta inn ${shop}, ${date}`,
    says: (name: string) => `${name} skriv:`,
    saysNobody: 'Saman med fila:',
    contents: {
      verdicts: (n: number) => count(n, 'vurdering', 'vurderingar'),
      notes: (n: number) => count(n, 'notat', 'notat'),
      pages: (n: number) => count(n, 'side lesen', 'sider lesne'),
      pictures: (n: number) => count(n, 'bilete', 'bilete'),
      proposals: (n: number) => count(n, 'framlegg', 'framlegg'),
    },
    changed: (when: string) => `endra ${when}`,
    kinds: {
      verdicts: 'Vurderingar',
      ratings: 'Karakterar',
      notes: 'Notat',
      own: 'Eigne funn',
      pictures: 'Bilete',
      tests: 'Testar av kundeservicen',
      touchpoints: 'Møtepunkt',
      proposals: 'Framlegg',
      texts: 'Tekstar til dokumentet',
      checklist: 'Eiga sjekkliste',
      rejected: 'Funn som er fjerna',
      pages: 'Sider som er lesne',
      found: 'Funne på sidene',
    },
    numbers: (here: number, file: number) => `${here} her, ${file} i fila`,
    alike: (n: number) => `${n} begge stader, men ikkje dei same`,
    newer: {
      file: (file: string, here: string) => `Den i fila er nyast: endra ${file}, din ${here}.`,
      here: (file: string, here: string) => `Din er nyast: endra ${here}, den i fila ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'sjekkliste', 'sjekklister'),
      is: (name: string) => `${name} er ei sjekkliste, ikkje ein gjennomgang.`,
      take: 'Ta henne inn blant sjekklistene',
      see: 'Sjå sjekklistene',
    },
    take: (n: number) => `Ta inn ${count(n, 'gjennomgang', 'gjennomgangar')}`,
    nothing: 'Det er ikkje noko i filene som du ikkje har frå før.',
    all: 'Vel alle',
    none: 'Vel ingen',
    cancel: 'Ikkje ta inn noko',
    stop: 'Stopp',
    saving: (done: number, all: number) => `${done} av ${all} gjennomgangar er tekne inn …`,
    notSaved: 'Gjennomgangane kunne ikkje lagrast her. Det du har, er urørt.',
    undo: 'Ta dei ut igjen',
    undone: (n: number) =>
      `${count(n, 'gjennomgang teken', 'gjennomgangar tekne')} ut igjen. Du finn ${n === 1 ? 'han' : 'dei'} under «Nyleg sletta».`,
  },
};

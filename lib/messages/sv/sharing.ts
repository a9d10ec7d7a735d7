const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `från ${name}`,

  pick: {
    save: 'Spara i en fil',
    all: 'Markera alla',
  },

  copy: {
    options: 'Med val',
    title: 'Spara i en fil',
    lead: 'Filen går att öppna i Service Lens, här eller i en annan webbläsare. Inget skickas någonstans: du ger den vidare själv.',
    which: 'Vilka genomgångar',
    everything: (n: number) => (n === 1 ? 'Den enda som finns' : `Alla ${n}`),
    chosen: (n: number) => (n === 1 ? 'Bara den valda' : `Bara de ${n} valda`),
    pictures: 'Med bilder',
    picturesSize: (n: number, size: string) => `${count(n, 'bild', 'bilder')}, ungefär ${size}`,
    noPictures: 'det finns inga i de här genomgångarna',
    size: (size: string) => `Filen blir ungefär ${size}.`,
    sizing: 'Räknar ut hur stor filen blir …',
    name: 'Ditt namn, om du vill',
    nameHint: 'Den som öppnar filen ser vem som har gjort den. Sparas till nästa gång.',
    note: 'Några ord till den som öppnar den, om du vill',
    save: 'Spara filen',
    working: (done: number, all: number) => `${done} av ${all} genomgångar är i filen …`,
    doneMany: (n: number, names: string) =>
      `Sparat i ${n} filer bland dina nedladdningar, eftersom en enda hade blivit för stor: ${names}.`,
    leftOut: (n: number) =>
      `${count(n, 'bild', 'bilder')} fick inte plats i en fil som går att öppna igen. Här har du ${n === 1 ? 'den' : 'dem'} kvar.`,
  },

  reminder: {
    never: (n: number) =>
      `Du har bedömt eller skrivit ${count(n, 'sak', 'saker')}, och allt finns bara i den här webbläsaren.`,
    since: (n: number, date: string) =>
      `Du har bedömt eller skrivit ${count(n, 'sak', 'saker')} sedan din senaste kopia, ${date}.`,
    save: 'Spara en kopia',
    notNow: 'Inte nu',
  },

  incoming: {
    title: 'Det här finns i filerna',
    lead: 'Inget har tagits in än. Det du har skrivs aldrig över.',
    reading: (file: number, files: number) => `Läser fil ${file} av ${files} …`,
    files: (n: number) => count(n, 'fil', 'filer'),
    counts: {
      new: (n: number) => (n === 1 ? '1 ny' : `${n} nya`),
      different: (n: number) => (n === 1 ? '1 annorlunda' : `${n} annorlunda`),
      binned: (n: number) => (n === 1 ? '1 raderad här' : `${n} raderade här`),
      same: (n: number) => `${n} finns redan här`,
      twice: (n: number) => `${n} flera gånger`,
    },
    status: {
      new: 'Ny',
      different: 'Annorlunda än din',
      binned: 'Bland de raderade',
      same: 'Finns redan här',
      twice: 'Flera gånger i filerna',
    },
    beside: 'Läggs bredvid din, som är kvar som den är.',
    putBack: 'Hämtas tillbaka från ”Nyligen raderat”.',
    newImages: (n: number) => `Har med ${count(n, 'bild', 'bilder')} som saknas i din.`,
    choose: (shop: string, date: string) => `Ta in ${shop}, ${date}`,
    says: (name: string) => `${name} skriver:`,
    saysNobody: 'Tillsammans med filen:',
    contents: {
      verdicts: (n: number) => count(n, 'bedömning', 'bedömningar'),
      notes: (n: number) => count(n, 'anteckning', 'anteckningar'),
      pages: (n: number) => count(n, 'läst sida', 'lästa sidor'),
      pictures: (n: number) => count(n, 'bild', 'bilder'),
      proposals: (n: number) => count(n, 'förslag', 'förslag'),
    },
    changed: (when: string) => `ändrad ${when}`,
    kinds: {
      verdicts: 'Bedömningar',
      ratings: 'Betyg',
      notes: 'Anteckningar',
      own: 'Egna fynd',
      pictures: 'Bilder',
      tests: 'Test av kundservicen',
      touchpoints: 'Kontaktpunkter',
      proposals: 'Förslag',
      texts: 'Texter till dokumentet',
      checklist: 'Egen checklista',
      rejected: 'Borttagna fynd',
      pages: 'Lästa sidor',
      found: 'Hittat på sidorna',
    },
    numbers: (here: number, file: number) => `${here} här, ${file} i filen`,
    alike: (n: number) => `${n} på båda ställena, men inte samma`,
    newer: {
      file: (file: string, here: string) => `Den i filen är nyast: ändrad ${file}, din ${here}.`,
      here: (file: string, here: string) => `Din är nyast: ändrad ${here}, den i filen ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'checklista', 'checklistor'),
      is: (name: string) => `${name} är en checklista, ingen genomgång.`,
      take: 'Ta in den bland checklistorna',
      see: 'Se checklistorna',
    },
    take: (n: number) => `Ta in ${count(n, 'genomgång', 'genomgångar')}`,
    nothing: 'Det finns inget i filerna som du inte redan har.',
    all: 'Markera alla',
    none: 'Markera ingen',
    cancel: 'Ta inte in något',
    stop: 'Stoppa',
    saving: (done: number, all: number) => `${done} av ${all} genomgångar har tagits in …`,
    notSaved: 'Genomgångarna gick inte att spara här. Det du har är orört.',
    undo: 'Ta ut dem igen',
    undone: (n: number) =>
      `${count(n, 'genomgång har', 'genomgångar har')} tagits ut igen. Du hittar ${n === 1 ? 'den' : 'dem'} under ”Nyligen raderat”.`,
  },
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `tekijä ${name}`,

  pick: {
    save: 'Tallenna tiedostoon',
    all: 'Valitse kaikki',
  },

  copy: {
    options: 'Valinnat',
    title: 'Tallenna tiedostoon',
    lead: 'Tiedoston voi avata Service Lensissä, täällä tai toisessa selaimessa. Mitään ei lähetetä minnekään: annat sen itse eteenpäin.',
    which: 'Mitkä kartoitukset',
    everything: (n: number) => (n === 1 ? 'Ainoa kartoitus' : `Kaikki ${n}`),
    chosen: (n: number) => (n === 1 ? 'Vain valittu' : `Vain ${n} valittua`),
    pictures: 'Kuvat mukaan',
    picturesSize: (n: number, size: string) => `${count(n, 'kuva', 'kuvaa')}, noin ${size}`,
    noPictures: 'näissä kartoituksissa ei ole kuvia',
    size: (size: string) => `Tiedoston koko on noin ${size}.`,
    sizing: 'Lasketaan tiedoston kokoa…',
    name: 'Nimesi, jos haluat',
    nameHint: 'Tiedoston avaaja näkee, kuka sen on tehnyt. Muistetaan ensi kertaan.',
    note: 'Pari sanaa avaajalle, jos haluat',
    save: 'Tallenna tiedosto',
    working: (done: number, all: number) => `${done}/${all} kartoitusta on tiedostossa…`,
    doneMany: (n: number, names: string) =>
      `Tallennettu ${n} tiedostoon latauksiisi, koska yhdestä olisi tullut liian suuri: ${names}.`,
    leftOut: (n: number) =>
      `${count(n, 'kuva ei mahtunut', 'kuvaa ei mahtunut')} tiedostoon, jonka voi avata uudelleen. Täällä ${n === 1 ? 'se on' : 'ne ovat'} tallessa.`,
  },

  reminder: {
    never: (n: number) =>
      `Olet arvioinut tai kirjoittanut ${count(n, 'asian', 'asiaa')}, ja kaikki on vain tässä selaimessa.`,
    since: (n: number, date: string) =>
      `Olet arvioinut tai kirjoittanut ${count(n, 'asian', 'asiaa')} edellisen kopion jälkeen (${date}).`,
    save: 'Tallenna kopio',
    notNow: 'Ei nyt',
  },

  incoming: {
    title: 'Tiedostojen sisältö',
    lead: 'Mitään ei ole vielä otettu mukaan. Omiasi ei koskaan korvata.',
    reading: (file: number, files: number) => `Luetaan tiedostoa ${file}/${files}…`,
    files: (n: number) => count(n, 'tiedosto', 'tiedostoa'),
    counts: {
      new: (n: number) => (n === 1 ? '1 uusi' : `${n} uutta`),
      different: (n: number) => (n === 1 ? '1 erilainen' : `${n} erilaista`),
      binned: (n: number) => (n === 1 ? '1 poistettu täällä' : `${n} poistettua täällä`),
      same: (n: number) => `${n} jo täällä`,
      twice: (n: number) => `${n} useaan kertaan`,
    },
    status: {
      new: 'Uusi',
      different: 'Erilainen kuin omasi',
      binned: 'Poistettujen joukossa',
      same: 'On jo täällä',
      twice: 'Useaan kertaan tiedostoissa',
    },
    beside: 'Tulee omasi rinnalle, ja omasi pysyy ennallaan.',
    putBack: 'Palautetaan kohdasta ”Äskettäin poistetut”.',
    newImages: (n: number) => `Tuo ${count(n, 'kuvan, joka', 'kuvaa, jotka')} omastasi puuttuu.`,
    choose: (shop: string, date: string) => `Ota mukaan ${shop}, ${date}`,
    says: (name: string) => `${name} kirjoittaa:`,
    saysNobody: 'Tiedoston mukana:',
    contents: {
      verdicts: (n: number) => count(n, 'arvio', 'arviota'),
      notes: (n: number) => count(n, 'muistiinpano', 'muistiinpanoa'),
      pages: (n: number) => count(n, 'luettu sivu', 'luettua sivua'),
      pictures: (n: number) => count(n, 'kuva', 'kuvaa'),
      proposals: (n: number) => count(n, 'ehdotus', 'ehdotusta'),
    },
    changed: (when: string) => `muutettu ${when}`,
    kinds: {
      verdicts: 'Arviot',
      ratings: 'Arvosanat',
      notes: 'Muistiinpanot',
      own: 'Omat löydöt',
      pictures: 'Kuvat',
      tests: 'Palvelun testit',
      touchpoints: 'Kohtaamispisteet',
      proposals: 'Ehdotukset',
      texts: 'Asiakirjan tekstit',
      checklist: 'Oma tarkistuslista',
      rejected: 'Poistetut löydöt',
      pages: 'Luetut sivut',
      found: 'Sivuilta löydetty',
    },
    numbers: (here: number, file: number) => `${here} täällä, ${file} tiedostossa`,
    alike: (n: number) => `${n} kummassakin, mutta eri sisältö`,
    newer: {
      file: (file: string, here: string) => `Tiedostossa oleva on uudempi: muutettu ${file}, omasi ${here}.`,
      here: (file: string, here: string) => `Omasi on uudempi: muutettu ${here}, tiedostossa oleva ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'tarkistuslista', 'tarkistuslistaa'),
      is: (name: string) => `${name} on tarkistuslista, ei kartoitus.`,
      take: 'Ota se tarkistuslistojen joukkoon',
      see: 'Näytä tarkistuslistat',
    },
    take: (n: number) => `Ota mukaan ${count(n, 'kartoitus', 'kartoitusta')}`,
    nothing: 'Tiedostoissa ei ole mitään, mitä sinulla ei jo ole.',
    all: 'Valitse kaikki',
    none: 'Poista valinnat',
    cancel: 'Älä ota mitään',
    stop: 'Pysäytä',
    saving: (done: number, all: number) => `${done}/${all} kartoitusta otettu mukaan…`,
    notSaved: 'Kartoituksia ei voitu tallentaa tänne. Omat tietosi ovat koskemattomat.',
    undo: 'Ota ne taas pois',
    undone: (n: number) =>
      `${count(n, 'kartoitus', 'kartoitusta')} otettu taas pois. ${n === 1 ? 'Se löytyy' : 'Ne löytyvät'} kohdasta ”Äskettäin poistetut”.`,
  },
};

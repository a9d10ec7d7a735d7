/** Making files of an audit. */
export const exporting = {
  title: 'Ota mukaasi',
  /** Over the files of a comparison. */
  comparison: 'Ota vertailu mukaasi',
  form: 'Muoto',
  forms: {
    report: { name: 'Raportti', hint: 'osa-alue kerrallaan, kaupalle tai toimeksiantajalle' },
    assignment: { name: 'Koulutehtävä', hint: 'osa 1 tehtävän järjestyksessä, osa 2 strategia' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'koulutehtävä',
  language: 'Asiakirjan kieli',
  formats: {
    docx: { name: 'Word', hint: 'palautettavaksi tai muokattavaksi' },
    html: {
      name: 'Verkkosivu',
      hint: 'yksi tiedosto, joka avautuu selaimessa ja jonka voi tulostaa tai tallentaa PDF:ksi',
    },
    pptx: { name: 'PowerPoint', hint: 'noin kymmenen diaa esitettäväksi, muistiinpanot puhujalle mukana' },
    xlsx: {
      name: 'Excel',
      hint: 'tarkistuslista, tiedot, testit ja kuvat omilla taulukoillaan suodatettavaksi ja laskettavaksi',
    },
    csv: { name: 'CSV', hint: 'yksi taulukko, jonka kaikki taulukkolaskimet avaavat' },
    markdown: { name: 'Markdown', hint: 'pelkkää tekstiä otsikoineen' },
    json: { name: 'Service Lens -tiedosto', hint: 'avautuu Service Lensissä muuallakin' },
  },
  working: (kind: string) => `Tehdään tiedostoa: ${kind}…`,
  cancel: 'Peruuta',
  cancelled: 'Peruutettu. Mitään ei tallennettu.',
  done: (name: string) => `Tallennettu latauksiisi nimellä ${name}.`,
  withoutImages: (n: number) => (n === 1 ? 'Yksi kuva ei mahtunut tiedostoon.' : `${n} kuvaa ei mahtunut tiedostoon.`),
};

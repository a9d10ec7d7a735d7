/** Making files of an audit. */
export const exporting = {
  title: 'Ta det med deg',
  /** Over the files of a comparison. */
  comparison: 'Ta sammenligningen med deg',
  form: 'Form',
  forms: {
    report: { name: 'Rapport', hint: 'område for område, til butikken eller den du rådgir' },
    assignment: { name: 'Skoleoppgave', hint: 'del 1 i oppgavens rekkefølge, del 2 strategien' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'skoleoppgave',
  language: 'Språk i dokumentet',
  formats: {
    docx: { name: 'Word', hint: 'til å levere inn eller skrive videre i' },
    html: { name: 'Nettside', hint: 'én fil som åpnes i nettleseren og kan skrives ut eller lagres som PDF' },
    pptx: { name: 'PowerPoint', hint: 'om lag ti lysbilder å legge fram, med stikkord til den som snakker' },
    xlsx: { name: 'Excel', hint: 'sjekkliste, fakta, tester og bilder i hvert sitt ark, til å filtrere og regne i' },
    csv: { name: 'CSV', hint: 'én tabell som alle regneark kan åpne' },
    markdown: { name: 'Markdown', hint: 'ren tekst med overskrifter' },
    json: { name: 'Service Lens-fil', hint: 'kan åpnes i Service Lens hos andre' },
  },
  working: (kind: string) => `Lager fila: ${kind} …`,
  cancel: 'Avbryt',
  cancelled: 'Avbrutt. Ingenting ble lagret.',
  done: (name: string) => `Lagret som ${name} blant nedlastingene dine.`,
  withoutImages: (n: number) => (n === 1 ? 'Ett bilde kom ikke med i fila.' : `${n} bilder kom ikke med i fila.`),
};

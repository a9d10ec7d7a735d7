/** Making files of an audit. */
export const exporting = {
  title: 'Ta det med deg',
  /** Over the files of a comparison. */
  comparison: 'Ta samanlikninga med deg',
  form: 'Form',
  forms: {
    report: { name: 'Rapport', hint: 'område for område, til butikken eller den du gir råd' },
    assignment: { name: 'Skuleoppgåve', hint: 'del 1 i rekkjefølgja til oppgåva, del 2 strategien' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'skuleoppgåve',
  language: 'Språk i dokumentet',
  formats: {
    docx: { name: 'Word', hint: 'til å levere inn eller skrive vidare i' },
    html: { name: 'Nettside', hint: 'éi fil som blir opna i nettlesaren og kan skrivast ut eller lagrast som PDF' },
    pptx: { name: 'PowerPoint', hint: 'om lag ti lysbilete å leggje fram, med stikkord til den som snakkar' },
    xlsx: { name: 'Excel', hint: 'sjekkliste, fakta, testar og bilete i kvart sitt ark, til å filtrere og rekne i' },
    csv: { name: 'CSV', hint: 'éin tabell som alle rekneark kan opne' },
    markdown: { name: 'Markdown', hint: 'rein tekst med overskrifter' },
    json: { name: 'Service Lens-fil', hint: 'kan opnast i Service Lens hos andre' },
  },
  working: (kind: string) => `Lagar fila: ${kind} …`,
  cancel: 'Avbryt',
  cancelled: 'Avbrote. Ingenting vart lagra.',
  done: (name: string) => `Lagra som ${name} blant nedlastingane dine.`,
  withoutImages: (n: number) => (n === 1 ? 'Eitt bilete kom ikkje med i fila.' : `${n} bilete kom ikkje med i fila.`),
};

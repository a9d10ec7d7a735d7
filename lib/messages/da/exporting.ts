/** Making files of an audit. */
export const exporting = {
  title: 'Tag det med dig',
  /** Over the files of a comparison. */
  comparison: 'Tag sammenligningen med dig',
  form: 'Form',
  forms: {
    report: { name: 'Rapport', hint: 'område for område, til butikken eller den, du rådgiver' },
    assignment: { name: 'Skoleopgave', hint: 'del 1 i opgavens rækkefølge, del 2 strategien' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'skoleopgave',
  language: 'Sprog i dokumentet',
  formats: {
    docx: { name: 'Word', hint: 'til at aflevere eller skrive videre i' },
    html: { name: 'Webside', hint: 'én fil, der åbnes i browseren og kan printes eller gemmes som PDF' },
    pptx: { name: 'PowerPoint', hint: 'omkring ti slides til fremlæggelsen, med noter til den, der taler' },
    xlsx: { name: 'Excel', hint: 'tjekliste, fakta, tests og billeder i hvert sit ark, til at filtrere og regne i' },
    csv: { name: 'CSV', hint: 'én tabel, som alle regneark kan åbne' },
    markdown: { name: 'Markdown', hint: 'ren tekst med overskrifter' },
    json: { name: 'Service Lens-fil', hint: 'kan åbnes i Service Lens hos andre' },
  },
  working: (kind: string) => `Laver filen: ${kind} …`,
  cancel: 'Annuller',
  cancelled: 'Afbrudt. Intet blev gemt.',
  done: (name: string) => `Gemt som ${name} blandt dine downloads.`,
  withoutImages: (n: number) => (n === 1 ? 'Et billede kom ikke med i filen.' : `${n} billeder kom ikke med i filen.`),
};

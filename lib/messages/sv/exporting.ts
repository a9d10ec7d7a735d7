/** Making files of an audit. */
export const exporting = {
  title: 'Ta det med dig',
  /** Over the files of a comparison. */
  comparison: 'Ta med dig jämförelsen',
  form: 'Form',
  forms: {
    report: { name: 'Rapport', hint: 'område för område, till butiken eller den du ger råd' },
    assignment: { name: 'Skoluppgift', hint: 'del 1 i uppgiftens ordning, del 2 strategin' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'skoluppgift',
  language: 'Dokumentets språk',
  formats: {
    docx: { name: 'Word', hint: 'att lämna in eller skriva vidare i' },
    html: { name: 'Webbsida', hint: 'en enda fil som öppnas i webbläsaren och kan skrivas ut eller sparas som PDF' },
    pptx: { name: 'PowerPoint', hint: 'ungefär tio bilder att visa upp, med anteckningar till den som talar' },
    xlsx: { name: 'Excel', hint: 'checklista, fakta, tester och skärmbilder i varsitt blad, att filtrera och räkna i' },
    csv: { name: 'CSV', hint: 'en enda tabell som alla kalkylprogram kan öppna' },
    markdown: { name: 'Markdown', hint: 'ren text med rubriker' },
    json: { name: 'Service Lens-fil', hint: 'kan öppnas i Service Lens hos andra' },
  },
  working: (kind: string) => `Skapar filen: ${kind} …`,
  cancel: 'Avbryt',
  cancelled: 'Avbrutet. Inget sparades.',
  done: (name: string) => `Sparat som ${name} bland dina nedladdningar.`,
  withoutImages: (n: number) => (n === 1 ? 'En bild kom inte med i filen.' : `${n} bilder kom inte med i filen.`),
};

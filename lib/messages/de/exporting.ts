/** Making files of an audit. */
export const exporting = {
  title: 'Zum Mitnehmen',
  /** Over the files of a comparison. */
  comparison: 'Den Vergleich mitnehmen',
  form: 'Form',
  forms: {
    report: { name: 'Bericht', hint: 'Bereich für Bereich, für den Shop oder deine Kundschaft' },
    assignment: { name: 'Schulaufgabe', hint: 'Teil 1 in der Reihenfolge der Aufgabe, Teil 2 die Strategie' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'Schulaufgabe',
  language: 'Sprache des Dokuments',
  formats: {
    docx: { name: 'Word', hint: 'zum Abgeben oder Weiterschreiben' },
    html: {
      name: 'Webseite',
      hint: 'eine Datei, die sich im Browser öffnet und sich drucken oder als PDF speichern lässt',
    },
    pptx: { name: 'PowerPoint', hint: 'etwa zehn Folien zum Vorstellen, mit Notizen für die, die sprechen' },
    xlsx: { name: 'Excel', hint: 'Checkliste, Fakten, Tests und Bilder auf eigenen Blättern, zum Filtern und Rechnen' },
    csv: { name: 'CSV', hint: 'eine einzige Tabelle, die jedes Tabellenprogramm öffnet' },
    markdown: { name: 'Markdown', hint: 'reiner Text mit Überschriften' },
    json: { name: 'Service-Lens-Datei', hint: 'lässt sich anderswo in Service Lens öffnen' },
  },
  working: (kind: string) => `Datei wird erstellt: ${kind} …`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
  done: (name: string) => `Als ${name} in deinen Downloads gespeichert.`,
  withoutImages: (n: number) => (n === 1 ? 'Ein Bild ist nicht in der Datei.' : `${n} Bilder sind nicht in der Datei.`),
};

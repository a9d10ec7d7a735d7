/** Making files of an audit. */
export const exporting = {
  title: 'Take it with you',
  /** Over the files of a comparison. */
  comparison: 'Take the comparison with you',
  form: 'What it is for',
  forms: {
    report: { name: 'Report', hint: 'area by area, for the shop or a client' },
    assignment: { name: 'School assignment', hint: 'part 1 in the order of the assignment, part 2 the strategy' },
  },
  /** Stands in the name of a file that is an assignment. */
  assignmentWord: 'assignment',
  language: 'Language of the document',
  formats: {
    docx: { name: 'Word', hint: 'to hand in or edit' },
    html: { name: 'Web page', hint: 'one file that opens in the browser, to print or save as PDF' },
    pptx: { name: 'PowerPoint', hint: 'about ten slides to present, with notes for the speaker' },
    xlsx: {
      name: 'Excel',
      hint: 'checklist, facts, tests and pictures on sheets of their own, to filter and reckon with',
    },
    csv: { name: 'CSV', hint: 'one table that every spreadsheet opens' },
    markdown: { name: 'Markdown', hint: 'plain text with headings' },
    json: { name: 'Service Lens file', hint: 'opens in Service Lens elsewhere' },
  },
  working: (kind: string) => `Making the file: ${kind} …`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  done: (name: string) => `Saved as ${name} among your downloads.`,
  withoutImages: (n: number) => (n === 1 ? 'One picture is not in the file.' : `${n} pictures are not in the file.`),
};

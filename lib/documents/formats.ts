/**
 * The kinds of files that an audit can be taken away as, in the order in which they are offered. A new one is a row here,
 * a writer in `writers.ts`, a name and a hint in each `messages/<language>/exporting.ts`, and an icon in the export panel.
 */
export const FORMATS = {
  docx: { ending: 'docx', hasForms: true },
  html: { ending: 'html', hasForms: true },
  pptx: { ending: 'pptx', hasForms: false },
  xlsx: { ending: 'xlsx', hasForms: false },
  csv: { ending: 'csv', hasForms: false },
  markdown: { ending: 'md', hasForms: true },
  json: { ending: 'service-lens.json', hasForms: false },
} as const satisfies Record<string, FormatRow>;

interface FormatRow {
  /** Of the file's name, without a leading full stop. */
  ending: string;
  /** Whether report and assignment differ. */
  hasForms: boolean;
}

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/** `report`: area by area; `assignment`: part 1 in the order of the school assignment, part 2 the strategy. */
export const FORMS = ['report', 'assignment'] as const;
export type DocumentForm = (typeof FORMS)[number];

/** The kinds of files that a comparison can be taken away as, in the order in which they are offered, with their endings. */
export const COMPARISON_FORMATS = {
  docx: 'docx',
  html: 'html',
  pptx: 'pptx',
  xlsx: 'xlsx',
  csv: 'csv',
} as const;

export type ComparisonFormat = keyof typeof COMPARISON_FORMATS;

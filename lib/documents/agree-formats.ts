/** The kinds of files that the agreement of a class can be taken away as, in the order in which they are offered, with their endings. */
export const AGREEMENT_FORMATS = { docx: 'docx', html: 'html', xlsx: 'xlsx' } as const;

export type AgreementFormat = keyof typeof AGREEMENT_FORMATS;

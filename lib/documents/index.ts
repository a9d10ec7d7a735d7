/** Audits as files. Everything happens in memory; the document writers are loaded when they are asked for. */
import type { AuditFile } from '../audit/additions';
import { loadMessages, type UiLanguage } from '../messages/index';
import { fileDate, fileName } from './file-name';
import { type DocumentForm, type ExportFormat, FORMATS } from './formats';
import { inPieces, type Making } from './pausing';
import { WRITERS } from './writers';

export { exportAgreement } from './agree-export';
export { AGREEMENT_FORMATS, type AgreementFormat } from './agree-formats';
export { exportComparison } from './compare-export';
export { COMPARISON_FORMATS, type ComparisonFormat } from './compare-formats';
export { type DocumentForm, EXPORT_FORMATS, type ExportFormat, FORMATS, FORMS } from './formats';

export interface ExportedFile {
  blob: Blob;
  /** File name with its ending. */
  name: string;
  /** Images that did not find room in the file, or that it cannot hold. */
  imagesLeftOut?: number;
}

export interface ExportOptions extends Making {
  /** For the formats that know forms; a report where nothing else is said. */
  form?: DocumentForm;
  /** The person's other audits: what proposals point to is quoted from them. Those that are gone are left out. */
  others?: readonly AuditFile[];
}

/**
 * One audit as a file to save, with the images that it comes with; the date in its name is that of the audit's latest
 * change. It is made in pieces, between which the page has its turn.
 */
export async function exportAudit(
  audit: AuditFile,
  format: ExportFormat,
  language: UiLanguage,
  { form = 'report', others = [], ...making }: ExportOptions = {},
): Promise<ExportedFile> {
  const { document, exporting } = await loadMessages(language);
  const { ending, hasForms } = FORMATS[format];
  const formWord = hasForms && form === 'assignment' ? exporting.assignmentWord : '';
  const now = new Date().toISOString();
  const written = await inPieces(making, (pause) => WRITERS[format]({ audit, form, language, others, now, pause }));
  return { ...written, name: fileName([audit.shop, fileDate(audit.updatedAt), document.fileWord, formWord], ending) };
}

/** Audits as files. Everything happens in memory; the document writers are loaded when they are asked for. */
import type { AuditFile } from '../audit/additions';
import type { Audit } from '../audit/model';
import { loadMessages, type UiLanguage } from '../messages/index';
import { giveTurn } from '../slices';
import { fileDate, fileName } from './file-name';
import { type DocumentForm, type ExportFormat, FORMATS } from './formats';
import { WRITERS } from './writers';

export { type ComparisonOptions, exportComparison } from './compare-export';
export { COMPARISON_FORMATS, type ComparisonFormat } from './compare-formats';
export { type DocumentForm, EXPORT_FORMATS, type ExportFormat, FORMATS, FORMS } from './formats';

export interface ExportedFile {
  blob: Blob;
  /** File name with its ending. */
  name: string;
  /** Images that did not find room in the file, or that it cannot hold. */
  imagesLeftOut?: number;
}

export interface ExportOptions {
  /** For the formats that know forms; a report where nothing else is said. */
  form?: DocumentForm;
  /** The person's other audits: what proposals point to is quoted from them. Those that are gone are left out. */
  others?: readonly Audit[];
  /** Told how far it has come, 0–1. */
  onProgress?: (share: number) => void;
  /** Stops the making: `exportAudit` then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * One audit as a file to save, with the images that it comes with; the date in its name is that of the audit's latest
 * change. It is made in pieces, between which the page has its turn.
 */
export async function exportAudit(
  audit: AuditFile,
  format: ExportFormat,
  language: UiLanguage,
  { form = 'report', others = [], onProgress, signal }: ExportOptions = {},
): Promise<ExportedFile> {
  const pause = async (share: number) => {
    onProgress?.(share);
    await giveTurn();
    signal?.throwIfAborted();
  };
  signal?.throwIfAborted();
  const { document, exporting } = await loadMessages(language);
  const { ending, hasForms } = FORMATS[format];
  const formWord = hasForms && form === 'assignment' ? exporting.assignmentWord : '';
  const written = await WRITERS[format]({ audit, form, language, others, now: new Date().toISOString(), pause });
  signal?.throwIfAborted();
  onProgress?.(1);
  return { ...written, name: fileName([audit.shop, fileDate(audit.updatedAt), document.fileWord, formWord], ending) };
}

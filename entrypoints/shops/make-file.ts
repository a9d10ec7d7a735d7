import type { AuditFile } from '../../lib/audit/additions';
import type { Audit } from '../../lib/audit/model';
import type { AgreementFormat, ComparisonFormat, DocumentForm, ExportedFile, ExportFormat } from '../../lib/documents';
import type { UiLanguage } from '../../lib/messages';

/** One audit as a document. */
interface AuditOrder {
  audit: AuditFile;
  format: ExportFormat;
  form: DocumentForm;
  language: UiLanguage;
  others: readonly AuditFile[];
}

/** Several audits side by side. */
interface ComparisonOrder {
  audits: readonly Audit[];
  format: ComparisonFormat;
  language: UiLanguage;
}

/** How far audits of one shop agree. */
interface AgreementOrder {
  agreeing: readonly AuditFile[];
  format: AgreementFormat;
  language: UiLanguage;
}

/** What a worker is asked for. */
export type FileOrder = AuditOrder | ComparisonOrder | AgreementOrder;

/** What it answers: how far it has come (0–1), and in the end the file or why there is none. */
export type FileAnswer = { share: number } | { file: ExportedFile } | { failed: string };

/**
 * Make a file in a worker of its own, which is gone afterwards with all its memory. Rejects where it could not be made,
 * and with the signal's reason where the person has cancelled.
 */
export function makeFile(
  order: FileOrder,
  { onProgress, signal }: { onProgress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<ExportedFile> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<ExportedFile>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      if ('share' in data) onProgress?.(data.share);
      else if ('file' in data) resolve(data.file);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
  });
  worker.postMessage(order);
  return made.finally(() => worker.terminate());
}

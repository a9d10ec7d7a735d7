/** What writes each kind of file. Everything large is loaded when the first file of its kind is asked for. */
import type { AuditFile } from '../audit/additions';
import type { Audit } from '../audit/model';
import { LOCALES } from '../messages/format';
import { messagesOf, type UiLanguage } from '../messages/index';
import type { DocumentForm, ExportFormat } from './formats';

/** Everything that a file is made from. */
export interface ExportJob {
  audit: AuditFile;
  form: DocumentForm;
  language: UiLanguage;
  /** Other audits, which the proposals may point to. */
  others: readonly Audit[];
  /** ISO 8601 time of the export. */
  now: string;
  /** Tell how far it has come (0–1) and let the page have its turn. Rejects where the person has cancelled. */
  pause(share: number): Promise<void>;
}

export interface Written {
  blob: Blob;
  /** See `ExportedFile`. */
  imagesLeftOut?: number;
}

export const WRITERS: Readonly<Record<ExportFormat, (job: ExportJob) => Promise<Written>>> = {
  docx: async (job) => {
    const blocks = await blocksOf(job);
    const { docxOf } = await import('./docx');
    const title = messagesOf(job.language).document.title(job.audit.shop);
    return { blob: await docxOf(blocks, { title, language: LOCALES[job.language] }) };
  },
  markdown: async (job) => {
    const blocks = await blocksOf(job);
    const { markdownOf } = await import('./markdown');
    return { blob: new Blob([markdownOf(blocks)], { type: 'text/markdown;charset=utf-8' }) };
  },
  json: ({ audit, now }) => jsonFile([audit], now),
};

async function blocksOf({ audit, language, now }: ExportJob) {
  const { contentOf } = await import('./content');
  return contentOf(audit, language, now);
}

/** Audits in a file that can be opened again. */
export async function jsonFile(audits: readonly AuditFile[], now: string): Promise<Written> {
  const [{ auditsToJson }, { imageTexts }] = await Promise.all([import('./json'), import('./images')]);
  const { texts, leftOut } = await imageTexts(audits);
  return { blob: new Blob([auditsToJson(audits, now, texts)], { type: 'application/json' }), imagesLeftOut: leftOut };
}

/** Audits as files. Everything happens in memory; the document writers are loaded when they are asked for. */
import type { Audit } from '../audit/model';
import { LOCALES } from '../messages/format';
import { loadMessages, type UiLanguage } from '../messages/index';
import { fileDate, fileName } from './file-name';

export type ExportFormat = 'docx' | 'markdown' | 'json';

export interface ExportedFile {
  blob: Blob;
  /** File name with its ending. */
  name: string;
}

/** One audit as a file to save; the date in its name is that of the audit's latest change. */
export async function exportAudit(audit: Audit, format: ExportFormat, language: UiLanguage): Promise<ExportedFile> {
  const now = new Date().toISOString();
  const { fileWord, title } = (await loadMessages(language)).document;
  const name = (ending: string) => fileName([audit.shop, fileDate(audit.updatedAt), fileWord], ending);
  if (format === 'json') {
    const { auditsToJson } = await import('./json');
    return { blob: jsonBlob(auditsToJson([audit], now)), name: name('service-lens.json') };
  }
  const { contentOf } = await import('./content');
  const blocks = contentOf(audit, language, now);
  if (format === 'markdown') {
    const { markdownOf } = await import('./markdown');
    return { blob: new Blob([markdownOf(blocks)], { type: 'text/markdown;charset=utf-8' }), name: name('md') };
  }
  const { docxOf } = await import('./docx');
  return { blob: await docxOf(blocks, { title: title(audit.shop), language: LOCALES[language] }), name: name('docx') };
}

/** Several audits in one file that `parseImport` reads again: a backup, or thirty pupils' work in one. */
export async function exportAll(audits: readonly Audit[], language: UiLanguage): Promise<ExportedFile> {
  const now = new Date().toISOString();
  const { fileWord } = (await loadMessages(language)).document;
  const { auditsToJson } = await import('./json');
  const words = ['service-lens', fileDate(now), fileWord];
  return { blob: jsonBlob(auditsToJson(audits, now)), name: fileName(words, 'service-lens.json') };
}

function jsonBlob(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

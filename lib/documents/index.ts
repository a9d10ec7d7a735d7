/** Audits as files. Everything happens in memory; the document writers are loaded when they are asked for. */
import type { AuditFile } from '../audit/additions';
import { LOCALES } from '../messages/format';
import { loadMessages, type UiLanguage } from '../messages/index';
import { fileDate, fileName } from './file-name';

export type ExportFormat = 'docx' | 'markdown' | 'json';

export interface ExportedFile {
  blob: Blob;
  /** File name with its ending. */
  name: string;
  /** Images that did not find room in the file, or that it cannot hold; only for files that can be opened again. */
  imagesLeftOut?: number;
}

/**
 * One audit as a file to save; the date in its name is that of the audit's latest change. A file that can be opened again
 * holds the images that the audit comes with.
 */
export async function exportAudit(audit: AuditFile, format: ExportFormat, language: UiLanguage): Promise<ExportedFile> {
  const now = new Date().toISOString();
  const { fileWord, title } = (await loadMessages(language)).document;
  const name = (ending: string) => fileName([audit.shop, fileDate(audit.updatedAt), fileWord], ending);
  if (format === 'json') return { ...(await jsonFile([audit], now)), name: name('service-lens.json') };
  const { contentOf } = await import('./content');
  const blocks = contentOf(audit, language, now);
  if (format === 'markdown') {
    const { markdownOf } = await import('./markdown');
    return { blob: new Blob([markdownOf(blocks)], { type: 'text/markdown;charset=utf-8' }), name: name('md') };
  }
  const { docxOf } = await import('./docx');
  return { blob: await docxOf(blocks, { title: title(audit.shop), language: LOCALES[language] }), name: name('docx') };
}

/**
 * Several audits, with the images that they come with, in one file that `parseImport` reads again: a backup, or thirty
 * pupils' work in one.
 */
export async function exportAll(audits: readonly AuditFile[], language: UiLanguage): Promise<ExportedFile> {
  const now = new Date().toISOString();
  const { fileWord } = (await loadMessages(language)).document;
  const name = fileName(['service-lens', fileDate(now), fileWord], 'service-lens.json');
  return { ...(await jsonFile(audits, now)), name };
}

async function jsonFile(audits: readonly AuditFile[], now: string): Promise<Omit<ExportedFile, 'name'>> {
  const [{ auditsToJson }, { imageTexts }] = await Promise.all([import('./json'), import('./images')]);
  const { texts, leftOut } = await imageTexts(audits);
  return { blob: new Blob([auditsToJson(audits, now, texts)], { type: 'application/json' }), imagesLeftOut: leftOut };
}

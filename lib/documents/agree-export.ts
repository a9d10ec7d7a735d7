/** A class's agreement as a file. What writes it is loaded when it is asked for. */
import type { AuditFile } from '../audit/additions';
import type { UiLanguage } from '../messages/index';
import { loadOffice } from '../messages/office';
import { AGREEMENT_FORMATS, type AgreementFormat } from './agree-formats';
import { fileDate, fileName } from './file-name';
import type { ExportedFile } from './index';
import { AGREEMENT_WRITERS } from './office-writers';
import { inPieces, type Making } from './pausing';

/** How far audits of one shop agree as a file to save; two audits at least, those that count. */
export async function exportAgreement(
  audits: readonly AuditFile[],
  format: AgreementFormat,
  language: UiLanguage,
  making: Making = {},
): Promise<ExportedFile> {
  const { agreement } = await loadOffice(language);
  const now = new Date().toISOString();
  const written = await inPieces(making, (pause) => AGREEMENT_WRITERS[format]({ audits, language, now, pause }));
  const shop = audits[0]?.shop ?? '';
  return { ...written, name: fileName([agreement.fileWord, shop, fileDate(now)], AGREEMENT_FORMATS[format]) };
}

/** A comparison as a file. What writes it is loaded when it is asked for. */
import type { Audit } from '../audit/model';
import { loadMessages, type UiLanguage } from '../messages/index';
import { loadOffice } from '../messages/office';
import { COMPARISON_FORMATS, type ComparisonFormat } from './compare-formats';
import { fileDate, fileName } from './file-name';
import type { ExportedFile } from './index';
import { COMPARISON_WRITERS } from './office-writers';
import { inPieces, type Making } from './pausing';

/** Shops that the name of the file tells. */
const MOST_NAMED = 3;

/** Several audits side by side as a file to save, in the order given; two at least. */
export async function exportComparison(
  audits: readonly Audit[],
  format: ComparisonFormat,
  language: UiLanguage,
  making: Making = {},
): Promise<ExportedFile> {
  const [{ comparison }] = await Promise.all([loadOffice(language), loadMessages(language)]);
  const now = new Date().toISOString();
  const written = await inPieces(making, (pause) => COMPARISON_WRITERS[format]({ audits, language, now, pause }));
  const shops = [...new Set(audits.map(({ shop }) => shop))];
  const named = shops.length > MOST_NAMED ? [comparison.title(shops.length)] : shops;
  return { ...written, name: fileName([comparison.fileWord, ...named, fileDate(now)], COMPARISON_FORMATS[format]) };
}

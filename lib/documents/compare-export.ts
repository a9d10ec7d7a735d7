/** A comparison as a file. What writes it is loaded when it is asked for. */
import type { Audit } from '../audit/model';
import { loadMessages, type UiLanguage } from '../messages/index';
import { loadOffice } from '../messages/office';
import { giveTurn } from '../slices';
import { COMPARISON_FORMATS, type ComparisonFormat } from './compare-formats';
import { fileDate, fileName } from './file-name';
import type { ExportedFile } from './index';
import { COMPARISON_WRITERS } from './office-writers';

/** Shops that the name of the file tells. */
const MOST_NAMED = 3;

export interface ComparisonOptions {
  /** Told how far it has come, 0–1. */
  onProgress?: (share: number) => void;
  /** Stops the making: it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Several audits side by side as a file to save, in the order given; two at least. */
export async function exportComparison(
  audits: readonly Audit[],
  format: ComparisonFormat,
  language: UiLanguage,
  { onProgress, signal }: ComparisonOptions = {},
): Promise<ExportedFile> {
  const pause = async (share: number) => {
    onProgress?.(share);
    await giveTurn();
    signal?.throwIfAborted();
  };
  signal?.throwIfAborted();
  const [{ comparison }] = await Promise.all([loadOffice(language), loadMessages(language)]);
  const now = new Date().toISOString();
  const written = await COMPARISON_WRITERS[format]({ audits, language, now, pause });
  signal?.throwIfAborted();
  onProgress?.(1);
  const shops = [...new Set(audits.map(({ shop }) => shop))];
  const named = shops.length > MOST_NAMED ? [comparison.title(shops.length)] : shops;
  return { ...written, name: fileName([comparison.fileWord, ...named, fileDate(now)], COMPARISON_FORMATS[format]) };
}

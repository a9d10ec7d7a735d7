import { type FileResult, readFile } from '../../lib/documents/read-file';
import { fingerprint } from '../../lib/store/rows';

/** A file as it was read, with a fingerprint of each audit, in their order. */
export interface PrintedFile {
  result: FileResult;
  prints: string[];
}

/** Read a file and take the fingerprints of what is in it, which takes about as long. Never rejects. */
export async function readPrinted(file: File): Promise<PrintedFile> {
  const result = await readFile(file);
  return { result, prints: result.ok ? result.audits.map(fingerprint) : [] };
}

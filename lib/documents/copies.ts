/** Copies of audits to keep or to pass on: files that `parseImport` reads again, as many as it takes. */
import type { AuditFile } from '../audit/additions';
import { fileDate, fileName } from './file-name';
import { imageTexts } from './images';
import { auditToJson, fileAround, type Sender } from './json';

/** Bytes after which another file is begun, so that none is too large to be read again (`LONGEST_IMPORT`). */
const MOST_BYTES = 90 * 1024 * 1024;

export interface Copy {
  blob: Blob;
  /** File name with its ending. */
  name: string;
}

export interface Copies {
  files: Copy[];
  /** Audits in them; fewer than asked for where some were deleted meanwhile. */
  audits: number;
  /** Images that are in none of them, because they can be read again from no file. */
  imagesLeftOut: number;
}

export interface CopyWishes extends Sender {
  /** The word for what it is in the file's name, in the person's language. */
  fileWord: string;
  /** Told after each audit: how many are done. */
  onProgress?(done: number): void;
}

/**
 * Put audits into files, one audit at a time, so that the page goes on working and no more than one of them is in hand.
 * @param load Fetches an audit with the images that are to go along; undefined where it is gone.
 */
export async function makeCopies(
  ids: readonly string[],
  load: (id: string) => Promise<AuditFile | undefined>,
  { fileWord, onProgress, ...sender }: CopyWishes,
  now = new Date().toISOString(),
): Promise<Copies> {
  const { before, after } = fileAround(now, sender);
  const copies: Copies = { files: [], audits: 0, imagesLeftOut: 0 };
  const blobs: Blob[] = [];
  let parts: BlobPart[] = [];
  let bytes = 0;
  let only: AuditFile | undefined;
  const finish = () => {
    blobs.push(new Blob([before, ...parts, after], { type: 'application/json' }));
    parts = [];
    bytes = 0;
  };
  for (const [index, id] of ids.entries()) {
    const audit = await load(id);
    if (audit) {
      const {
        texts: [images],
        leftOut,
      } = await imageTexts([audit]);
      const part = new Blob([auditToJson(audit, images)]);
      if (parts.length > 0 && bytes + part.size > MOST_BYTES) finish();
      parts.push(...(parts.length > 0 ? [',\n'] : []), part);
      bytes += part.size;
      copies.audits += 1;
      copies.imagesLeftOut += leftOut;
      only = audit;
    }
    onProgress?.(index + 1);
  }
  finish();
  const words = copies.audits === 1 && only ? [only.shop, fileDate(only.updatedAt)] : ['service-lens', fileDate(now)];
  copies.files = blobs.map((blob, index) => ({
    blob,
    name: fileName(
      [...words, fileWord, ...(blobs.length > 1 ? [`${index + 1}-${blobs.length}`] : [])],
      'service-lens.json',
    ),
  }));
  return copies;
}

/** From a file that anyone may have sent to the audits or the checklist in it, or to what is the matter with it. */
import type { OwnChecklist } from '../audit/own-checklist';
import { parseChecklist } from './checklist-file';
import { type ImportResult, LONGEST_IMPORT, parseImport } from './json';

/** What a file can turn out to be besides. `zip` is any packed file, `document` one that is meant to be read by people. */
export type FileProblem = 'empty' | 'zip' | 'document' | 'webPage' | 'unreadable';
/** A checklist is no audit: it is told apart, and taken in another way. */
export type FileResult =
  | Extract<ImportResult, { ok: true }>
  | { ok: false; checklist: OwnChecklist }
  | { ok: false; reason: FileProblem | Extract<ImportResult, { ok: false }>['reason']; detail: string };

/** Bytes of the largest file that is opened: each stands for a character at most. */
export const LARGEST_FILE = LONGEST_IMPORT;

/** How packed files and documents begin (ZIP, gzip, 7-Zip, RAR; PDF, old Word). */
const PACKED = ['PK\x03\x04', 'PK\x05\x06', '\x1F\x8B', '7z\xBC\xAF', 'Rar!'];
const DOCUMENTS = ['%PDF', '\xD0\xCF\x11\xE0'];
/** Office documents are packed files too: only their names tell. */
const OFFICE_NAME = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|odt|ods|odp|pages|numbers|key)$/i;

/**
 * Read a file. One that is too large or something else altogether is refused by its size and its first bytes, before the
 * rest is fetched. Never rejects, and never runs or fetches anything that the file names.
 */
export async function readFile(file: Blob & { name?: string }): Promise<FileResult> {
  if (file.size === 0) return failed('empty');
  if (file.size > LARGEST_FILE) return failed('tooLarge', String(file.size));
  try {
    const first = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const head = String.fromCharCode(...first);
    if (PACKED.some((one) => head.startsWith(one)))
      return failed(OFFICE_NAME.test(file.name ?? '') ? 'document' : 'zip');
    if (DOCUMENTS.some((one) => head.startsWith(one))) return failed('document');
    const text = decoded(await file.arrayBuffer(), first);
    if (text === undefined) return failed('notJson', 'not in UTF-8');
    if (text.trim() === '') return failed('empty');
    return /^\s*</.test(text.slice(0, 1_000)) ? failed('webPage') : parsed(text);
  } catch (error) {
    return failed('unreadable', error instanceof Error ? error.message : '');
  }
}

function parsed(text: string): FileResult {
  const audits = parseImport(text);
  if (audits.ok || audits.reason !== 'notOurs') return audits;
  const found = parseChecklist(text);
  if (found.ok) return { ok: false, checklist: found.checklist };
  return found.reason === 'notOurs' ? audits : failed(found.reason);
}

/**
 * The text, undefined where the bytes are none: half a letter would be a note that is not what was written. Windows'
 * own editor also saves as UTF-16, which says so in its first two bytes.
 */
function decoded(bytes: ArrayBuffer, [one, two]: Uint8Array): string | undefined {
  const utf16 = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function failed(reason: Extract<FileResult, { reason: string }>['reason'], detail = ''): FileResult {
  return { ok: false, reason, detail };
}

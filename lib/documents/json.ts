/**
 * Audits as a file that can be read again, and the reading of such files, which anyone may have written.
 *
 * The file (.service-lens.json, UTF-8) is one object:
 *
 *     format       "service-lens"
 *     version      3; a file of a higher version is refused as newer, files of versions 1 and 2 are still read
 *     exportedAt   ISO 8601
 *     madeBy       who made it, '' or missing where nobody is named; at most 100 characters are read
 *     note         a line of text from whoever made it, likewise; at most 2,000 characters are read
 *     audits       list of audits as in lib/audit/model.ts, each with all its entries; at most 2,000
 *
 * `madeBy` and `note` came without a version of their own: whoever does not know them leaves them out and loses
 * nothing of the audits, so there is no reason to keep an older reader from the file. An audit that is passed on by
 * somebody else has a `madeBy` of its own, which goes before that of the file.
 *
 * Version 1 had no own, pictures, tests, touchpoints, proposals and texts, version 2 no checklist and no judgements of
 * checks that somebody added; all else is the same. A picture may have one
 * entry more, `data`: its image as a data: address in base64 (PNG, JPEG or WebP, at most 8 MiB each). What the person took
 * out is not in the file. A reader leaves out unknown keys, checks, facts, and findings that it cannot read; it refuses
 * the whole file where something that the person made cannot be read.
 */
import * as v from 'valibot';
import type { AuditFile } from '../audit/additions';
import { AuditSchema } from './audit-schema';
import type { ImageTexts } from './images';
import { TOO_MUCH, UNSAFE } from './schema-parts';

const FORMAT = 'service-lens';
const VERSION = 3;
/** Most audits in one file: a consultant's work of a lifetime. */
const MOST_AUDITS = 2_000;
const LONGEST_NAME = 100;
const LONGEST_LINE = 2_000;
/** Longest file that is read, in UTF-16 units: thirty large audits take about a thirtieth, the rest is for pictures. */
export const LONGEST_IMPORT = 100 * 1024 * 1024;

/** Who sends a file, and a word along with it; '' where they say nothing. */
export interface Sender {
  madeBy: string;
  note: string;
}

/**
 * @param now ISO 8601 time of the export.
 * @param images of each audit, by its place in `audits`; without them the pictures go without their images
 */
export function auditsToJson(audits: readonly AuditFile[], now: string, images: readonly ImageTexts[] = []): string {
  const content = audits.map((audit, index) => contentOf(audit, images[index]));
  return JSON.stringify({ ...envelope(now), audits: content }, null, 1);
}

/** One audit as it stands in a file, as text. */
export function auditToJson(audit: AuditFile, images?: ImageTexts): string {
  return JSON.stringify(contentOf(audit, images));
}

/** What stands before and after the audits, which are put between with commas. */
export function fileAround(now: string, { madeBy, note }: Sender): { before: string; after: string } {
  const head = JSON.stringify({ ...envelope(now), ...(madeBy && { madeBy }), ...(note && { note }) });
  return { before: `${head.slice(0, -1)},"audits":[\n`, after: '\n]}' };
}

function envelope(now: string) {
  return { format: FORMAT, version: VERSION, exportedAt: now };
}

function contentOf({ images: _images, ...audit }: AuditFile, images?: ImageTexts) {
  // Left out by JSON where it is undefined.
  return { ...audit, pictures: audit.pictures.map((picture) => ({ ...picture, data: images?.get(picture.id) })) };
}

/** `unsafe`: it holds a link or a picture that could run a script. */
export type ImportProblem = 'notJson' | 'notOurs' | 'newer' | 'broken' | 'tooLarge' | 'unsafe';
/** `note` is missing where there is none; who made it stands with each audit. */
export type ImportResult =
  | { ok: true; audits: AuditFile[]; note?: string }
  | { ok: false; reason: ImportProblem; detail: string };

/** A name or a line that a person wrote: what cannot be seen is taken out; anything else than a text is none. */
const line = (most: number) =>
  v.fallback(
    v.optional(
      v.pipe(
        v.string(),
        v.transform(
          (text) =>
            text
              .slice(0, most)
              .replace(/[\s\p{C}]+/gu, ' ')
              .trim() || undefined,
        ),
      ),
    ),
    undefined,
  );
const FileSchema = v.object({
  version: v.picklist([1, 2, VERSION]),
  madeBy: line(LONGEST_NAME),
  note: line(LONGEST_LINE),
  audits: v.pipe(
    v.array(v.unknown()),
    v.maxLength(MOST_AUDITS, `${TOO_MUCH}: audits`),
    v.array(v.intersect([AuditSchema, v.object({ madeBy: line(LONGEST_NAME) })])),
  ),
});

/**
 * Read an exported file. Only what is known is taken over: unknown keys, checks and facts are left out, long strings
 * are cut. `detail` says where the file is broken, or which version it has; it is not translated.
 */
export function parseImport(text: string): ImportResult {
  if (text.length > LONGEST_IMPORT) return failed('tooLarge', String(text.length));
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed('notJson', error instanceof Error ? error.message : '');
  }
  const envelope = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), content);
  if (!envelope.success) return failed('notOurs', '');
  if (envelope.output.version > VERSION) return failed('newer', String(envelope.output.version));
  const result = v.safeParse(FileSchema, content, { abortEarly: true });
  if (result.success) {
    const { audits, madeBy, note } = result.output;
    return {
      ok: true,
      audits: audits.map((audit) => named(audit, audit.madeBy ?? madeBy)),
      ...(note && { note }),
    };
  }
  const [issue] = result.issues;
  return failed(problemOf(issue.message), [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

function named({ madeBy: _own, ...audit }: AuditFile, madeBy: string | undefined): AuditFile {
  return { ...audit, ...(madeBy && { madeBy }) };
}

function problemOf(message: string): ImportProblem {
  if (message.startsWith(UNSAFE)) return 'unsafe';
  return message.startsWith(TOO_MUCH) ? 'tooLarge' : 'broken';
}

function failed(reason: ImportProblem, detail: string): ImportResult {
  return { ok: false, reason, detail: detail.slice(0, 300) };
}

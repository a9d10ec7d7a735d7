/**
 * Audits as a file that can be read again, and the reading of such files, which anyone may have written.
 *
 * The file (.service-lens.json, UTF-8) is one object:
 *
 *     format       "service-lens"
 *     version      3; a file of a higher version is refused as newer, files of versions 1 and 2 are still read
 *     exportedAt   ISO 8601
 *     audits       list of audits as in lib/audit/model.ts, each with all its entries
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
/** Longest file that is read, in UTF-16 units: thirty large audits take about a thirtieth, the rest is for pictures. */
export const LONGEST_IMPORT = 100 * 1024 * 1024;

/**
 * @param now ISO 8601 time of the export.
 * @param images of each audit, by its place in `audits`; without them the pictures go without their images
 */
export function auditsToJson(audits: readonly AuditFile[], now: string, images: readonly ImageTexts[] = []): string {
  const content = audits.map(({ images: _images, ...audit }, index) => ({
    ...audit,
    // Left out by JSON where it is undefined.
    pictures: audit.pictures.map((picture) => ({ ...picture, data: images[index]?.get(picture.id) })),
  }));
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now, audits: content }, null, 1);
}

/** `unsafe`: it holds a link or a picture that could run a script. */
export type ImportProblem = 'notJson' | 'notOurs' | 'newer' | 'broken' | 'tooLarge' | 'unsafe';
export type ImportResult = { ok: true; audits: AuditFile[] } | { ok: false; reason: ImportProblem; detail: string };

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
  const result = v.safeParse(
    v.object({ version: v.picklist([1, 2, VERSION]), audits: v.array(AuditSchema) }),
    content,
    {
      abortEarly: true,
    },
  );
  if (result.success) return { ok: true, audits: result.output.audits };
  const [issue] = result.issues;
  return failed(problemOf(issue.message), [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

function problemOf(message: string): ImportProblem {
  if (message.startsWith(UNSAFE)) return 'unsafe';
  return message.startsWith(TOO_MUCH) ? 'tooLarge' : 'broken';
}

function failed(reason: ImportProblem, detail: string): ImportResult {
  return { ok: false, reason, detail: detail.slice(0, 300) };
}

/** Audits as a file that can be read again, and the reading of such files, which anyone may have written. */
import * as v from 'valibot';
import type { Audit } from '../audit/model';
import { AuditSchema } from './audit-schema';

const FORMAT = 'service-lens';
const VERSION = 1;
/** Longest file that is read, in UTF-16 units: thirty large audits take about a tenth. */
export const LONGEST_IMPORT = 30 * 1024 * 1024;

/** @param now ISO 8601 time of the export. */
export function auditsToJson(audits: readonly Audit[], now: string): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now, audits }, null, 1);
}

export type ImportProblem = 'notJson' | 'notOurs' | 'newer' | 'broken' | 'tooLarge';
export type ImportResult = { ok: true; audits: Audit[] } | { ok: false; reason: ImportProblem; detail: string };

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
  const result = v.safeParse(v.object({ version: v.literal(VERSION), audits: v.array(AuditSchema) }), content, {
    abortEarly: true,
  });
  if (result.success) return { ok: true, audits: result.output.audits };
  const [issue] = result.issues;
  return failed('broken', [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

function failed(reason: ImportProblem, detail: string): ImportResult {
  return { ok: false, reason, detail: detail.slice(0, 300) };
}

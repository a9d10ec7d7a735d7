/**
 * A checklist of somebody's own as a file that is handed out, and the reading of such files, which anyone may have written.
 *
 * The file (.service-lens-checklist.json, UTF-8) is one object:
 *
 *     format       "service-lens-checklist"
 *     version      1; a file of a higher version is refused as newer
 *     exportedAt   ISO 8601
 *     checklist    as in lib/audit/own-checklist.ts
 *
 * A reader leaves out what it does not know, and refuses a file whose added checks it cannot read.
 */
import * as v from 'valibot';
import { ChecklistSchema } from '../audit/checklist-schema';
import type { OwnChecklist } from '../audit/own-checklist';
import { fileName } from './file-name';
import type { ImportProblem } from './json';

const FORMAT = 'service-lens-checklist';
const VERSION = 1;
/** UTF-16 units; a checklist with everything in it has a tenth. */
const LONGEST = 1_000_000;

export type ChecklistResult = { ok: true; checklist: OwnChecklist } | { ok: false; reason: ImportProblem };

/** The checklist as a file to save; its name is that of the checklist. */
export function checklistFile(checklist: OwnChecklist, now: string): { blob: Blob; name: string } {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now, checklist }, null, 1);
  return {
    blob: new Blob([text], { type: 'application/json' }),
    name: fileName([checklist.name], 'service-lens-checklist.json'),
  };
}

/** Read a checklist's file. */
export function parseChecklist(text: string): ChecklistResult {
  if (text.length > LONGEST) return { ok: false, reason: 'tooLarge' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'notJson' };
  }
  const envelope = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), content);
  if (!envelope.success) return { ok: false, reason: 'notOurs' };
  if (envelope.output.version > VERSION) return { ok: false, reason: 'newer' };
  const result = v.safeParse(v.object({ checklist: ChecklistSchema }), content);
  return result.success ? { ok: true, checklist: result.output.checklist } : { ok: false, reason: 'broken' };
}

/** Whether a file on its face is one of audits, by its first bytes: such files are too large to be read for an answer. */
export async function holdsAudits(file: Blob): Promise<boolean> {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"service-lens"/.test(await file.slice(0, 200).text());
}

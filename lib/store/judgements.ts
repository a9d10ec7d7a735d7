/**
 * What the person says about a check. Each part is written as it is made: the writes are handed over before the function
 * returns and nothing is read first, so that a popup which closes in the middle of a word has saved the word.
 */
import { type CheckId, isCheckId } from '../audit/checklist';
import type { Rating, Verdict } from '../audit/model';
import { announce } from './changes';
import { writeOwnWork } from './own-work';
import type { JudgementRecord } from './schema';

export const VERDICTS: readonly Verdict[] = ['yes', 'partly', 'no', 'notApplicable'];
export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/** Resolves once written; null takes the verdict back. Rejects as `save` does. */
export async function saveVerdict(auditId: string, check: CheckId, verdict: Verdict | null): Promise<void> {
  await save({ auditId, check, field: 'verdict', value: oneOf(VERDICTS, verdict), updatedAt: now() });
}

/** Resolves once written; null takes the rating back. Rejects as `save` does. */
export async function saveRating(auditId: string, check: CheckId, rating: Rating | null): Promise<void> {
  await save({ auditId, check, field: 'rating', value: oneOf(RATINGS, rating), updatedAt: now() });
}

/** Resolves once written. Rejects as `save` does. */
export async function saveNote(auditId: string, check: CheckId, note: string): Promise<void> {
  if (typeof note !== 'string') throw new TypeError('a note is a text');
  await save({ auditId, check, field: 'note', value: note, updatedAt: now() });
}

/**
 * Rejects with an `AuditGoneError` where the audit is deleted for good (one in the bin still takes what is written),
 * and with the database's error where the write fails.
 */
async function save(record: JudgementRecord): Promise<void> {
  if (!isCheckId(record.check)) throw new TypeError(`no such check: ${String(record.check)}`);
  await writeOwnWork(['judgements'], record.auditId, record.updatedAt, (transaction) => [
    () => transaction.objectStore('judgements').put(record),
  ]);
  announce({ auditId: record.auditId, kind: 'judgement', check: record.check });
}

function oneOf<T>(allowed: readonly T[], value: T | null): T | null {
  if (value !== null && !allowed.includes(value)) throw new TypeError(`not allowed: ${String(value)}`);
  return value;
}

function now(): string {
  return new Date().toISOString();
}

import type { CheckId } from '../../lib/audit/checklist';

/** Notes that are not stored yet, by audit. They outlive the view: the panel goes to another tab and comes back. */
const kept = new Map<string, Map<CheckId, string>>();

/** The notes of an audit that this window has not been able to store so far. */
export function draftsOf(auditId: string): Map<CheckId, string> {
  const drafts = kept.get(auditId) ?? new Map<CheckId, string>();
  kept.set(auditId, drafts);
  return drafts;
}

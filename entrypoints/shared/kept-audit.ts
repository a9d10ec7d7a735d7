import type { CheckId } from '../../lib/audit/checklist';
import type { Audit } from '../../lib/audit/model';
import { currentAudit, getAudit } from '../../lib/store/audits';
import { readJudgements } from '../../lib/store/judgements';

/** The audit that work in a shop goes on in, undefined where there is none. */
export async function auditOf(shop: string): Promise<Audit | undefined> {
  const head = await currentAudit(shop);
  return head && getAudit(head.id);
}

/** An audit with what is said of some checks fetched anew, the rest as it was. */
export async function withJudgements(audit: Audit, checks: readonly CheckId[]): Promise<Audit> {
  const kept = Object.entries(audit.judgements).filter(([check]) => !checks.includes(check as CheckId));
  return { ...audit, judgements: { ...Object.fromEntries(kept), ...(await readJudgements(audit.id, checks)) } };
}

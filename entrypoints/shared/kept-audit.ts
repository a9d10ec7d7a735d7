import type { Audit } from '../../lib/audit/model';
import { currentAudit, getAudit } from '../../lib/store/audits';

/** The audit that work in a shop goes on in, undefined where there is none. */
export async function auditOf(shop: string): Promise<Audit | undefined> {
  const head = await currentAudit(shop);
  return head && getAudit(head.id);
}

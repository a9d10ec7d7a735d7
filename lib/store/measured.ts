import type { Finding } from '../audit/model';
import { announce } from './changes';
import { inTransaction, together } from './database';
import { AuditGoneError } from './errors';
import { findingRows } from './rows';

/**
 * Keep what was measured on a page in the place of what was measured there before. Resolves once written; rejects with
 * an `AuditGoneError` where the audit is deleted or in the bin.
 */
export async function recordMeasured(auditId: string, finding: Finding): Promise<void> {
  await inTransaction(['audits', 'findings'], 'readwrite', async (transaction) => {
    const audits = transaction.objectStore('audits');
    const audit = await audits.get(auditId);
    if (!audit || audit.deletedAt) throw new AuditGoneError(auditId);
    await together([
      () => audits.put({ ...audit, updatedAt: new Date().toISOString() }),
      ...findingRows(auditId, [finding]).map((row) => () => transaction.objectStore('findings').put(row)),
    ]);
  });
  announce({ auditId, kind: 'scan' });
}

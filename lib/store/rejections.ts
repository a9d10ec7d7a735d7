import { announce } from './changes';
import { writeOwnWork } from './own-work';

/**
 * Reject a piece of evidence everywhere in the audit, or take the rejection back. `key` is made by `evidenceKey`.
 * Resolves once written; rejects with an `AuditGoneError` where the audit is deleted for good.
 */
export async function setRejected(auditId: string, key: string, rejected: boolean): Promise<void> {
  await writeOwnWork(['rejections'], auditId, new Date().toISOString(), (transaction) => {
    const store = transaction.objectStore('rejections');
    return [() => (rejected ? store.put({ auditId, key }) : store.delete([auditId, key]))];
  });
  announce({ auditId, kind: 'rejection' });
}

import type { CheckId } from '../audit/checklist';
import type { Scan } from '../audit/model';
import { MEASURED, pageOf } from '../audit/taken-in';
import { announce } from './changes';
import { inTransaction, together } from './database';
import { AuditGoneError } from './errors';
import { factRows, findingRows } from './rows';
import { keysOf } from './schema';

/**
 * Keep what a scan brought. What an earlier scan of the same page (its address without the hash) said is replaced; what
 * the person said is not touched. All or nothing. Resolves once written; rejects with an `AuditGoneError` where the
 * audit is deleted or in the bin.
 */
export async function recordScan(auditId: string, scan: Scan): Promise<void> {
  const { findings, facts, ...page } = scan;
  const url = pageOf(scan.url);
  await inTransaction(['audits', 'pages', 'findings', 'facts'], 'readwrite', async (transaction) => {
    const audits = transaction.objectStore('audits');
    const pages = transaction.objectStore('pages');
    const audit = await audits.get(auditId);
    if (!audit || audit.deletedAt) throw new AuditGoneError(auditId);
    const order = (await pages.get([auditId, url]))?.order ?? (await pages.count(keysOf(auditId)));
    for (const name of ['findings', 'facts'] as const) {
      const store = transaction.objectStore(name);
      const old = await store.index('page').getAllKeys([auditId, url]);
      const gone = old.filter(([, what]) => !MEASURED.has(what as CheckId));
      await Promise.all(gone.map((key) => store.delete(key as never)));
    }
    await together([
      () => audits.put({ ...audit, updatedAt: new Date().toISOString() }),
      () => pages.put({ ...page, url, auditId, order }),
      ...findingRows(auditId, findings).map((row) => () => transaction.objectStore('findings').put(row)),
      ...factRows(auditId, facts).map((row) => () => transaction.objectStore('facts').put(row)),
    ]);
  });
  announce({ auditId, kind: 'scan' });
}

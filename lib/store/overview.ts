/** All audits at a glance, without their findings and notes: what a list needs, however much each holds. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { type CheckId, isCheckId } from '../audit/checklist';
import type { AuditHead, Verdict } from '../audit/model';
import { currentOf } from './audits';
import { inTransaction } from './database';
import { headOf } from './rows';
import type { StoreSchema } from './schema';

type Store = StoreNames<StoreSchema>;

export interface AuditOverview extends AuditHead {
  /** Whether work in the shop goes on in this audit. */
  current: boolean;
  /** Number of pages read. */
  pages: number;
  /** The page read last, undefined where none was. */
  lastPage: { url: string; scannedAt: string } | undefined;
  verdicts: Partial<Record<CheckId, Verdict>>;
}

/** The audits in use, the newest change first, all as they were at one moment. */
export async function listOverviews(): Promise<AuditOverview[]> {
  const [audits, touched, pages, verdicts] = await inTransaction(
    ['audits', 'touched', 'pages', 'judgements'],
    'readonly',
    (transaction) =>
      Promise.all([
        transaction.objectStore('audits').getAll(),
        transaction.objectStore('touched').getAll(),
        transaction.objectStore('pages').getAll(),
        readVerdicts(transaction.objectStore('judgements')),
      ]),
  );
  const used = audits.filter((audit) => audit.deletedAt === null);
  const touches = new Map(touched.map((touch) => [touch.auditId, touch]));
  const shops = new Set(used.map((audit) => audit.shop));
  const current = new Set([...shops].map((shop) => currentOf(used.filter((audit) => audit.shop === shop))?.id));
  const overviews = new Map(
    used.map((audit): [string, AuditOverview] => [
      audit.id,
      {
        ...headOf(audit, touches.get(audit.id)),
        current: current.has(audit.id),
        pages: 0,
        lastPage: undefined,
        verdicts: {},
      },
    ]),
  );
  for (const { auditId, url, scannedAt } of pages) {
    const overview = overviews.get(auditId);
    if (!overview) continue;
    overview.pages += 1;
    if (!overview.lastPage || scannedAt > overview.lastPage.scannedAt) overview.lastPage = { url, scannedAt };
  }
  for (const row of verdicts) {
    const overview = overviews.get(row?.auditId ?? '');
    if (overview && row?.field === 'verdict' && row.value) overview.verdicts[row.check] = row.value;
  }
  return [...overviews.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Notes can be long: they stay where they are. */
async function readVerdicts(store: IDBPObjectStore<StoreSchema, Store[], 'judgements', 'readonly'>) {
  const keys = await store.getAllKeys();
  return Promise.all(
    // A later version may have written of checks that are not known here.
    keys.filter(([, check, field]) => field === 'verdict' && isCheckId(check)).map((key) => store.get(key)),
  );
}

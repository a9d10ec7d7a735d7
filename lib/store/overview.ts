/** All audits at a glance, without their findings and notes: what a list needs, however much each holds. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { type CheckId, isCheckId } from '../audit/checklist';
import { checklistIn } from '../audit/checklist-schema';
import type { AuditHead, Verdict } from '../audit/model';
import type { OwnChecklist } from '../audit/own-checklist';
import { currentOf } from './audits';
import { inTransaction, type Transaction } from './database';
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
  /** The checklist that it is made by, null for the product's own. */
  checklist: OwnChecklist | null;
  /** Who made it, where it came from a file that says so. */
  madeBy?: string;
}

/** The audits in use, the newest change first, all as they were at one moment. */
export async function listOverviews(): Promise<AuditOverview[]> {
  const [audits, touched, pages, verdicts, checklists] = await inTransaction(
    ['audits', 'touched', 'pages', 'judgements', 'items'],
    'readonly',
    (transaction) =>
      Promise.all([
        transaction.objectStore('audits').getAll(),
        transaction.objectStore('touched').getAll(),
        transaction.objectStore('pages').getAll(),
        readVerdicts(transaction.objectStore('judgements')),
        readChecklists(transaction),
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
        checklist: null,
        ...(audit.madeBy && { madeBy: audit.madeBy }),
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
  for (const row of checklists) {
    const overview = overviews.get(row?.auditId ?? '');
    if (overview) overview.checklist = checklistIn(row?.value);
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

async function readChecklists(
  transaction: Transaction<['audits', 'touched', 'pages', 'judgements', 'items'], 'readonly'>,
) {
  const ids = await transaction.objectStore('audits').getAllKeys();
  const items = transaction.objectStore('items');
  return Promise.all(ids.map((id) => items.get([id, 'checklist', 'checklist', 'value'])));
}

/** Audits as a whole: begin, find, read, put in the bin, bring back, delete. Others are told after each change. */
import type { Audit, AuditHead } from '../audit/model';
import { announce } from './changes';
import { inTransaction, type Transaction } from './database';
import { AuditGoneError } from './errors';
import { checklistRow } from './item-rows';
import { auditOf, headOf } from './rows';
import { type AuditRecord, keysOf, STORES, type StoreSchema } from './schema';

const DAY = 86_400_000;
/** What beginning an audit reads and writes. */
const NEEDED = ['audits', 'touched', 'items', 'checklists'] as const satisfies (keyof StoreSchema)[];

/** All audits that are in use, the newest change first. */
export async function listAudits(): Promise<AuditHead[]> {
  return (await heads())
    .filter((head) => head.deletedAt === null)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** All audits in the bin, the one put there last first. */
export async function listBin(): Promise<AuditHead[]> {
  return (await heads())
    .filter((head) => head.deletedAt !== null)
    .sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}

async function heads(): Promise<AuditHead[]> {
  const [audits, touched] = await inTransaction(['audits', 'touched'], 'readonly', (transaction) =>
    Promise.all([transaction.objectStore('audits').getAll(), transaction.objectStore('touched').getAll()]),
  );
  const touches = new Map(touched.map((touch) => [touch.auditId, touch]));
  return audits.map((audit) => headOf(audit, touches.get(audit.id)));
}

/**
 * The audit that work in a shop belongs to: the newest one begun here, or else the newest that came from a file, so that
 * an import never takes the place of one's own work. Undefined where the shop has none in use.
 */
export async function currentAudit(shop: string): Promise<AuditHead | undefined> {
  return inTransaction(['audits', 'touched'], 'readonly', async (transaction) => {
    const audit = currentOf(await transaction.objectStore('audits').index('shop').getAll(shop));
    return audit && headOf(audit, await transaction.objectStore('touched').get(audit.id));
  });
}

/** The one of a shop's audits that work in the shop belongs to, by the rule of `currentAudit`. */
export function currentOf(audits: readonly AuditRecord[]): AuditRecord | undefined {
  return audits
    .filter((audit) => audit.deletedAt === null)
    .sort((a, b) => Number(a.imported) - Number(b.imported) || b.createdAt.localeCompare(a.createdAt))[0];
}

/** Begin a new audit of a shop, which becomes its current one; earlier ones stay as they are. */
export async function createAudit(shop: string): Promise<AuditHead> {
  const audit = newAudit(shop);
  await inTransaction(['audits', 'items', 'checklists'], 'readwrite', (transaction) => begin(transaction, audit));
  announce({ auditId: audit.id, kind: 'audit' });
  return headOf(audit, undefined);
}

/** The shop's current audit, or a new one. Two windows that ask at once get the same. */
export async function ensureAudit(shop: string): Promise<AuditHead> {
  const { head, isNew } = await inTransaction(NEEDED, 'readwrite', async (transaction) => {
    const audits = transaction.objectStore('audits');
    const current = currentOf(await audits.index('shop').getAll(shop));
    if (current)
      return { head: headOf(current, await transaction.objectStore('touched').get(current.id)), isNew: false };
    const audit = newAudit(shop);
    await begin(transaction as unknown as Beginning, audit);
    return { head: headOf(audit, undefined), isNew: true };
  });
  if (isNew) announce({ auditId: head.id, kind: 'audit' });
  return head;
}

type Beginning = Transaction<['audits', 'items', 'checklists'], 'readwrite'>;

/** An audit begins with the checklist that the person chose for new ones, as it stands now. */
async function begin(transaction: Beginning, audit: AuditRecord): Promise<void> {
  await transaction.objectStore('audits').add(audit);
  const kept = (await transaction.objectStore('checklists').getAll()).find((record) => record.inUse);
  if (kept) await transaction.objectStore('items').put(checklistRow(audit.id, kept.checklist, audit.createdAt));
}

function newAudit(shop: string): AuditRecord {
  const now = new Date().toISOString();
  return { id: crypto.randomUUID(), shop, createdAt: now, updatedAt: now, deletedAt: null, imported: false };
}

/** Put an audit in the bin; all of it is kept. Rejects with an `AuditGoneError` where it is deleted for good. */
export function binAudit(id: string): Promise<void> {
  return setDeletedAt(id, new Date().toISOString());
}

/** Take an audit out of the bin as it was. Rejects with an `AuditGoneError` where it is deleted for good. */
export function restoreAudit(id: string): Promise<void> {
  return setDeletedAt(id, null);
}

async function setDeletedAt(id: string, deletedAt: string | null): Promise<void> {
  await inTransaction(['audits'], 'readwrite', async ({ store }) => {
    const audit = await store.get(id);
    if (!audit) throw new AuditGoneError(id);
    await store.put({ ...audit, deletedAt });
  });
  announce({ auditId: id, kind: 'audit' });
}

/** Delete an audit and all that belongs to it. This cannot be undone: ask first. */
export async function deleteForGood(id: string): Promise<void> {
  await inTransaction([...STORES], 'readwrite', (transaction) => erase(transaction, id));
  announce({ auditId: id, kind: 'audit' });
}

/**
 * Delete for good what has lain in the bin for longer than `days`, and the images of pictures that were taken out of their
 * audits as long ago. Resolves with the number of audits deleted.
 */
export async function purgeBin(days = 30): Promise<number> {
  const limit = new Date(Date.now() - days * DAY).toISOString();
  const ids = await inTransaction([...STORES], 'readwrite', async (transaction) => {
    await erasePictures(transaction, limit);
    const audits = await transaction.objectStore('audits').getAll();
    const old = audits.filter(({ deletedAt }) => deletedAt !== null && deletedAt < limit).map(({ id }) => id);
    await Promise.all(old.map((id) => erase(transaction, id)));
    return old;
  });
  for (const auditId of ids) announce({ auditId, kind: 'audit' });
  return ids.length;
}

type WholeTransaction<M extends IDBTransactionMode> = Transaction<[...typeof STORES], M>;

/** Images take room that the rest does not; the picture's other records stay, so that nothing the person wrote is lost. */
async function erasePictures(transaction: WholeTransaction<'readwrite'>, limit: string): Promise<void> {
  const blobs = transaction.objectStore('blobs');
  const items = transaction.objectStore('items');
  for (const [auditId, id] of await blobs.getAllKeys()) {
    const removed = await items.get([auditId, 'picture', id, 'removed']);
    if (removed?.value === true && removed.updatedAt < limit) await blobs.delete([auditId, id]);
  }
}

async function erase(transaction: WholeTransaction<'readwrite'>, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('audits').delete(id),
    transaction.objectStore('touched').delete(id),
    transaction.objectStore('pages').delete(keysOf(id)),
    transaction.objectStore('findings').delete(keysOf(id)),
    transaction.objectStore('facts').delete(keysOf(id)),
    transaction.objectStore('judgements').delete(keysOf(id)),
    transaction.objectStore('rejections').delete(keysOf(id)),
    transaction.objectStore('items').delete(keysOf(id)),
    transaction.objectStore('blobs').delete(keysOf(id)),
  ]);
}

/** The whole audit, in the bin or not; undefined where there is none. */
export async function getAudit(id: string): Promise<Audit | undefined> {
  return (await loadAudits([id]))[0];
}

/** Whole audits in the order asked for, all as they were at one moment; those that are gone are left out. */
export async function loadAudits(ids: readonly string[]): Promise<Audit[]> {
  const audits = await inTransaction([...STORES], 'readonly', (transaction) =>
    Promise.all(ids.map((id) => readAudit(transaction, id))),
  );
  return audits.flatMap((audit) => audit ?? []);
}

/** The whole audit within a transaction over all stores. */
export async function readAudit(
  transaction: WholeTransaction<'readonly'> | WholeTransaction<'readwrite'>,
  id: string,
): Promise<Audit | undefined> {
  // Both kinds of transaction read alike.
  const from = transaction as WholeTransaction<'readonly'>;
  const [audit, touched, pages, findings, facts, judgements, rejections, items] = await Promise.all([
    from.objectStore('audits').get(id),
    from.objectStore('touched').get(id),
    from.objectStore('pages').getAll(keysOf(id)),
    from.objectStore('findings').getAll(keysOf(id)),
    from.objectStore('facts').getAll(keysOf(id)),
    from.objectStore('judgements').getAll(keysOf(id)),
    from.objectStore('rejections').getAll(keysOf(id)),
    from.objectStore('items').getAll(keysOf(id)),
  ]);
  return audit && auditOf({ audit, touched, pages, findings, facts, judgements, rejections, items });
}

import type { AuditFile } from '../audit/additions';
import type { AuditHead } from '../audit/model';
import { readAudit } from './audits';
import { announce } from './changes';
import { inTransaction, type Transaction, together } from './database';
import { fingerprint, headOf, rowsOf } from './rows';
import { STORES } from './schema';

/** Longest id that messages between the extension's parts let through. */
const LONGEST_ID = 64;

export interface Imported {
  /** Audits that are in the list now and were not before, in the order given. */
  added: AuditHead[];
  /** Audits that were there already with the same content, as they are stored. */
  same: AuditHead[];
}

export interface ImportWishes {
  /** Fingerprints of the audits, as far as they were made already. */
  prints?: ReadonlyMap<AuditFile, string>;
  /** Told after each audit: how many are done. */
  onProgress?(done: number): void;
  /** Stops it, everything undone. */
  signal?: AbortSignal;
}

type WholeTransaction<M extends IDBTransactionMode> = Transaction<[...typeof STORES], M>;

/**
 * Take in audits from files, already checked for their form. Nothing stored is ever overwritten: what is stored with the
 * same content is left as it is (and taken out of the bin if it lies there, which counts as added); what has the id of
 * another audit gets an id of its own. An image that a stored picture lacks is added to it. All of them or none. Rejects
 * where the write fails or is stopped. Where a proposal was seen keeps the id that the file has: that of the audit it was
 * copied from.
 */
export async function importAudits(
  audits: readonly AuditFile[],
  { prints, onProgress, signal }: ImportWishes = {},
): Promise<Imported> {
  const filled = new Set<string>();
  const imported = await inTransaction(
    [...STORES],
    'readwrite',
    async (transaction) => {
      const store = transaction.objectStore('audits');
      const taken = new Set(await store.getAllKeys());
      const known = new Map<string, AuditHead>();
      for (const head of await relatedHeads(transaction, audits)) {
        const stored = await readAudit(transaction, head.id);
        if (stored) known.set(fingerprint(stored), head);
      }
      const result: Imported = { added: [], same: [] };
      for (const [index, audit] of audits.entries()) {
        signal?.throwIfAborted();
        const print = prints?.get(audit) ?? fingerprint(audit);
        const twin = known.get(print);
        if (twin && (await addImages(transaction, twin.id, audit))) filled.add(twin.id);
        const record = twin && (await store.get(twin.id));
        if (twin && twin.deletedAt === null) {
          result.same.push(twin);
        } else if (twin && record) {
          const head = { ...twin, deletedAt: null };
          await store.put({ ...record, deletedAt: null });
          known.set(print, head);
          result.added.push(head);
        } else {
          const free = audit.id !== '' && audit.id.length <= LONGEST_ID && !taken.has(audit.id);
          const head = await addAudit(transaction, audit, free ? audit.id : crypto.randomUUID());
          taken.add(head.id);
          known.set(print, head);
          result.added.push(head);
        }
        onProgress?.(index + 1);
      }
      signal?.throwIfAborted();
      return result;
    },
    { durability: 'strict' },
  );
  for (const head of imported.added) announce({ auditId: head.id, kind: 'audit' });
  for (const { id } of imported.same) if (filled.has(id)) announce({ auditId: id, kind: 'picture' });
  return imported;
}

/**
 * Stored audits that could be the same as one of these, in the bin or not: those of the same shop that were begun at the
 * same moment, or have the same id. The others need not be read for it.
 */
export async function relatedHeads(
  transaction: WholeTransaction<'readonly'> | WholeTransaction<'readwrite'>,
  audits: readonly AuditFile[],
): Promise<AuditHead[]> {
  const from = transaction as WholeTransaction<'readonly'>;
  const ids = new Set(audits.map(({ id }) => id));
  const begun = new Set(audits.map(({ shop, createdAt }) => `${createdAt} ${shop}`));
  const related: AuditHead[] = [];
  for (const shop of new Set(audits.map((audit) => audit.shop))) {
    for (const record of await from.objectStore('audits').index('shop').getAll(shop)) {
      if (!ids.has(record.id) && !begun.has(`${record.createdAt} ${shop}`)) continue;
      related.push(headOf(record, await from.objectStore('touched').get(record.id)));
    }
  }
  // Of two that are the same the one in use counts, and it comes last.
  return related.sort((a, b) => Number(a.deletedAt === null) - Number(b.deletedAt === null));
}

async function addAudit(transaction: WholeTransaction<'readwrite'>, audit: AuditFile, id: string): Promise<AuditHead> {
  const rows = rowsOf(audit, id);
  await together([
    () => transaction.objectStore('audits').add(rows.audit),
    ...rows.pages.map((row) => () => transaction.objectStore('pages').add(row)),
    ...rows.findings.map((row) => () => transaction.objectStore('findings').add(row)),
    ...rows.facts.map((row) => () => transaction.objectStore('facts').add(row)),
    ...rows.judgements.map((row) => () => transaction.objectStore('judgements').add(row)),
    ...rows.rejections.map((row) => () => transaction.objectStore('rejections').add(row)),
    ...rows.items.map((row) => () => transaction.objectStore('items').add(row)),
  ]);
  await addImages(transaction, id, audit);
  return headOf(rows.audit, undefined);
}

/** Add the images that are not there yet. Resolves with whether there were any. */
async function addImages(
  transaction: WholeTransaction<'readwrite'>,
  auditId: string,
  { pictures, images }: AuditFile,
): Promise<boolean> {
  const store = transaction.objectStore('blobs');
  let isNew = false;
  for (const { id } of pictures) {
    const blob = images?.get(id);
    if (!blob || (await store.getKey([auditId, id]))) continue;
    await store.add({ auditId, id, blob });
    isNew = true;
  }
  return isNew;
}

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

/**
 * Take in audits from files, already checked for their form. Nothing stored is ever overwritten: what is stored with the
 * same content is left as it is (and taken out of the bin if it lies there, which counts as added); what has the id of
 * another audit gets an id of its own. An image that a stored picture lacks is added to it. All of them or none. Rejects
 * where the write fails. Where a proposal was seen keeps the id that the file has: that of the audit it was copied from.
 */
export async function importAudits(audits: readonly AuditFile[]): Promise<Imported> {
  const filled = new Set<string>();
  const imported = await inTransaction(
    [...STORES],
    'readwrite',
    async (transaction) => {
      const store = transaction.objectStore('audits');
      const taken = new Set(await store.getAllKeys());
      const known = new Map<string, AuditHead>();
      for (const shop of new Set(audits.map((audit) => audit.shop))) {
        for (const id of await store.index('shop').getAllKeys(shop)) {
          const stored = await readAudit(transaction, id);
          if (stored) known.set(fingerprint(stored), stored);
        }
      }
      const result: Imported = { added: [], same: [] };
      for (const audit of audits) {
        const print = fingerprint(audit);
        const twin = known.get(print);
        if (twin && (await addImages(transaction, twin.id, audit))) filled.add(twin.id);
        if (twin && twin.deletedAt === null) {
          result.same.push(headOnly(twin));
          continue;
        }
        const record = twin && (await store.get(twin.id));
        if (record) {
          const head = { ...headOnly(twin), deletedAt: null };
          await store.put({ ...record, deletedAt: null });
          known.set(print, head);
          result.added.push(head);
          continue;
        }
        const free = audit.id !== '' && audit.id.length <= LONGEST_ID && !taken.has(audit.id);
        const rows = rowsOf(audit, free ? audit.id : crypto.randomUUID());
        const head = headOf(rows.audit, undefined);
        await together([
          () => store.add(rows.audit),
          ...rows.pages.map((row) => () => transaction.objectStore('pages').add(row)),
          ...rows.findings.map((row) => () => transaction.objectStore('findings').add(row)),
          ...rows.facts.map((row) => () => transaction.objectStore('facts').add(row)),
          ...rows.judgements.map((row) => () => transaction.objectStore('judgements').add(row)),
          ...rows.rejections.map((row) => () => transaction.objectStore('rejections').add(row)),
          ...rows.items.map((row) => () => transaction.objectStore('items').add(row)),
        ]);
        await addImages(transaction, head.id, audit);
        taken.add(head.id);
        known.set(print, head);
        result.added.push(head);
      }
      return result;
    },
    { durability: 'strict' },
  );
  for (const head of imported.added) announce({ auditId: head.id, kind: 'audit' });
  for (const { id } of imported.same) if (filled.has(id)) announce({ auditId: id, kind: 'picture' });
  return imported;
}

/** Add the images that are not there yet. Resolves with whether there were any. */
async function addImages(
  transaction: Transaction<[...typeof STORES], 'readwrite'>,
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

function headOnly({ id, shop, createdAt, updatedAt, deletedAt }: AuditHead): AuditHead {
  return { id, shop, createdAt, updatedAt, deletedAt };
}

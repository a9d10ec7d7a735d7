/** How the person's own work is written: at once, without reading first, and made sure of afterwards. */
import { inTransaction, type Transaction } from './database';
import { AuditGoneError } from './errors';
import { keysOf } from './schema';

const OWN_STORES = ['judgements', 'rejections', 'items', 'blobs'] as const;
type OwnStore = (typeof OWN_STORES)[number];

/**
 * Write to stores of the person's work (the writes are given as functions) and note the time of the change, in one transaction that is committed at once.
 * Resolves once it has completed and the audit is known to be there. Rejects with an `AuditGoneError` where it is
 * deleted for good, leaving nothing behind.
 */
export async function writeOwnWork<const S extends OwnStore[]>(
  stores: S,
  auditId: string,
  at: string,
  write: (transaction: Transaction<[...S, 'touched'], 'readwrite'>) => readonly (() => Promise<unknown>)[],
): Promise<void> {
  await inTransaction(
    [...stores, 'touched'] as [...S, 'touched'],
    'readwrite',
    (transaction) => {
      const touched = (transaction as unknown as Transaction<['touched'], 'readwrite'>).objectStore('touched');
      const written = allOf([...write(transaction), () => touched.put({ auditId, at })]);
      // Without this the browser would wait for the answers and drop everything if the window closed before they came.
      transaction.commit();
      return Promise.all(written);
    },
    // Handed to the system without waiting for the disk: what still stands in line when the window closes can be lost, so
    // the line must be short. Measured in Chromium 156, window closed with ten writes under way: the last one was kept in
    // 48 of 50 runs, with 'strict' in 11 of 25; with three under way (faster than anyone types) always.
    { durability: 'relaxed' },
  );
  await makeSure(auditId);
}

/** Ask for all at once. One that is refused outright must not leave those before it with nobody who hears of their end. */
function allOf(asks: readonly (() => Promise<unknown>)[]): Promise<unknown>[] {
  const asked: Promise<unknown>[] = [];
  try {
    for (const ask of asks) asked.push(ask());
  } catch (error) {
    for (const one of asked) one.catch(() => undefined);
    throw error;
  }
  return asked;
}

/** The audit can only be looked for after the write, since a read before it would hold the write up. */
async function makeSure(auditId: string): Promise<void> {
  if (await inTransaction(['audits'], 'readonly', (transaction) => transaction.store.getKey(auditId))) return;
  await inTransaction(['audits', 'touched', ...OWN_STORES], 'readwrite', async (transaction) => {
    // An import may have brought it back in between.
    if (await transaction.objectStore('audits').getKey(auditId)) return;
    await Promise.all([
      transaction.objectStore('touched').delete(auditId),
      ...OWN_STORES.map((name) => transaction.objectStore(name).delete(keysOf(auditId))),
    ]);
  });
  throw new AuditGoneError(auditId);
}

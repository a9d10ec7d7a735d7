/** What copies of audits are made of, and what has changed since the last one. */
import type { AuditFile } from '../audit/additions';
import { readAudit } from './audits';
import { inTransaction } from './database';
import { keysOf, STORES } from './schema';

/** One audit as it goes into a copy: with who made it, and with the images of its pictures where they are wanted. */
export function readForCopy(id: string, withImages: boolean): Promise<AuditFile | undefined> {
  return inTransaction([...STORES], 'readonly', async (transaction) => {
    const audit = await readAudit(transaction, id);
    const record = await transaction.objectStore('audits').get(id);
    if (!audit || !record) return undefined;
    const { madeBy } = record;
    const named = { ...audit, ...(madeBy && { madeBy }) };
    if (!withImages) return named;
    const blobs = await transaction.objectStore('blobs').getAll(keysOf(id));
    return { ...named, images: new Map(blobs.map((row) => [row.id, row.blob])) };
  });
}

/** Audits in the order asked for, each with who made it, without images; those that are gone are left out. */
export async function loadNamed(ids: readonly string[]): Promise<AuditFile[]> {
  return (await Promise.all(ids.map((id) => readForCopy(id, false)))).flatMap((audit) => audit ?? []);
}

export interface Changed {
  /** Things written after the time, each counted once: a check that was judged or noted, a proposal, a picture … */
  things: number;
  /** ISO 8601 of the earliest of those changes, '' without any. */
  first: string;
}

/**
 * What the person has written in audits in use after a time (ISO 8601, '' for all). Only audits that the person has
 * written in since are looked into: what came from a file is in that file.
 */
export function changedSince(at: string): Promise<Changed> {
  return inTransaction(['audits', 'touched', 'judgements', 'items'], 'readonly', async (transaction) => {
    const used = new Set(
      (await transaction.objectStore('audits').getAll()).flatMap((one) => (one.deletedAt ? [] : one.id)),
    );
    const changed: Changed = { things: 0, first: '' };
    for (const touch of await transaction.objectStore('touched').getAll()) {
      if (touch.at <= at || !used.has(touch.auditId)) continue;
      const [judgements, items] = await Promise.all([
        transaction.objectStore('judgements').getAll(keysOf(touch.auditId)),
        transaction.objectStore('items').getAll(keysOf(touch.auditId)),
      ]);
      const written = [
        ...judgements.map(({ check, updatedAt }) => ({ thing: check as string, updatedAt })),
        ...items.map(({ kind, id, updatedAt }) => ({ thing: `${kind} ${id}`, updatedAt })),
      ].filter(({ updatedAt }) => updatedAt > at);
      changed.things += new Set(written.map(({ thing }) => thing)).size;
      for (const { updatedAt } of written) if (!changed.first || updatedAt < changed.first) changed.first = updatedAt;
    }
    return changed;
  });
}

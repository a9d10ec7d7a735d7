/** What an import would do, found out without writing anything; and the way back from one. */
import type { AuditFile } from '../audit/additions';
import { contentsOf, differingKinds } from '../audit/contents';
import type { Incoming, IncomingStatus } from '../audit/incoming';
import type { Audit, AuditHead } from '../audit/model';
import { readAudit } from './audits';
import { announce } from './changes';
import { inTransaction, type Transaction } from './database';
import { relatedHeads } from './import';
import { fingerprint } from './rows';
import { STORES } from './schema';

type Reading = Transaction<[...typeof STORES], 'readonly'>;

/** What was found out about the files before, so that thirty files of one shop do not cost thirty times as much. */
export interface PreviewMemory {
  /** Fingerprints of the audits in them. */
  seen: Set<string>;
  /** Fingerprints of stored audits by id, good as long as the audit was not changed since. */
  stored: Map<string, { updatedAt: string; print: string }>;
}

export function noMemory(): PreviewMemory {
  return { seen: new Set(), stored: new Map() };
}

/**
 * Each audit as `importAudits` would meet it.
 * @param prints Fingerprints of the audits, in their order.
 * @param memory Of the files before; what is found out here is added.
 */
export function previewAudits(
  audits: readonly AuditFile[],
  prints: readonly string[],
  memory: PreviewMemory,
): Promise<Incoming[]> {
  return inTransaction([...STORES], 'readonly', async (transaction) => {
    const related = await relatedHeads(transaction, audits);
    const known = new Map<string, AuditHead>();
    for (const head of related) known.set(await printOf(transaction, head, memory), head);
    const incoming: Incoming[] = [];
    for (const [index, audit] of audits.entries()) {
      const print = prints[index] ?? fingerprint(audit);
      const twin = known.get(print);
      const origin = twin ? undefined : originOf(audit, related);
      const other = origin && (await readAudit(transaction, origin.id));
      const { shop, createdAt, updatedAt, madeBy } = audit;
      incoming.push({
        status: memory.seen.has(print) ? 'twice' : statusOf(twin, other),
        ...{ shop, createdAt, updatedAt },
        ...(madeBy && { madeBy }),
        contents: contentsOf(audit),
        newImages: await countNewImages(transaction, twin?.id, audit),
        ...(other && {
          here: { updatedAt: other.updatedAt, contents: contentsOf(other), differs: differingKinds(other, audit) },
        }),
      });
      memory.seen.add(print);
    }
    return incoming;
  });
}

async function printOf(transaction: Reading, { id, updatedAt }: AuditHead, memory: PreviewMemory): Promise<string> {
  const before = memory.stored.get(id);
  if (before?.updatedAt === updatedAt) return before.print;
  const audit = await readAudit(transaction, id);
  const print = audit ? fingerprint(audit) : '';
  memory.stored.set(id, { updatedAt, print });
  return print;
}

function statusOf(twin: AuditHead | undefined, other: AuditHead | undefined): IncomingStatus {
  if (twin) return twin.deletedAt === null ? 'same' : 'binned';
  return other ? 'different' : 'new';
}

/** The stored audit that this one was once the same as: the one with its id, or else the one worked on last. */
function originOf(audit: Audit, related: readonly AuditHead[]): AuditHead | undefined {
  const kin = related.filter(
    ({ id, shop, createdAt, deletedAt }) =>
      deletedAt === null && shop === audit.shop && (id === audit.id || createdAt === audit.createdAt),
  );
  return kin.find(({ id }) => id === audit.id) ?? kin.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}

async function countNewImages(
  transaction: Reading,
  auditId: string | undefined,
  { pictures, images }: AuditFile,
): Promise<number> {
  const brought = pictures.filter(({ id }) => images?.has(id));
  if (auditId === undefined) return brought.length;
  const kept = await Promise.all(brought.map(({ id }) => transaction.objectStore('blobs').getKey([auditId, id])));
  return kept.filter((key) => key === undefined).length;
}

/**
 * Put audits in the bin that an import has brought, all or none; those that were deleted meanwhile are passed over. They
 * keep all that was written in them, and can be put back. Resolves with how many there were.
 */
export async function undoImport(ids: readonly string[]): Promise<number> {
  const deletedAt = new Date().toISOString();
  const gone = await inTransaction(['audits'], 'readwrite', async ({ store }) => {
    const records = await Promise.all(ids.map((id) => store.get(id)));
    const here = records.flatMap((record) => (record && record.deletedAt === null ? [record] : []));
    await Promise.all(here.map((record) => store.put({ ...record, deletedAt })));
    return here;
  });
  for (const { id } of gone) announce({ auditId: id, kind: 'audit' });
  return gone.length;
}

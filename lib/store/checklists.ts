/** Checklists of the person's own, and which of them audits are made by. */
import { checklistIn } from '../audit/checklist-schema';
import type { OwnChecklist } from '../audit/own-checklist';
import { stableJson } from '../stable-json';
import { announce } from './changes';
import { inTransaction } from './database';
import { checklistRow } from './item-rows';
import { writeOwnWork } from './own-work';
import type { ChecklistRecord } from './schema';

export interface KeptChecklist {
  checklist: OwnChecklist;
  /** Whether audits are begun with it. */
  inUse: boolean;
}

/** The checklists of the person's own, by name. */
export async function listChecklists(): Promise<KeptChecklist[]> {
  const records = await inTransaction(['checklists'], 'readonly', ({ store }) => store.getAll());
  return records
    .flatMap(({ checklist, inUse, removedAt }) => {
      const read = removedAt === null ? checklistIn(checklist) : null;
      return read ? { checklist: read, inUse } : [];
    })
    .sort((a, b) => a.checklist.name.localeCompare(b.checklist.name));
}

/** Keep a new checklist; resolves with it once written. Its id is new where `id` is left out. */
export async function addChecklist(checklist: Omit<OwnChecklist, 'id' | 'updatedAt'>): Promise<OwnChecklist> {
  const made = { ...checklist, id: crypto.randomUUID(), updatedAt: now() };
  await write(made.id, () => ({ id: made.id, checklist: made, inUse: false, removedAt: null }));
  return made;
}

/**
 * Keep a checklist from a file. One that is there with the same content stays as it is; one that differs is kept beside
 * it under an id of its own, so that nothing is overwritten.
 */
export async function takeChecklist(checklist: OwnChecklist): Promise<{ checklist: OwnChecklist; isNew: boolean }> {
  const known = (await listChecklists()).map((one) => one.checklist);
  const twin = known.find((one) => sameChecklist(one, checklist));
  if (twin) return { checklist: twin, isNew: false };
  const taken = await inTransaction(['checklists'], 'readonly', ({ store }) => store.getKey(checklist.id));
  const made = taken === undefined ? checklist : { ...checklist, id: crypto.randomUUID() };
  await write(made.id, () => ({ id: made.id, checklist: made, inUse: false, removedAt: null }));
  return { checklist: made, isNew: true };
}

/** Whether two checklists ask the same in the same words, whatever their ids and times. */
export function sameChecklist(a: OwnChecklist, b: OwnChecklist): boolean {
  const said = ({ id: _id, updatedAt: _at, ...content }: OwnChecklist) => stableJson(content);
  return said(a) === said(b);
}

/**
 * Change a checklist. What `change` is given is what stands in the store at that moment, so that two windows do not undo
 * each other's work. Does nothing where it is gone.
 */
export async function changeChecklist(id: string, change: (now: OwnChecklist) => OwnChecklist): Promise<void> {
  await write(id, (record) => {
    const checklist = record && checklistIn(record.checklist);
    return record && checklist ? { ...record, checklist: { ...change(checklist), id, updatedAt: now() } } : undefined;
  });
}

/** Take a checklist out; audits made by it keep their copy. `restoreChecklist` brings it back. */
export async function removeChecklist(id: string): Promise<void> {
  await write(id, (record) => record && { ...record, removedAt: now(), inUse: false });
}

export async function restoreChecklist(id: string): Promise<void> {
  await write(id, (record) => record && { ...record, removedAt: null });
}

/** Begin audits with this checklist from now on; with the product's own where it is null. */
export async function beginWith(id: string | null): Promise<void> {
  await inTransaction(['checklists'], 'readwrite', async ({ store }) => {
    for (const record of await store.getAll()) {
      const inUse = record.id === id && record.removedAt === null;
      if (record.inUse !== inUse) await store.put({ ...record, inUse });
    }
  });
  tell();
}

/**
 * Make an audit by this checklist, or by the product's own where it is null. What was judged stays, also of checks that
 * are not asked any more. Rejects with an `AuditGoneError` where the audit is deleted for good.
 */
export async function setAuditChecklist(auditId: string, checklist: OwnChecklist | null): Promise<void> {
  const at = now();
  await writeOwnWork(['items'], auditId, at, (transaction) => [
    () => transaction.objectStore('items').put(checklistRow(auditId, checklist, at)),
  ]);
  announce({ auditId, kind: 'checklist' });
}

async function write(
  id: string,
  change: (record: ChecklistRecord | undefined) => ChecklistRecord | undefined,
): Promise<void> {
  await inTransaction(['checklists'], 'readwrite', async ({ store }) => {
    const changed = change(await store.get(id));
    if (changed) await store.put(changed);
  });
  tell();
}

/** It concerns no audit. */
function tell(): void {
  announce({ auditId: '', kind: 'checklist' });
}

function now(): string {
  return new Date().toISOString();
}

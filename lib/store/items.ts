/**
 * What the person makes beyond judgements, written as judgements are: each field as it is made, handed over before the
 * function returns, nothing read first. Taking a thing out leaves a mark, so that bringing it back is one write and two
 * windows agree. All resolve once written and reject with an `AuditGoneError` where the audit is deleted for good.
 */
import {
  type Additions,
  type OwnFinding,
  type Proposal,
  type SeenAt,
  type ServiceTest,
  TEXT_FIELDS,
  type TextField,
  type Touchpoint,
} from '../audit/additions';
import { type CheckId, isCheckId } from '../audit/checklist';
import { evidenceKey, isOpenable } from '../audit/evidence';
import { announce, type Change } from './changes';
import { inTransaction } from './database';
import { fitsField, fitsMade, type ItemFields, type ItemMade, type ListKind } from './item-fields';
import { additionsOf, checkField, itemRows, seenField } from './item-rows';
import { writeOwnWork } from './own-work';
import { type ItemRecord, keysOf } from './schema';

/**
 * Add evidence of the person's own; a rejection of the very same evidence is taken back with it. A link that must not be
 * opened (one that runs a script, say) is left out. Rejects with a `TypeError` where the page is not one on the web or a
 * time is none.
 */
export async function addOwnFinding(
  auditId: string,
  { check, url, evidence }: Pick<OwnFinding, 'check' | 'url' | 'evidence'>,
): Promise<OwnFinding> {
  const href = isOpenable(evidence.href) ? evidence.href : '';
  const made = { check, url, evidence: { ...evidence, href }, addedAt: now() };
  const id = crypto.randomUUID();
  const rows = newRows(auditId, 'own', id, made, {}, made.addedAt);
  await writeOwnWork(['items', 'rejections'], auditId, made.addedAt, (transaction) => [
    ...rows.map((row) => () => transaction.objectStore('items').put(row)),
    () => transaction.objectStore('rejections').delete([auditId, evidenceKey(check, made.evidence)]),
  ]);
  announce({ auditId, kind: 'own', item: id, check });
  return { id, ...made };
}

/** Begin a guided test, its question asked now unless `fields` say otherwise. */
export async function addTest(
  auditId: string,
  kind: ServiceTest['kind'],
  fields: Partial<ItemFields['test']> = {},
): Promise<ServiceTest> {
  return made(await add(auditId, 'test', { kind }, { startedAt: now(), ...fields })).tests[0] as ServiceTest;
}

/** Put a touchpoint on the journey; `order` comes from `orderAt`. */
export async function addTouchpoint(auditId: string, fields: ItemFields['touchpoint']): Promise<Touchpoint> {
  return made(await add(auditId, 'touchpoint', null, fields)).touchpoints[0] as Touchpoint;
}

/** Begin a proposal, with the checks that it answers where they are known already; `order` comes from `orderAt`. */
export async function addProposal(
  auditId: string,
  { checks = [], ...fields }: Partial<ItemFields['proposal']> & Pick<Proposal, 'order'> & { checks?: CheckId[] },
): Promise<Proposal> {
  return made(await add(auditId, 'proposal', null, fields, checks.map(checkField))).proposals[0] as Proposal;
}

/** Write one field of a thing that the person made. Rejects with a `TypeError` where the value does not fit it. */
export async function saveField<K extends ListKind, F extends keyof ItemFields[K] & string>(
  auditId: string,
  kind: K,
  id: string,
  field: F,
  value: ItemFields[K][F],
): Promise<void> {
  if (!fitsField(kind, field, value)) throw new TypeError(`does not fit ${kind}.${field}: ${String(value)}`);
  await put({ auditId, kind, id, field, value, updatedAt: now() });
}

/** Say whether a proposal answers a check. */
export async function setProposalCheck(auditId: string, id: string, check: CheckId, answers: boolean): Promise<void> {
  if (!isCheckId(check)) throw new TypeError(`no such check: ${String(check)}`);
  await put({ auditId, kind: 'proposal', id, field: checkField(check), value: answers, updatedAt: now() });
}

/** Say whether a proposal was seen done well in another audit. */
export async function setSeenAt(auditId: string, id: string, seenAt: SeenAt, isSeen: boolean): Promise<void> {
  if (!isCheckId(seenAt.check) || !/^[\w-]{1,64}$/.test(seenAt.auditId)) throw new TypeError('no such place');
  await put({ auditId, kind: 'proposal', id, field: seenField(seenAt), value: isSeen, updatedAt: now() });
}

/** Write one of the document's texts; '' takes it back. */
export async function saveText(auditId: string, field: TextField, text: string): Promise<void> {
  if (!TEXT_FIELDS.includes(field) || typeof text !== 'string') throw new TypeError(`no such text: ${String(field)}`);
  await put({ auditId, kind: 'text', id: field, field: 'text', value: text, updatedAt: now() });
}

/** Take a thing out. It is kept, and `restoreItem` brings it back as it was, with what was written to it meanwhile. */
export async function removeItem(auditId: string, kind: ListKind, id: string): Promise<void> {
  await put({ auditId, kind, id, field: 'removed', value: true, updatedAt: now() });
}

/** Bring back a thing that was taken out. */
export async function restoreItem(auditId: string, kind: ListKind, id: string): Promise<void> {
  await put({ auditId, kind, id, field: 'removed', value: false, updatedAt: now() });
}

/** What was taken out of an audit and can be brought back. */
export async function removedItems(auditId: string): Promise<Additions> {
  return additionsOf(await inTransaction(['items'], 'readonly', ({ store }) => store.getAll(keysOf(auditId))), true);
}

/** The records of a new thing. Throws a `TypeError` where something does not fit. */
export function newRows<K extends ListKind>(
  auditId: string,
  kind: K,
  id: string,
  made: ItemMade[K],
  fields: Partial<ItemFields[K]>,
  updatedAt: string,
): ItemRecord[] {
  if (!fitsMade(kind, made)) throw new TypeError(`does not make a ${kind}`);
  for (const [field, value] of Object.entries(fields))
    if (!fitsField(kind, field, value)) throw new TypeError(`does not fit ${kind}.${field}: ${String(value)}`);
  return itemRows({ auditId, kind, id, updatedAt }, made, fields);
}

async function add<K extends ListKind>(
  auditId: string,
  kind: K,
  made: ItemMade[K],
  fields: Partial<ItemFields[K]>,
  members: readonly string[] = [],
): Promise<ItemRecord[]> {
  const head = { auditId, kind, id: crypto.randomUUID(), updatedAt: now() };
  const rows = [
    ...newRows(auditId, kind, head.id, made, fields, head.updatedAt),
    ...members.map((field): ItemRecord => ({ ...head, field, value: true })),
  ];
  await writeOwnWork(['items'], auditId, head.updatedAt, (transaction) =>
    rows.map((row) => () => transaction.objectStore('items').put(row)),
  );
  announce({ auditId, kind, item: head.id });
  return rows;
}

/** The new thing as the audit will hold it. */
function made(rows: readonly ItemRecord[]): Additions {
  return additionsOf(rows);
}

async function put(record: ItemRecord): Promise<void> {
  await writeOwnWork(['items'], record.auditId, record.updatedAt, (transaction) => [
    () => transaction.objectStore('items').put(record),
  ]);
  const change: Change = { auditId: record.auditId, kind: record.kind, item: record.id };
  announce(change);
}

function now(): string {
  return new Date().toISOString();
}

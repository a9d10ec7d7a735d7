/** What the database holds: the records of version 2 and later, as they lie in the stores. */
import type { DBSchema } from 'idb';
import type { CheckId } from '../audit/checklist';
import type { AuditHead, Fact, FactName, Finding, Rating, ScannedPage, Verdict } from '../audit/model';
import type { OwnChecklist } from '../audit/own-checklist';

/** One part of a judgement. Each is a record of its own, so that two windows never overwrite each other's work. */
export type JudgementRecord = { auditId: string; check: CheckId; updatedAt: string } & (
  | { field: 'verdict'; value: Verdict | null }
  | { field: 'rating'; value: Rating | null }
  | { field: 'note'; value: string }
);
export type JudgementField = JudgementRecord['field'];

export interface AuditRecord extends AuditHead {
  /** Whether it came from a file; an audit begun here is preferred as the shop's current one. */
  imported: boolean;
  /** Who made it, as the file says that it came from; missing where it says nothing, and for audits begun here. */
  madeBy?: string;
}

/** `order` counts the audit's pages in the order in which they were first read; a new scan of a page keeps its place. */
export type PageRecord = ScannedPage & { auditId: string; order: number };
export type FindingRecord = Finding & { auditId: string };
export type FactRecord = Fact & { auditId: string };

/**
 * When the person last changed something in an audit. A store of its own, so that a keystroke is saved without reading
 * the audit first and without waiting for a scan that is being written.
 */
export interface TouchRecord {
  auditId: string;
  /** ISO 8601 */
  at: string;
}

export interface RejectionRecord {
  auditId: string;
  /** Made by `evidenceKey`. */
  key: string;
}

/** The kinds of things that the person makes beyond judgements. A text's id is its `TextField`; of a checklist there is one. */
export const ITEM_KINDS = ['own', 'picture', 'test', 'touchpoint', 'proposal', 'text', 'checklist'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * One field of a thing that the person made. Each is a record of its own, so that two windows never overwrite each
 * other's work. Which fields a kind has stands in `item-fields.ts`; `made` is written once, when the thing is made, and
 * `removed` when it is taken out or brought back. Records that this version does not understand stay where they are.
 */
export interface ItemRecord {
  auditId: string;
  kind: ItemKind;
  id: string;
  field: string;
  value: unknown;
  /** ISO 8601 */
  updatedAt: string;
}

/** The image of a picture, apart from the rest so that it is read only when it is shown. */
export interface BlobRecord {
  auditId: string;
  id: string;
  blob: Blob;
}

/** A checklist of the person's own, apart from the audits that are made by it: those keep a copy each. */
export interface ChecklistRecord {
  id: string;
  checklist: OwnChecklist;
  /** Whether audits are begun with it; at most one is. */
  inUse: boolean;
  /** ISO 8601 of when it was taken out, null while it is there. */
  removedAt: string | null;
}

export interface StoreSchema extends DBSchema {
  audits: { key: string; value: AuditRecord; indexes: { shop: string } };
  touched: { key: string; value: TouchRecord };
  pages: { key: [string, string]; value: PageRecord };
  findings: { key: [string, CheckId, string]; value: FindingRecord; indexes: { page: [string, string] } };
  facts: { key: [string, FactName, string]; value: FactRecord; indexes: { page: [string, string] } };
  judgements: { key: [string, CheckId, JudgementField]; value: JudgementRecord };
  rejections: { key: [string, string]; value: RejectionRecord };
  items: { key: [string, ItemKind, string, string]; value: ItemRecord };
  blobs: { key: [string, string]; value: BlobRecord };
  checklists: { key: string; value: ChecklistRecord };
}

/** Every store that holds parts of audits, for what concerns the whole of one. */
export const STORES = [
  'audits',
  'touched',
  'pages',
  'findings',
  'facts',
  'judgements',
  'rejections',
  'items',
  'blobs',
] as const;

/** The keys of all records of one audit in a store whose keys begin with the audit's id. */
export function keysOf(auditId: string): IDBKeyRange {
  // An array sorts after every string, so this is above each [auditId, …] key.
  return IDBKeyRange.bound([auditId], [auditId, []]);
}

/** What the database holds: the records of version 1 and later, as they lie in the stores. */
import type { DBSchema } from 'idb';
import type { CheckId } from '../audit/checklist';
import type { AuditHead, Fact, FactName, Finding, Rating, ScannedPage, Verdict } from '../audit/model';

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

export interface StoreSchema extends DBSchema {
  audits: { key: string; value: AuditRecord; indexes: { shop: string } };
  touched: { key: string; value: TouchRecord };
  pages: { key: [string, string]; value: PageRecord };
  findings: { key: [string, CheckId, string]; value: FindingRecord; indexes: { page: [string, string] } };
  facts: { key: [string, FactName, string]; value: FactRecord; indexes: { page: [string, string] } };
  judgements: { key: [string, CheckId, JudgementField]; value: JudgementRecord };
  rejections: { key: [string, string]; value: RejectionRecord };
}

/** Every store, for what concerns the whole of an audit. */
export const STORES = ['audits', 'touched', 'pages', 'findings', 'facts', 'judgements', 'rejections'] as const;

/** The keys of all records of one audit in a store whose keys begin with the audit's id. */
export function keysOf(auditId: string): IDBKeyRange {
  // An array sorts after every string, so this is above each [auditId, …] key.
  return IDBKeyRange.bound([auditId], [auditId, []]);
}

/** An audit as the rows that lie in the stores, and back. Pure. */

import type { AuditFile } from '../audit/additions';
import { compareChecks, isCheckId } from '../audit/checklist';
import { type Audit, type AuditHead, FACT_NAMES, type Fact, type Finding, type Judgement } from '../audit/model';
import { emptyJudgement } from '../audit/state';
import { pageOf } from '../audit/taken-in';
import { stableJson } from '../stable-json';
import { additionRows, additionsOf } from './item-rows';
import type {
  AuditRecord,
  FactRecord,
  FindingRecord,
  ItemRecord,
  JudgementRecord,
  PageRecord,
  RejectionRecord,
  TouchRecord,
} from './schema';

export interface AuditRows {
  audit: AuditRecord;
  touched: TouchRecord | undefined;
  pages: PageRecord[];
  findings: FindingRecord[];
  facts: FactRecord[];
  judgements: JudgementRecord[];
  rejections: RejectionRecord[];
  /** Without the images of pictures. */
  items: ItemRecord[];
}

/** One row per check and page: what a scan says twice of one check on one page is put together. */
export function findingRows(auditId: string, findings: readonly Finding[]): FindingRecord[] {
  const rows = new Map<string, FindingRecord>();
  for (const finding of findings) {
    const url = pageOf(finding.url);
    const key = `${finding.check}\n${url}`;
    const before = rows.get(key);
    rows.set(key, {
      ...finding,
      auditId,
      url,
      confidence: Math.max(before?.confidence ?? 0, finding.confidence),
      evidence: [...(before?.evidence ?? []), ...finding.evidence],
    });
  }
  return [...rows.values()];
}

/** One row per fact and page: where a page gives two values the first is kept. */
export function factRows(auditId: string, facts: readonly Fact[]): FactRecord[] {
  const rows = new Map<string, FactRecord>();
  for (const fact of facts) {
    const url = pageOf(fact.url);
    const key = `${fact.name}\n${url}`;
    if (!rows.has(key)) rows.set(key, { ...fact, auditId, url });
  }
  return [...rows.values()];
}

/** The head as lists show it: changed when the shop was last scanned or the person last wrote, whichever came later. */
export function headOf(audit: AuditRecord, touched: TouchRecord | undefined): AuditHead {
  const { id, shop, createdAt, updatedAt, deletedAt } = audit;
  return { id, shop, createdAt, updatedAt: touched && touched.at > updatedAt ? touched.at : updatedAt, deletedAt };
}

/** The whole audit: pages in the order in which they were first read, findings and facts by page and checklist. */
export function auditOf(rows: AuditRows): Audit {
  const pages = rows.pages.toSorted((a, b) => a.order - b.order);
  const order = new Map(pages.map((page) => [page.url, page.order]));
  const byPage = (a: { url: string }, b: { url: string }) =>
    (order.get(a.url) ?? Number.MAX_SAFE_INTEGER) - (order.get(b.url) ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.url, b.url);
  return {
    ...headOf(rows.audit, rows.touched),
    pages: pages.map(({ auditId: _id, order: _order, ...page }) => page),
    findings: rows.findings
      .map(({ auditId: _id, ...finding }) => finding)
      .sort((a, b) => byPage(a, b) || compareChecks(a.check, b.check)),
    facts: rows.facts
      .map(({ auditId: _id, ...fact }): Fact => fact)
      .sort((a, b) => byPage(a, b) || FACT_NAMES.indexOf(a.name) - FACT_NAMES.indexOf(b.name)),
    judgements: judgementsOf(rows.judgements),
    rejected: rows.rejections.map((row) => row.key),
    ...additionsOf(rows.items),
  };
}

/** Put the parts of each judgement together; a judgement that was taken back entirely is left out. */
export function judgementsOf(rows: readonly JudgementRecord[]): Audit['judgements'] {
  const judgements: Audit['judgements'] = {};
  for (const row of rows) {
    // Written by a later version that knows more checks: it stays in the store.
    if (!isCheckId(row.check)) continue;
    const judgement = judgements[row.check] ?? emptyJudgement();
    judgements[row.check] = judgement;
    if (row.field === 'verdict') judgement.verdict = row.value;
    else if (row.field === 'rating') judgement.rating = row.value;
    else judgement.note = row.value;
    if (row.updatedAt > judgement.updatedAt) judgement.updatedAt = row.updatedAt;
  }
  for (const check of Object.keys(judgements).filter(isCheckId)) {
    if (isEmpty(judgements[check])) delete judgements[check];
  }
  return judgements;
}

function isEmpty(judgement: Judgement | undefined): boolean {
  return !judgement || (judgement.verdict === null && judgement.rating === null && judgement.note === '');
}

/** The rows of an audit that comes from a file, under the id that it is to have here, in use and not in the bin. */
export function rowsOf(audit: AuditFile, id: string): AuditRows {
  const { shop, createdAt, updatedAt, madeBy } = audit;
  const pages = new Map(audit.pages.map((page) => [pageOf(page.url), page]));
  return {
    audit: { id, shop, createdAt, updatedAt, deletedAt: null, imported: true, ...(madeBy && { madeBy }) },
    touched: undefined,
    pages: [...pages].map(([url, page], order) => ({ ...page, url, auditId: id, order })),
    findings: findingRows(id, audit.findings),
    facts: factRows(id, audit.facts),
    judgements: Object.keys(audit.judgements)
      .filter(isCheckId)
      .flatMap((check) => judgementRows(id, check, audit.judgements[check])),
    rejections: [...new Set(audit.rejected)].map((key) => ({ auditId: id, key })),
    items: additionRows(id, audit, updatedAt),
  };
}

function judgementRows(
  auditId: string,
  check: JudgementRecord['check'],
  judgement: Judgement | undefined,
): JudgementRecord[] {
  if (!judgement) return [];
  const { verdict, rating, note, updatedAt } = judgement;
  const rows: JudgementRecord[] = [
    { auditId, check, updatedAt, field: 'verdict', value: verdict },
    { auditId, check, updatedAt, field: 'rating', value: rating },
    { auditId, check, updatedAt, field: 'note', value: note },
  ];
  return rows.filter((row) => row.value !== null && row.value !== '');
}

/**
 * The same for two audits that hold the same, whatever their ids, whether in the bin, whenever last changed, and in
 * whatever order their parts stand. What was taken out does not count, nor do the images of pictures and who made it.
 */
export function fingerprint(audit: Audit): string {
  const { shop, createdAt, pages, findings, facts, judgements, rejections, items } = withoutId(audit);
  // No JSON holds a line break, so no two audits are put together to the same.
  return [
    stableJson([shop, createdAt]),
    ...[pages, findings, facts, judgements, rejections, items].map((rows) => rows.map(stableJson).sort().join('\n')),
  ].join('\n\n');
}

function withoutId(audit: Audit) {
  const rows = rowsOf(audit, '');
  return {
    ...rows,
    ...rows.audit,
    pages: rows.pages.map(({ order: _order, ...page }) => page),
    judgements: rows.judgements.map(({ check, field, value }) => ({ check, field, value })),
    items: rows.items.map(({ kind, id, field, value }) => ({ kind, id, field, value })),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

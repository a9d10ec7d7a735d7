/** One audit as sheets. */

import type { AuditFile } from '../audit/additions';
import type { Audit, Fact } from '../audit/model';
import { inOrder } from '../audit/order';
import { type Report, type ReportArea, type ReportCheck, reportOf } from '../audit/report';
import { checkNames, checkText } from '../messages/check-text';
import { formatFact } from '../messages/format';
import { wordsOf } from './content-parts';
import { type Cell, type Column, dateCell, EMPTY, linkCell, type Sheet, textCell } from './sheet';
import { checklistSheet } from './sheet-checklist';
import { pictureSheet } from './sheet-pictures';
import { quantityCell, unitOf } from './sheet-quantity';
import { testSheet } from './sheet-tests';
import { pageText } from './text';
import type { Wording } from './wording';

/** An audit with what is told of it. */
export interface SheetTelling extends Wording {
  audit: AuditFile;
  report: Report;
}

/**
 * The checklist, the facts and the pages of an audit; tests, pictures, proposals and a checklist of somebody's own where
 * there are any.
 * @param shops names of other audits' shops by the audits' ids, for what proposals point to
 */
export function auditSheets(
  audit: AuditFile,
  wording: Wording,
  shops: ReadonlyMap<string, string> = new Map(),
): Sheet[] {
  const telling: SheetTelling = { audit, report: reportOf(audit), ...wording };
  const made = [
    testSheet(audit, wording),
    pictureSheet(audit, telling.report, wording),
    proposalSheet(audit, wording, shops),
  ];
  return [
    checkSheet(telling, audit.shop),
    factSheet(telling),
    ...made.filter(({ rows }) => rows.length > 0),
    pageSheet(telling),
    ...(audit.checklist ? [checklistSheet(audit.checklist, wording)] : []),
  ];
}

/** One row per check of the checklist, judged or not. */
export function checkSheet({ audit, report, messages, office }: SheetTelling, name: string): Sheet {
  const { sheets: words } = office;
  const { checklist, document } = messages;
  const columns: Column[] = [
    { head: document.summary.area, width: 27 },
    { head: document.area.check, width: 26 },
    { head: messages.journey.title, width: 14 },
    { head: words.state, width: 18 },
    { head: words.rating, width: 10, look: 'mark' },
    { head: words.note, width: 48 },
    { head: document.check.seen, width: 36 },
    { head: words.where, width: 20 },
    { head: words.certainty, width: 16 },
    { head: words.link, width: 28 },
    { head: document.facts.page, width: 28 },
    { head: words.judgedOn, width: 14, look: 'date' },
    { head: words.pictures, width: 10, look: 'mark' },
  ];
  const rowOf = (area: ReportArea, check: ReportCheck): Cell[] => {
    const { stage, state, judgement, certainty } = check;
    const [first] = check.evidence;
    return [
      textCell(checklist.areas[area.area]),
      textCell(checkText(check, messages).name),
      textCell(checklist.stages[stage]),
      textCell(checklist.states[state]),
      { value: judgement.rating },
      textCell(judgement.note),
      first ? textCell(wordsOf(first)) : EMPTY,
      first ? textCell(checklist.where[first.where]) : EMPTY,
      certainty ? textCell(checklist.certainty[certainty]) : EMPTY,
      first ? linkCell(first.href) : EMPTY,
      first ? linkCell(first.seenOn[0] ?? '') : EMPTY,
      judgement.verdict === null ? EMPTY : dateCell(judgement.updatedAt),
      { value: audit.pictures.filter((picture) => picture.check === check.check).length || null },
    ];
  };
  const rows = report.areas.flatMap((area) => area.checks.map((check) => rowOf(area, check)));
  return { name, columns, rows, fixed: 2 };
}

function factSheet(telling: SheetTelling): Sheet {
  const { report, messages, office } = telling;
  const { sheets: words } = office;
  const { checklist, document } = messages;
  return {
    name: words.facts,
    columns: [
      { head: document.facts.fact, width: 26 },
      { head: document.facts.value, width: 30 },
      { head: words.number, width: 10 },
      { head: words.unit, width: 14 },
      { head: document.facts.quote, width: 54 },
      { head: words.others, width: 30 },
      { head: document.facts.page, width: 44 },
    ],
    rows: report.facts.map(({ fact, others }) => [
      textCell(checklist.facts[fact.name]),
      valueCell(fact, telling),
      quantityCell(fact),
      textCell(unitOf(fact, office)),
      textCell(pageText(fact.quote, 1_000)),
      textCell(others.map((other) => valueCell(other, telling).value).join('; ')),
      linkCell(fact.url),
    ]),
    fixed: 1,
  };
}

/** The value of a fact in words. */
export function valueCell(fact: Fact, { messages, language }: Wording): Cell {
  return textCell(pageText(formatFact(fact, messages, language), 1_000));
}

function pageSheet({ report, messages, office }: SheetTelling): Sheet {
  const { sheets: words } = office;
  const { checklist, document } = messages;
  return {
    name: words.pages,
    columns: [
      { head: words.pageTitle, width: 46 },
      { head: document.method.page, width: 60 },
      { head: document.method.type, width: 18 },
      { head: document.method.time, width: 18, look: 'time' },
    ],
    rows: report.pages.map((page) => [
      textCell(pageText(page.title)),
      linkCell(page.url),
      textCell(checklist.pageTypes[page.pageType]),
      dateCell(page.scannedAt),
    ]),
    fixed: 0,
  };
}

function proposalSheet(
  { proposals, checklist }: Audit,
  { messages, office }: Wording,
  shops: ReadonlyMap<string, string>,
): Sheet {
  const { sheets: words } = office;
  const nameOf = checkNames(checklist, messages);
  const { what, why, how, who, when, effort, effect, checks, seenAt } = words.proposal;
  const steps = (step: number | null): Cell => ({ value: step });
  return {
    name: words.proposals,
    columns: [
      ...[what, why, how].map((head) => ({ head, width: 40 })),
      ...[who, when].map((head) => ({ head, width: 20 })),
      ...[effort, effect].map((head) => ({ head, width: 12, look: 'mark' as const })),
      ...[checks, seenAt].map((head) => ({ head, width: 30 })),
    ],
    rows: inOrder(proposals).map((proposal) => [
      ...[proposal.what, proposal.why, proposal.how, proposal.who, proposal.when].map(textCell),
      ...[proposal.effort, proposal.effect].map(steps),
      textCell(proposal.checks.map(nameOf).join(', ')),
      textCell([...new Set(proposal.seenAt.flatMap(({ auditId }) => shops.get(auditId) ?? []))].join(', ')),
    ]),
    fixed: 1,
  };
}

/** One audit as a single table, for comma-separated values. */
import type { AuditFile } from '../audit/additions';
import { reportOf } from '../audit/report';
import { checkOfTest } from '../audit/service-tests';
import { checkNames } from '../messages/check-text';
import { type Cell, EMPTY, linkCell, type Sheet, textCell } from './sheet';
import { checkSheet, type SheetTelling, valueCell } from './sheet-audit';
import { changeCell } from './sheet-checklist';
import { picturesTold } from './sheet-pictures';
import { resultCell, testCells, testColumns } from './sheet-tests';
import { pageText } from './text';
import type { Wording } from './wording';

/**
 * The checklist and, below it, the facts and the guided tests, their values where a check has its state. The columns are
 * the same whatever the audit holds, so that the tables of several audits can be laid one below the other.
 */
export function auditTable(audit: AuditFile, wording: Wording): Sheet {
  const telling: SheetTelling = { audit, report: reportOf(audit), ...wording };
  const { messages, office } = wording;
  const { sheets: words } = office;
  const sheet = checkSheet(telling, audit.shop);
  const nameOf = checkNames(audit.checklist, messages);
  const told = picturesTold(audit, telling.report, wording);
  const columns = [
    ...sheet.columns,
    { head: words.shown, width: 48 },
    { head: words.weight, width: 10 },
    { head: words.change, width: 20 },
    ...testColumns(wording),
  ];
  const checks = telling.report.areas
    .flatMap((area) => area.checks)
    .map((check, index): Cell[] => [
      ...(sheet.rows[index] ?? []),
      ...[textCell(told.get(check.check) ?? ''), { value: check.weight }, changeCell(check, wording)],
    ]);
  const facts = telling.report.facts.map(({ fact }): Cell[] => [
    ...[textCell(words.facts), textCell(messages.checklist.facts[fact.name]), EMPTY, valueCell(fact, telling)],
    ...[EMPTY, EMPTY, textCell(pageText(fact.quote, 1_000)), EMPTY, EMPTY, EMPTY, linkCell(fact.url)],
  ]);
  const tests = audit.tests.map((test): Cell[] => {
    const name = textCell(nameOf(checkOfTest(test.kind)));
    const start = [textCell(words.tests), name, EMPTY, resultCell(test, wording), EMPTY, textCell(test.note)];
    const times = testCells(test);
    return [...start, ...blanks(columns.length - start.length - times.length), ...times];
  });
  const rows = [...checks, ...facts, ...tests].map((row) => [...row, ...blanks(columns.length - row.length)]);
  return { ...sheet, columns, rows };
}

function blanks(count: number): Cell[] {
  return Array.from({ length: count }, () => EMPTY);
}

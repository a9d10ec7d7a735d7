/** The guided tests of an audit as rows. */
import type { ServiceTest } from '../audit/additions';
import type { Audit } from '../audit/model';
import { checkOfTest, TIMED } from '../audit/service-tests';
import { checkNames } from '../messages/check-text';
import { testBrief } from '../messages/test-brief';
import { channelName } from './content-tests';
import { type Cell, type Column, dateCell, durationCell, type Sheet, textCell } from './sheet';
import type { Wording } from './wording';

/** One row per test; no rows where nothing was tested. */
export function testSheet(audit: Audit, wording: Wording): Sheet {
  const { messages, office, paper } = wording;
  const nameOf = checkNames(audit.checklist, messages);
  return {
    name: office.sheets.tests,
    columns: [
      { head: messages.document.area.check, width: 24 },
      { head: paper.tests.channel, width: 18 },
      { head: office.sheets.result, width: 34 },
      ...testColumns(wording),
      { head: office.sheets.note, width: 34 },
    ],
    rows: audit.tests.map((test) => [
      textCell(nameOf(checkOfTest(test.kind))),
      textCell(channelName(test, messages)),
      resultCell(test, wording),
      ...testCells(test),
      textCell(test.note),
    ]),
    fixed: 1,
  };
}

/** What was asked and answered, and the times; see `testCells`. */
export function testColumns({ paper }: Wording): Column[] {
  const { asked, answer, started, first, useful, person, ended } = paper.tests;
  return [
    ...[asked, answer].map((head) => ({ head, width: 44 })),
    { head: started, width: 18, look: 'time' },
    ...[first, useful, person, ended].map((head) => ({ head, width: 15 })),
  ];
}

export function testCells(test: ServiceTest): Cell[] {
  return [
    ...[test.question, test.answer].map(textCell),
    dateCell(test.startedAt),
    ...TIMED.map((timed) => durationCell(test[timed])),
    durationCell(test.endedMs),
  ];
}

/** How it went, in a line. */
export function resultCell(test: ServiceTest, { messages, language }: Wording): Cell {
  return textCell(testBrief([test], messages, language));
}

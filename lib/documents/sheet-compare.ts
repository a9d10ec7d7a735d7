/** Several audits as sheets: the shops, the checklist side by side, the facts side by side. */

import { AREAS } from '../audit/checklist';
import { type Comparison, compareAudits } from '../audit/compare';
import { bestCells } from '../audit/compare-best';
import type { FactRow } from '../audit/compare-facts';
import type { Audit } from '../audit/model';
import { reportOf } from '../audit/report';
import { checkText } from '../messages/check-text';
import { formatFact } from '../messages/format';
import type { Messages } from '../messages/index';
import { columnNames } from './compare-names';
import { type Cell, type Column, dateCell, EMPTY, linkCell, type Sheet, shareCell, textCell } from './sheet';
import { checkSheet } from './sheet-audit';
import { amountCell, unitName } from './sheet-quantity';
import { pageText } from './text';
import type { Wording } from './wording';

interface Telling extends Wording {
  comparison: Comparison;
  /** One per audit, no two alike. */
  names: readonly string[];
}

/** The comparison, then one sheet per audit with its notes and what was found. */
export function comparisonSheets(audits: readonly Audit[], wording: Wording): Sheet[] {
  const telling = tellingOf(audits, wording);
  const reports = audits.map(reportOf);
  return [
    checks(telling),
    facts(telling),
    shops(telling, reports),
    ...audits.map((audit, index) =>
      checkSheet({ audit, report: reports[index] ?? reportOf(audit), ...wording }, telling.names[index] ?? audit.shop),
    ),
  ];
}

/** The checklist side by side and, below it, the facts, their values where a check has its state. */
export function comparisonTable(audits: readonly Audit[], wording: Wording): Sheet {
  const telling = tellingOf(audits, wording);
  const { messages, language, office } = wording;
  const sheet = checks(telling);
  const area = textCell(office.sheets.facts);
  const rows = telling.comparison.facts.map((row): Cell[] => [
    area,
    textCell(messages.checklist.facts[row.name]),
    yesNo(row.differs, messages),
    ...row.cells.flatMap(({ fact }) => [
      fact ? textCell(pageText(formatFact(fact, messages, language))) : EMPTY,
      EMPTY,
    ]),
  ]);
  return { ...sheet, rows: [...sheet.rows, ...rows] };
}

function tellingOf(audits: readonly Audit[], wording: Wording): Telling {
  const comparison = compareAudits(audits);
  return { comparison, names: columnNames(comparison.columns, wording.language), ...wording };
}

/** One row per check: state and rating of each shop. */
function checks({ comparison, names, messages, office }: Telling): Sheet {
  const { sheets: words } = office;
  const { checklist, document } = messages;
  const columns: Column[] = [
    { head: document.summary.area, width: 27 },
    { head: document.area.check, width: 26 },
    { head: words.differs, width: 10 },
    ...names.flatMap((name) => [
      { head: name, width: 20 },
      { head: words.ratingOf(name), width: 14, look: 'mark' as const },
    ]),
  ];
  const rows = comparison.areas.flatMap(({ area, rows: checkRows }) =>
    checkRows.map((row): Cell[] => [
      textCell(checklist.areas[area]),
      textCell(checkText(row, messages).name),
      yesNo(row.differs, messages),
      // Empty where the shop's own checklist does not ask it.
      ...row.cells.flatMap(({ asked, state, rating }) => [
        asked ? textCell(checklist.states[state]) : EMPTY,
        { value: rating },
      ]),
    ]),
  );
  return { name: words.comparison, columns, rows, fixed: 2 };
}

/** One row per fact: numbers where all shops can be ranked by them, words where not. */
function facts({ comparison, names, messages, office, language }: Telling): Sheet {
  const { sheets: words } = office;
  const { checklist, document } = messages;
  const rowOf = (row: FactRow): Cell[] => {
    const best = bestCells(row, comparison.facts);
    const quantity = row.comparable ? row.cells.find((cell) => cell.quantity)?.quantity : undefined;
    return [
      textCell(checklist.facts[row.name]),
      quantity ? textCell(unitName(row.name, quantity, office)) : EMPTY,
      ...row.cells.map(({ fact, quantity: own }, column): Cell => {
        if (!fact) return EMPTY;
        const value =
          row.comparable && own ? amountCell(own) : textCell(pageText(formatFact(fact, messages, language), 1_000));
        return best[column] ? { ...value, best: true } : value;
      }),
      textCell(names.filter((_, column) => best[column]).join(', ')),
      yesNo(row.differs, messages),
    ];
  };
  return {
    name: words.facts,
    columns: [
      { head: document.facts.fact, width: 26 },
      { head: words.unit, width: 14 },
      ...names.map((head) => ({ head, width: 24 })),
      { head: words.best, width: 24 },
      { head: words.differs, width: 10 },
    ],
    rows: comparison.facts.map(rowOf),
    fixed: 1,
  };
}

/** One row per audit: how far it has come, and the share of what was judged that the shop has. */
function shops({ comparison, names, messages, office }: Telling, reports: ReturnType<typeof reportOf>[]): Sheet {
  const { sheets: words } = office;
  const { checklist, document } = messages;
  return {
    name: words.shops,
    columns: [
      { head: document.about.shop, width: 28 },
      { head: document.about.address, width: 34 },
      { head: words.started, width: 13, look: 'date' },
      { head: words.changed, width: 13, look: 'date' },
      { head: document.about.pages, width: 11 },
      { head: document.summary.judged, width: 11 },
      { head: words.of, width: 11 },
      { head: document.summary.scoreColumn, width: 11 },
      ...AREAS.map((area): Column => ({ head: checklist.areas[area], width: 16 })),
    ],
    rows: comparison.columns.map((column, index) => [
      textCell(names[index] ?? column.shop),
      linkCell(reports[index]?.address ?? ''),
      dateCell(column.createdAt),
      dateCell(column.updatedAt),
      { value: column.pages },
      { value: column.score.judged },
      { value: column.score.total },
      shareCell(column.score.score),
      ...(reports[index]?.areas ?? []).map(({ score }) => shareCell(score.score)),
    ]),
    fixed: 1,
  };
}

function yesNo(yes: boolean, { checklist }: Messages): Cell {
  return textCell(yes ? checklist.verdicts.yes : checklist.verdicts.no);
}

/** A comparison as a table for the clipboard. */

import type { CompareCell, CompareColumn } from '../audit/compare';
import type { Arranged } from '../audit/compare-arrange';
import { bestCells } from '../audit/compare-best';
import type { FactCell } from '../audit/compare-facts';
import { checkText } from '../messages/check-text';
import { columnDate } from '../messages/compare-text';
import { formatFact, formatPercent } from '../messages/format';
import type { Messages, UiLanguage } from '../messages/index';
import { type Clip, clipOf, type Line } from './clip';

/** The rows that are shown, in the order in which they are shown. */
export function comparisonClip(arranged: Arranged, m: Messages, language: UiLanguage): Clip {
  const { columns, parts, facts } = arranged;
  const titles = columns.map((column) => titleOf(column, columns, m, language));
  const lines: Line[] = [
    {
      head: m.compare.allAreas,
      cells: columns.map(({ score }) =>
        score.score === null
          ? m.shops.compare.noScore
          : m.compare.scoreOf(formatPercent(score.score, language), score.judged, score.total),
      ),
    },
  ];
  for (const { area, rows } of parts.filter((part) => part.rows.length > 0)) {
    lines.push({ across: area ? m.checklist.areas[area] : m.compare.biggest });
    for (const row of rows)
      lines.push({ head: checkText(row, m).name, cells: row.cells.map((cell) => cellText(cell, m)) });
  }
  if (facts.length > 0) lines.push({ across: m.shops.compare.facts });
  for (const row of facts) {
    const best = bestCells(row, facts);
    const cells = row.cells.map((cell, index) => factText(cell, best[index] ?? false, m, language));
    lines.push({ head: m.checklist.facts[row.name], cells });
  }
  const head = [m.shops.compare.check, ...titles];
  return clipOf(head, lines);
}

function titleOf(column: CompareColumn, columns: readonly CompareColumn[], m: Messages, language: UiLanguage): string {
  const parts = [column.shop, columnDate(column, columns, language)];
  if (column.author) parts.push(m.compare.author(column.author));
  return parts.join(' · ');
}

function cellText({ asked, state, rating, note, evidence }: CompareCell, m: Messages): string {
  if (!asked) return m.compare.notAsked;
  const parts = [m.checklist.states[state]];
  if (rating !== null) parts.push(m.shops.compare.ratingShort(rating));
  if (note.trim()) parts.push(note.trim());
  if (evidence) parts.push(`${m.shops.compare.found}: ${evidence}`);
  return parts.join('\n');
}

function factText({ fact, others }: FactCell, best: boolean, m: Messages, language: UiLanguage): string {
  if (!fact) return m.shops.compare.notRead;
  const value = formatFact(fact, m, language);
  const parts = [best ? `${value} (${m.compare.best})` : value];
  if (others.length > 0) parts.push(m.shops.compare.others(others.map((one) => formatFact(one, m, language))));
  return parts.join('\n');
}

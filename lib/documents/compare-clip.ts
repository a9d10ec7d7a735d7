/** A comparison as a table for the clipboard: HTML for documents, lines with tabs for spreadsheets. */

import type { CompareCell, CompareColumn } from '../audit/compare';
import type { Arranged } from '../audit/compare-arrange';
import { bestCells } from '../audit/compare-best';
import type { FactCell } from '../audit/compare-facts';
import { checkText } from '../messages/check-text';
import { columnDate } from '../messages/compare-text';
import { formatFact, formatPercent } from '../messages/format';
import type { Messages, UiLanguage } from '../messages/index';

export interface Clip {
  html: string;
  /** One row a line, cells parted by tabs; no cell can be taken for a formula. */
  text: string;
}

/** A row: one cell across the whole table, or a head and a cell per shop. */
type Line = { across: string } | { head: string; cells: string[] };

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
  return { html: asHtml(head, lines), text: asText(head, lines) };
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

function asHtml(head: readonly string[], lines: readonly Line[]): string {
  const cell = (tag: string, text: string) => `<${tag} align="left" valign="top">${htmlText(text)}</${tag}>`;
  const rows = lines.map((line) =>
    'across' in line
      ? `<tr><th colspan="${head.length}" align="left">${htmlText(line.across)}</th></tr>`
      : `<tr>${cell('th', line.head)}${line.cells.map((text) => cell('td', text)).join('')}</tr>`,
  );
  const first = `<thead><tr>${head.map((text) => cell('th', text)).join('')}</tr></thead>`;
  return `<table border="1" cellpadding="4" cellspacing="0" style="border-collapse:collapse">${first}<tbody>${rows.join('')}</tbody></table>`;
}

function asText(head: readonly string[], lines: readonly Line[]): string {
  const rows = [head, ...lines.map((line) => ('across' in line ? [line.across] : [line.head, ...line.cells]))];
  return rows.map((cells) => cells.map(plainText).join('\t')).join('\n');
}

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@]/;

/** A spreadsheet reads an apostrophe as "what follows is text". */
function plainText(text: string): string {
  const line = text
    .replace(/\s*[\n\r\v\f\u0085\u2028\u2029]+\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** In a document an apostrophe would show: a sign without width does the same there. */
function htmlText(text: string): string {
  const safe = text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n?|\n/g, '<br>');
  return FORMULA.test(safe) ? `&#8288;${safe}` : safe;
}

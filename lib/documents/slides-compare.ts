/** The slides that several audits are compared with. */

import { type Comparison, compareAudits } from '../audit/compare';
import { bestCells } from '../audit/compare-best';
import type { Audit, FactName } from '../audit/model';
import { checkText } from '../messages/check-text';
import { formatDate, formatFact, formatPercent } from '../messages/format';
import { inChunks } from './compare-chunks';
import { columnNames } from './compare-names';
import { stateRun } from './content-parts';
import type { Slide, SlideCell } from './slides';
import { cleanText, pageText, shorten } from './text';
import type { Wording } from './wording';

/** Shops side by side on one slide; more would be too narrow to read at the back of a room. */
const MOST_SHOPS = 4;
/** Rows of a slide with a table. */
const MOST_ROWS = 8;
/** Rows of what differs on the one slide of an audit's own presentation, facts first. */
const FEW_FACTS = 4;
const FEW_CHECKS = 4;

/** Facts that say how to reach the shop: to look up, not to compare. */
const NOT_COMPARED: ReadonlySet<FactName> = new Set(['openingHours', 'phone', 'email', 'address', 'companyId']);

interface Telling extends Wording {
  comparison: Comparison;
  names: readonly string[];
}

/** What a row of a comparison says, and one cell per audit. */
interface Row {
  name: string;
  cells: SlideCell[];
}

/**
 * Slides of a comparison: shops, facts, where they differ, questions. Where there are many shops they are told in groups.
 * @param now ISO 8601 time of the slides
 */
export function comparisonSlides(audits: readonly Audit[], wording: Wording, now: string): Slide[] {
  const telling = tellingOf(audits, wording);
  const { office, messages, language } = telling;
  const { title, questions } = messages.assignment.discuss;
  return [
    {
      kind: 'cover',
      title: office.comparison.title(audits.length),
      kicker: office.comparison.kicker,
      lines: [telling.names.join(' · '), formatDate(now, language)],
      notes: [messages.document.method.score],
    },
    scores(telling),
    ...tables(office.slides.facts, factRows(telling), office.comparison.noFacts, telling),
    ...tables(office.slides.differences, differences(telling).slice(0, MOST_ROWS), office.comparison.alike, telling),
    {
      kind: 'points',
      title,
      points: Object.values(questions).map((text) => ({ text })),
      notes: [messages.assignment.improve.lead],
    },
  ];
}

/** One slide with an audit beside others: what their facts and checklists say differently. */
export function besideOthers(audit: Audit, others: readonly Audit[], wording: Wording): Slide {
  const telling = tellingOf([audit, ...others], wording);
  const facts = factRows(telling, true);
  const checks = differences(telling);
  const rows = [...facts.slice(0, FEW_FACTS), ...checks.slice(0, FEW_CHECKS)];
  const title = wording.office.slides.besideOthers;
  const notes = [...facts, ...checks].map((row) => rowNote(row, telling.names));
  const shown = telling.names.map((_, index) => index).slice(0, MOST_SHOPS);
  if (rows.length === 0) {
    const { alike } = wording.office.comparison;
    return { kind: 'points', title, points: [{ text: alike }], notes: [alike, telling.names.join(', ')] };
  }
  return tableSlide(title, rows, shown, notes, telling);
}

function tellingOf(audits: readonly Audit[], wording: Wording): Telling {
  const comparison = compareAudits(audits);
  return { comparison, names: columnNames(comparison.columns, wording.language), ...wording };
}

function scores({ comparison, names, messages, office, language }: Telling): Slide {
  const { about, summary, method } = messages.document;
  return {
    kind: 'table',
    title: office.slides.scores,
    table: {
      head: [about.shop, about.pages, summary.judged, summary.scoreColumn],
      widths: [46, 16, 22, 16],
      numeric: [1, 2, 3],
      rows: comparison.columns.map(({ pages, score }, index) => [
        { text: names[index] ?? '', strong: true },
        { text: String(pages) },
        { text: summary.of(score.judged, score.total) },
        { text: score.score === null ? summary.noValue : formatPercent(score.score, language) },
      ]),
    },
    notes: [method.score, method.judge],
  };
}

/** The facts that at least two shops tell, or those of them that differ. */
function factRows({ comparison, messages, office, language }: Telling, onlyDiffering = false): Row[] {
  const known = comparison.facts.filter(({ name, cells, differs }) => {
    const told = cells.filter(({ fact }) => fact).length;
    return !NOT_COMPARED.has(name) && told > 1 && (differs || !onlyDiffering);
  });
  return known
    .toSorted((a, b) => Number(b.comparable) - Number(a.comparable))
    .map((row) => {
      const best = bestCells(row, comparison.facts);
      const cells = row.cells.map(({ fact }, index): SlideCell => {
        if (!fact) return { text: office.comparison.notRead, tone: 'quiet' };
        const value = pageText(formatFact(fact, messages, language), 60);
        return best[index] ? { text: office.slides.best(value), strong: true, tone: 'good' } : { text: value };
      });
      return { name: messages.checklist.facts[row.name], cells };
    });
}

/** The checks that differ, those first in which the shops are furthest apart. */
function differences({ comparison, messages }: Telling): Row[] {
  const { states } = messages.checklist;
  return comparison.areas
    .flatMap(({ rows }) => rows)
    .filter(({ differs }) => differs)
    .map((row) => ({ row, judged: row.cells.filter(({ verdict }) => verdict !== null).length }))
    .toSorted((a, b) => b.judged - a.judged)
    .map(({ row }) => ({
      name: checkText(row, messages).name,
      cells: row.cells.map(({ asked, state, rating }): SlideCell => {
        if (!asked) return { text: messages.document.summary.noValue, tone: 'quiet' };
        const { text, tone } = stateRun(state, states[state]);
        return { text: rating === null ? text : `${text} · ${messages.shops.compare.ratingShort(rating)}`, tone };
      }),
    }));
}

/** A slide per group of shops and rows; one that says so where there is nothing to show. */
function tables(title: string, rows: readonly Row[], none: string, telling: Telling): Slide[] {
  if (rows.length === 0) return [{ kind: 'points', title, points: [{ text: none }], notes: [none] }];
  const groups = inChunks(
    telling.names.map((_, index) => index),
    MOST_SHOPS,
  );
  const shown = rows.slice(0, MOST_ROWS);
  const notes = rows.map((row) => rowNote(row, telling.names));
  return groups.map((columns, index) => {
    const named = groups.length > 1 ? telling.office.slides.part(title, index + 1, groups.length) : title;
    return tableSlide(named, shown, columns, notes, telling);
  });
}

function tableSlide(
  title: string,
  rows: readonly Row[],
  columns: readonly number[],
  notes: string[],
  { names, messages }: Telling,
): Slide {
  return {
    kind: 'table',
    title,
    table: {
      head: [messages.document.area.check, ...columns.map((column) => breakable(names[column] ?? ''))],
      widths: [22, ...columns.map(() => 78 / columns.length)],
      rows: rows.map(({ name, cells }) => [
        { text: name, strong: true },
        ...columns.map((column) => cells[column] ?? { text: '' }),
      ]),
    },
    notes,
  };
}

/** A long address is parted before its dots rather than anywhere. */
function breakable(name: string): string {
  return name.replaceAll('.', '\u200B.');
}

function rowNote({ name, cells }: Row, names: readonly string[]): string {
  const said = cells.map(({ text }, index) => `${names[index]}: ${shorten(cleanText(text), 120)}`);
  return `${name}: ${said.join('; ')}`;
}

/** A comparison as blocks, for every format that sets them. */
import { type CheckRow, type Comparison, compareAudits } from '../audit/compare';
import { bestCells } from '../audit/compare-best';
import type { FactRow } from '../audit/compare-facts';
import type { Audit } from '../audit/model';
import { checkText } from '../messages/check-text';
import { formatDate, formatFact, formatPercent } from '../messages/format';
import type { Block, Inline } from './blocks';
import { inChunks } from './compare-chunks';
import { columnNames } from './compare-names';
import { stateRun } from './content-parts';
import { cleanText, pageText, shorten } from './text';
import type { Wording } from './wording';

/** Shops side by side on a page of A4 that lies across; more stand in tables of their own below. */
const MOST_SHOPS = 5;
/** Rows of the chapter that tells where the shops differ; the chapters of the areas hold them all. */
const MOST_DIFFERENCES = 12;
/** Characters of a note and of a value in a cell. */
const SHORT_NOTE = 240;
const SHORT_VALUE = 120;

interface Telling extends Wording {
  comparison: Comparison;
  names: readonly string[];
}

/** What a row says, and the cell of each audit. */
interface Row {
  name: string;
  cells: Inline[][];
}

/**
 * Everything that documents show of a comparison. Many shops stand in several tables below each other.
 * @param now ISO 8601 time of the document
 */
export function comparisonContentOf(audits: readonly Audit[], wording: Wording, now: string): Block[] {
  const comparison = compareAudits(audits);
  const telling: Telling = { comparison, names: columnNames(comparison.columns, wording.language), ...wording };
  const { messages, office, language } = telling;
  const { method, contents, about, facts, area } = messages.document;
  const differing = comparison.areas.flatMap(({ rows }) => rows.filter(({ differs }) => differs));
  return [
    { kind: 'title', kicker: office.comparison.kicker, text: office.comparison.title(audits.length), author: '' },
    { kind: 'paragraph', look: 'aside', runs: [{ text: `${about.made} ${formatDate(now, language)}` }] },
    { kind: 'contents', title: contents, level: 1 },
    { kind: 'heading', level: 1, text: office.slides.scores, onNewPage: true },
    shopTable(telling),
    ...chapter({
      ...{ title: office.slides.facts, head: facts.fact, none: office.comparison.noFacts, telling },
      rows: comparison.facts.map((row) => factRow(row, telling)),
    }),
    ...chapter({
      ...{ title: office.slides.differences, head: area.check, none: office.comparison.alike, telling },
      rows: differing.slice(0, MOST_DIFFERENCES).map((row) => checkRow(row, telling, false)),
    }),
    ...comparison.areas
      .filter(({ rows }) => rows.length > 0)
      .flatMap((part) =>
        chapter({
          ...{ title: messages.checklist.areas[part.area], head: area.check, none: '', telling },
          rows: part.rows.map((row) => checkRow(row, telling, true)),
        }),
      ),
    { kind: 'heading', level: 1, text: method.title },
    ...[method.scan, method.judge, method.score].map(
      (text): Block => ({ kind: 'paragraph', look: 'text', runs: [{ text }] }),
    ),
  ];
}

function shopTable({ comparison, names, messages, language }: Telling): Block {
  const { about, summary } = messages.document;
  return {
    kind: 'table',
    head: [about.shop, about.examined, about.pages, summary.judged, summary.scoreColumn],
    widths: [34, 24, 13, 16, 13],
    numeric: [2, 3, 4],
    rows: comparison.columns.map(({ createdAt, pages, score }, index) => [
      [{ text: names[index] ?? '', strong: true }],
      [{ text: formatDate(createdAt, language) }],
      [{ text: String(pages) }],
      [{ text: summary.of(score.judged, score.total) }],
      [{ text: score.score === null ? summary.noValue : formatPercent(score.score, language) }],
    ]),
  };
}

interface Chapter {
  title: string;
  /** Head of the column with the names of the rows. */
  head: string;
  rows: readonly Row[];
  /** Said where there is no row. */
  none: string;
  telling: Telling;
}

function chapter({ title, head, rows, none, telling }: Chapter): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: title };
  if (rows.length === 0) return [heading, { kind: 'paragraph', look: 'aside', runs: [{ text: none }] }];
  const groups = inChunks([...telling.names.keys()], MOST_SHOPS);
  const tables = groups.flatMap((columns): Block[] => {
    const named = columns.map((column) => telling.names[column] ?? '');
    // A heading parts the tables, which word processors would otherwise take for one.
    const part: Block[] = groups.length > 1 ? [{ kind: 'heading', level: 2, text: named.join(' · ') }] : [];
    return [
      ...part,
      {
        kind: 'table',
        head: [head, ...named],
        widths: [20, ...columns.map(() => 80 / columns.length)],
        rows: rows.map(({ name, cells }) => [
          [{ text: name, strong: true }],
          ...columns.map((column) => cells[column] ?? []),
        ]),
      },
    ];
  });
  return [heading, ...tables];
}

function factRow(row: FactRow, { comparison, messages, office, language }: Telling): Row {
  const best = bestCells(row, comparison.facts);
  const cells = row.cells.map(({ fact, others }, index): Inline[] => {
    if (!fact) return [{ text: office.comparison.notRead, tone: 'quiet' }];
    const show = (one: typeof fact) => pageText(formatFact(one, messages, language), SHORT_VALUE);
    const value: Inline = best[index]
      ? { text: office.slides.best(show(fact)), strong: true, tone: 'good' }
      : { text: show(fact) };
    if (others.length === 0) return [value];
    const said = messages.document.facts.others(others.map(show).join('; '));
    return [value, { text: `\n${said}`, tone: 'quiet' }];
  });
  return { name: messages.checklist.facts[row.name], cells };
}

function checkRow(row: CheckRow, { messages }: Telling, withNotes: boolean): Row {
  const { states } = messages.checklist;
  const cells = row.cells.map(({ asked, state, rating, note }): Inline[] => {
    if (!asked) return [{ text: messages.document.summary.noValue, tone: 'quiet' }];
    const said = rating === null ? '' : ` · ${messages.shops.compare.ratingShort(rating)}`;
    const runs: Inline[] = [stateRun(state, `${states[state]}${said}`)];
    const short = withNotes ? shorten(pageText(cleanText(note), 2_000), SHORT_NOTE) : '';
    return short ? [...runs, { text: `\n${short}` }] : runs;
  });
  return { name: checkText(row, messages).name, cells };
}

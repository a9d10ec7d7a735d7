/** Slides as plain data, and the room that they have. Lengths in inches, sizes of letters in points. */
import type { Tone } from './blocks';

/** 16:9, as projectors and screens are. */
export const SLIDE = { width: 13.333, height: 7.5 };
/** Where the text or the table of a slide stands. */
export const BODY = { x: 0.6, y: 1.6, width: 12.13, height: 5.15 };

/** A paragraph with a point before it: a name, then what is said of it. */
export interface Point {
  name?: string;
  text: string;
  /** Of the name. */
  tone?: Tone;
}

export interface SlideCell {
  text: string;
  strong?: boolean;
  tone?: Tone;
}

export interface SlideTable {
  /** Without a head the first column names the row. */
  head: string[];
  /** Shares of the width, one per column. */
  widths: number[];
  rows: SlideCell[][];
  /** Columns with numbers, set in the middle. */
  numeric?: readonly number[];
}

/** What the speaker says or looks up, paragraph by paragraph. */
type Notes = string[];

export type Slide =
  | { kind: 'cover'; title: string; kicker: string; lines: string[]; notes: Notes }
  | { kind: 'points'; title: string; points: Point[]; notes: Notes }
  | { kind: 'table'; title: string; table: SlideTable; notes: Notes };

/** A letter is about half as wide as its size; long words leave the ends of lines empty. */
const LETTER = 0.53;
/** Those of heads and names are bold. */
const BOLD_LETTER = 0.57;
const LINE = 1.22;
const POINTS_PER_INCH = 72;

const BODY_SIZES = [24, 22, 20, 18, 16, 14] as const;
const TABLE_SIZES = [18, 16, 14, 12, 11, 10] as const;
/** Room between two paragraphs, and inside a cell beside and above its text. */
export const GAP = 0.12;
export const CELL = { x: 0.1, y: 0.06 };

/** Lines that a text takes at a width and size. */
export function linesOf(text: string, width: number, size: number): number {
  const most = Math.max(1, Math.floor((width * POINTS_PER_INCH) / (size * LETTER)));
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, most), 0);
}

/** Whether a word is longer than a line: the name of a shop would be cut where nobody would cut it. */
function isBroken(text: string, width: number, size: number): boolean {
  const most = (width * POINTS_PER_INCH) / (size * BOLD_LETTER);
  return text.split(/[\s\u200B-]/).some(({ length }) => length > most);
}

/** Words go to the next line whole; one that is longer than a line is broken. */
function wrapped(line: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(' ')) {
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    if (used > most) {
      lines += Math.ceil(used / most) - 1;
      used %= most;
    }
  }
  return lines;
}

/** The largest size at which the points find room, and those of them that do. */
export function fitPoints(points: readonly Point[]): { size: number; points: Point[] } {
  const height = (point: Point, size: number) =>
    (linesOf(`${point.name ?? ''}. ${point.text}`, BODY.width - 0.4, size) * size * LINE) / POINTS_PER_INCH + GAP;
  const fits = (shown: readonly Point[], size: number) =>
    shown.reduce((sum, point) => sum + height(point, size), 0) <= BODY.height;
  const least = BODY_SIZES.at(-1) ?? 14;
  const size = BODY_SIZES.find((one) => fits(points, one)) ?? least;
  const shown = [...points];
  while (shown.length > 1 && !fits(shown, size)) shown.pop();
  return { size, points: shown };
}

export interface FittedTable {
  size: number;
  /** Inches. */
  widths: number[];
  headHeight: number;
  rows: { cells: SlideCell[]; height: number }[];
}

/** The largest size at which the table finds room, with the heights of its rows, and those rows that do. */
export function fitTable({ head, widths, rows }: SlideTable): FittedTable {
  const sum = widths.reduce((all, width) => all + width, 0);
  const inches = widths.map((width) => (width / sum) * BODY.width);
  const heightOf = (texts: readonly string[], size: number) => {
    const lines = texts.map((text, column) => linesOf(text, (inches[column] ?? 1) - 2 * CELL.x, size));
    return (Math.max(1, ...lines) * size * LINE) / POINTS_PER_INCH + 2 * CELL.y;
  };
  const at = (size: number): FittedTable => ({
    size,
    widths: inches,
    headHeight: head.length > 0 ? heightOf(head, size) : 0,
    rows: rows.map((cells) => ({
      cells,
      height: heightOf(
        cells.map(({ text }) => text),
        size,
      ),
    })),
  });
  const fits = (table: FittedTable) =>
    table.headHeight + table.rows.reduce((all, { height }) => all + height, 0) <= BODY.height;
  const words = [head, ...rows.map((cells) => cells.map(({ text }) => text))];
  const breaksWord = ({ size }: FittedTable) =>
    words.some((texts) => texts.some((text, column) => isBroken(text, (inches[column] ?? 1) - 2 * CELL.x, size)));
  const tables = TABLE_SIZES.map(at);
  const chosen =
    tables.find((table) => fits(table) && !breaksWord(table)) ?? tables.find(fits) ?? tables.at(-1) ?? at(10);
  const shown = [...chosen.rows];
  while (shown.length > 1 && !fits({ ...chosen, rows: shown })) shown.pop();
  return { ...chosen, rows: shown };
}

/** Sheets as an Excel workbook. Loaded only when one is asked for. */
import { type Cell as BookCell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';

import type { UiLanguage } from '../messages/index';
import { ACCENT, INK, LINE } from './docx-look';
import { type Cell, type Column, datePattern, type Sheet, type SheetImage } from './sheet';
import { sheetNames } from './sheet-names';

/** Excel asks for repair where a cell holds more UTF-16 units. */
const LONGEST_TEXT = 32_767;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FONT = { name: 'Arial', size: 10, color: { rgb: INK } };
const BEST_FILL = 'E3F1EE';
/** Points of one line, and of the highest row that Excel takes. */
const LINE_HEIGHT = 13;
const HIGHEST_ROW = 409;
/** How full a line gets before its next word goes to the next one. */
const FILLED = 1.05;
/** Pixels that an image gets at most, and points in one. Beside it the cell keeps a little room. */
const IMAGE = { width: 220, height: 150 };
const POINTS = 0.75;
const ROOM = 6;

type BookImage = NonNullable<WriteSheet['images']>[number];

/** Images that every office program shows in a sheet. */
const IMAGE_KINDS: Readonly<Record<string, BookImage['type']>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' };

export interface WorkbookOptions {
  title: string;
  language: UiLanguage;
  /** ISO 8601 time of the file. */
  now: string;
}

/** Set sheets as a workbook: typed cells, the head in sight and with filters, ready to print on A4 across. */
export async function xlsxOf(sheets: readonly Sheet[], { title, language, now }: WorkbookOptions): Promise<Blob> {
  const names = sheetNames(
    sheets.map(({ name }) => name),
    title,
  );
  const made = new Date(now);
  const images = await Promise.all(
    sheets.map((sheet) => Promise.all((sheet.images ?? []).filter(isShown).map(bookImage))),
  );
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({
      ...bookSheet(sheet, names[index] ?? title, datePattern(language)),
      ...(images[index]?.length && { images: images[index] }),
    })),
    properties: {
      ...{ title, creator: 'Service Lens', lastModifiedBy: 'Service Lens', created: made, modified: made },
    },
    defaultFont: FONT,
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE });
}

/** Whether a workbook shows an image: of a kind that programs know, and with a size. */
export function isShown({ image, width, height }: SheetImage): boolean {
  return Object.hasOwn(IMAGE_KINDS, image.type) && width > 0 && height > 0;
}

async function bookImage(one: SheetImage): Promise<BookImage> {
  const from = { row: one.row + 1, col: one.column };
  const size = { width: Math.round(one.width * shareOf(one)), height: Math.round(one.height * shareOf(one)) };
  const data = new Uint8Array(await one.image.arrayBuffer());
  return { data, type: IMAGE_KINDS[one.image.type] ?? 'png', anchor: { from }, ...size, altText: cutText(one.alt) };
}

/** What of its size an image is shown at. */
function shareOf({ width, height }: SheetImage): number {
  return Math.min(1, IMAGE.width / width, IMAGE.height / height);
}

function bookSheet({ columns, rows, fixed, images = [] }: Sheet, name: string, day: string): WriteSheet {
  const cells = new Map<string, Partial<BookCell>>();
  columns.forEach(({ head }, column) => {
    cells.set(`0,${column}`, { ...stringCell(head), style: HEAD });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      cells.set(`${index + 1},${column}`, bookCell(cell, columns[column], day));
    });
  });
  const imageHeights = new Map(
    images.filter(isShown).map((one) => [one.row + 1, one.height * shareOf(one) * POINTS + ROOM]),
  );
  const last = `${letters(columns.length - 1)}${rows.length + 1}`;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map(
      [columns.map(({ head }) => ({ value: head })), ...rows].map((row, index) => [
        index,
        { height: Math.max(heightOf(row, columns), imageHeights.get(index) ?? 0) },
      ]),
    ),
    freezePane: { rows: 1, columns: fixed },
    autoFilter: { range: `A1:${last}` },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

const RULE = { style: 'thin', color: { rgb: LINE } } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ACCENT } },
  alignment: { vertical: 'center', wrapText: true },
};

function bookCell(cell: Cell, column: Column | undefined, day: string): Partial<BookCell> {
  const { value, link, best } = cell;
  const isText = typeof value === 'string';
  const style: CellStyle = {
    font: {
      ...FONT,
      ...(best && { bold: true }),
      ...(link !== undefined && { color: { rgb: ACCENT }, underline: true }),
    },
    ...(best && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: BEST_FILL } } }),
    border: { bottom: RULE },
    alignment: {
      vertical: 'top',
      ...(isText && { wrapText: true }),
      ...(column?.look === 'mark' && { horizontal: 'center' }),
    },
    ...numberFormat(cell, column?.look, day),
  };
  if (isText) return { ...stringCell(value), style, ...(link !== undefined && { hyperlink: { target: link } }) };
  return { value: value instanceof Date ? wallClock(value) : value, style };
}

function numberFormat({ value, share, duration }: Cell, look: Column['look'], day: string): Pick<CellStyle, 'numFmt'> {
  if (share) return { numFmt: '0%' };
  if (duration) return { numFmt: '[h]:mm:ss' };
  if (!(value instanceof Date)) return {};
  // A bare slash would become whatever the reader's computer puts between day and month.
  const days = day.replaceAll('/', '\\/');
  return { numFmt: look === 'time' ? `${days} hh:mm` : days };
}

/** Points that a row needs: not every program works it out for itself. */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map(({ value }, column) => {
    if (typeof value !== 'string') return 1;
    const width = (columns[column]?.width ?? 10) * FILLED;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(HIGHEST_ROW, Math.max(...lines) * LINE_HEIGHT + 3);
}

/**
 * A cell that stays text. What looks like one of the format's own escapes is escaped (ECMA-376 part 1, 22.9.2.19), and a
 * page's "#REF!" goes as a run of text, since the library would make an error of it.
 */
function stringCell(text: string): Partial<BookCell> {
  const safe = cutText(text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return safe.startsWith('#') ? { value: null, richText: [{ text: safe }] } : { value: safe };
}

function cutText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** The library counts in UTC; a cell has no time zone and shows the person's own. */
function wallClock(time: Date): Date {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? letters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** A spreadsheet as plain data: written once, set as a workbook and as comma-separated values. */

import { intlLocales } from '../messages/format';
import type { UiLanguage } from '../messages/index';
import { cleanText, safeLink, shortAddress } from './text';

export interface Cell {
  /** Text of pages and persons stays text, whatever it begins with. A date is shown in the person's own time zone. */
  value: string | number | Date | null;
  /** Address that was let through by `safeLink`; the value is the same address to read. */
  link?: string;
  /** A share (0–1) that is shown in per cent. */
  share?: boolean;
  /** A length of time in days, as spreadsheets count it, that is shown as hours, minutes and seconds. */
  duration?: boolean;
  /** The best of its row; a column beside it says the same in words. */
  best?: boolean;
}

export interface Column {
  head: string;
  /** In characters. */
  width: number;
  /** How its dates are shown, or that its numbers are marks, which stand in the middle. */
  look?: 'date' | 'time' | 'mark';
}

/** An image that stands in a cell. */
export interface SheetImage {
  image: Blob;
  /** Places from 0, the head not counted. */
  row: number;
  column: number;
  /** Pixels of the image. */
  width: number;
  height: number;
  /** What it shows. */
  alt: string;
}

export interface Sheet {
  name: string;
  columns: Column[];
  rows: Cell[][];
  /** Columns from the left that stay in sight. */
  fixed: number;
  /** Files that hold no images have the rows alone. */
  images?: SheetImage[];
}

export const EMPTY: Cell = { value: null };

/** A text without what a file cannot hold; an empty cell for ''. */
export function textCell(text: string): Cell {
  const clean = cleanText(text).trim();
  return clean === '' ? EMPTY : { value: clean };
}

/** An address to read, as a link where it may be one. */
export function linkCell(address: string): Cell {
  const link = safeLink(address);
  const shown = textCell(link ? shortAddress(link, 120) : address.slice(0, 300));
  return link && shown.value !== null ? { ...shown, link } : shown;
}

/** A share (0–1) in per cent; an empty cell where there is none. */
export function shareCell(share: number | null): Cell {
  return { value: share, share: true };
}

/** A length of time; an empty cell where there is none. Milliseconds. */
export function durationCell(ms: number | null): Cell {
  return ms === null ? EMPTY : { value: ms / 86_400_000, duration: true };
}

/** The moment of an ISO time; an empty cell where it cannot be read. */
export function dateCell(iso: string): Cell {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? EMPTY : { value: time };
}

/** How a day is written in numbers in a language, in the letters of a spreadsheet's formats: `dd.mm.yyyy`. */
export function datePattern(language: UiLanguage): string {
  const letters: Readonly<Record<string, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };
  return new Intl.DateTimeFormat(intlLocales(language), { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(new Date(2026, 10, 22))
    .map(({ type, value }) => letters[type] ?? value.trim())
    .join('');
}

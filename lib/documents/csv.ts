/** A sheet as comma-separated values (RFC 4180). */
import { formatPercent, intlLocales } from '../messages/format';
import type { UiLanguage } from '../messages/index';
import { fileDate } from './file-name';
import type { Cell, Column, Sheet } from './sheet';

/** Tells Excel that the file is UTF-8; without it, it takes the letters of the computer's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What programs may read as the beginning of a formula; the wide signs are those of Japanese and Chinese keyboards. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The sheet as text, its lines ended by CR LF. Where the language writes decimal commas, semicolons part the fields, as
 * spreadsheets there expect. A text that begins with = + - @, a tab or the end of a line (or with the wide forms of these
 * signs) gets an apostrophe before it, so that no program takes a page's words for a formula; the apostrophe can be seen
 * in the cell. After OWASP, "CSV Injection" (owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf({ columns, rows }: Sheet, language: UiLanguage): string {
  const separator = decimalSign(language) === ',' ? ';' : ',';
  const lines = [columns.map(({ head }) => quoted(harmless(head), separator))].concat(
    rows.map((cells) => cells.map((cell, index) => field(cell, columns[index], language, separator))),
  );
  return `${BYTE_ORDER_MARK}${lines.map((fields) => `${fields.join(separator)}\r\n`).join('')}`;
}

function field(
  { value, link, share, duration }: Cell,
  column: Column | undefined,
  language: UiLanguage,
  separator: string,
): string {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(harmless(link ?? value), separator);
  if (duration && typeof value === 'number') return durationOf(value);
  if (typeof value === 'number') return numberOf(value, share === true, language);
  const day = fileDate(value.toISOString());
  return column?.look === 'time' ? `${day} ${value.toTimeString().slice(0, 5)}` : day;
}

/** Hours, minutes and seconds, which spreadsheets read as a length of time; hours go on counting past a day. */
function durationOf(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Without signs between the thousands: no program reads them alike. */
function numberOf(value: number, isShare: boolean, language: UiLanguage): string {
  if (isShare) return formatPercent(value, language).replace(/\s/, ' ');
  return String(value).replace('.', decimalSign(language));
}

function harmless(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  const mustBe = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return mustBe ? `"${text.replaceAll('"', '""')}"` : text;
}

function decimalSign(language: UiLanguage): string {
  const parts = new Intl.NumberFormat(intlLocales(language)).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

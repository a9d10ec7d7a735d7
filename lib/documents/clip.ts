/** A table for the clipboard: HTML for documents, lines with tabs for spreadsheets. */

export interface Clip {
  html: string;
  /** One row a line, cells parted by tabs; no cell can be taken for a formula. */
  text: string;
}

/** A row: one cell across the whole table, or a head and the cells beside it. */
export type Line = { across: string } | { head: string; cells: string[] };

/** @param head one text per column */
export function clipOf(head: readonly string[], lines: readonly Line[]): Clip {
  return { html: asHtml(head, lines), text: asText(head, lines) };
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

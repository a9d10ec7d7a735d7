import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { besides, type Inline, type Table as TableBlock } from './blocks';
import { HEAD_FILL, LINE, TEXT_WIDTH } from './docx-look';
import { runsOf } from './docx-runs';

/** Most rows of a table that is kept whole on one page. */
const SHORT_TABLE = 16;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;

/**
 * A table with lines between the rows only; its head is repeated on each page and rows stay whole.
 * @param textWidth twentieths of a point
 * @param withNext whether what follows belongs to it, and is not to stand alone on the next page
 */
export function tableOf(given: TableBlock, textWidth = TEXT_WIDTH, withNext = false): Table {
  const block = besides(given);
  const sum = block.widths.reduce((all, width) => all + width, 0);
  const columnWidths = block.widths.map((width) => Math.round((width / sum) * textWidth));
  const head =
    block.head.length > 0
      ? [
          rowOf(
            block.head.map((text) => [{ text, strong: true }]),
            block,
            columnWidths,
            'head',
            true,
          ),
        ]
      : [];
  const isShort = block.rows.length <= SHORT_TABLE;
  const rows = block.rows.map((cells, index) => {
    const isLast = index === block.rows.length - 1;
    const isTotal = block.total === true && isLast;
    const keep = isLast ? withNext : isShort;
    return rowOf(isTotal ? cells.map(strong) : cells, block, columnWidths, isTotal ? 'total' : 'body', keep);
  });
  return new Table({
    rows: [...head, ...rows],
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    // Pairs beside each other belong to a page that has much to hold.
    margins: { top: given.beside ? 30 : 60, bottom: given.beside ? 30 : 60, left: 90, right: 90 },
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    tableLook: { firstRow: head.length > 0, firstColumn: head.length === 0, lastRow: block.total === true },
  });
}

type RowLook = 'head' | 'body' | 'total';

function rowOf(cells: Inline[][], block: TableBlock, columnWidths: number[], look: RowLook, keep: boolean): TableRow {
  const isHead = look === 'head';
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (runs, column) =>
        new TableCell({
          width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          ...(look !== 'body' && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL } }),
          children: [
            new Paragraph({
              style: 'TableText',
              keepNext: keep,
              alignment: block.numeric?.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: runsOf(runs),
            }),
          ],
        }),
    ),
  });
}

function strong(runs: Inline[]): Inline[] {
  return runs.map((run) => ({ ...run, strong: true }));
}

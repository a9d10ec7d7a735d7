/**
 * The drawings as native tables: sharp on paper, read aloud cell by cell, open to editing, and the same in Word, Pages,
 * LibreOffice and Google Docs, of which not all show an SVG.
 */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { SIGNS, TONES } from './content-parts';
import { ACCENT, HEAD_FILL, LINE, SOFT, TEXT_WIDTH, TONE_COLOURS } from './docx-look';
import { type JourneyDrawing, type JourneyMark, legendOf, type MatrixDrawing } from './drawings';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const GRID = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE };
const MARGINS = { top: 60, bottom: 60, left: 70, right: 70 };

type Stage = JourneyDrawing['stages'][number];

/** One column per stage, all on one page with what stands below it: its name, what is there, what was seen or judged, the person's own touchpoints. */
export function journeyTable(drawing: JourneyDrawing): Table {
  const { stages } = drawing;
  const width = Math.floor(TEXT_WIDTH / stages.length);
  const row = (children: TableCell[], tableHeader = false) => new TableRow({ children, tableHeader, cantSplit: true });
  const cells = (make: (stage: Stage, index: number) => Paragraph[], fill?: string) =>
    stages.map((stage, index) => cell(make(stage, index), width, fill));
  const hasOwn = stages.some(({ own }) => own.length > 0);
  return new Table({
    width: { size: width * stages.length, type: WidthType.DXA },
    columnWidths: stages.map(() => width),
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders: GRID,
    rows: [
      row(
        cells(
          ({ name }, index) => [
            small(`${name}${index < stages.length - 1 ? ' →' : ''}`, { bold: true, color: 'FFFFFF' }),
          ],
          ACCENT,
        ),
        true,
      ),
      row(cells(({ count }) => [small(count, { bold: true })], HEAD_FILL)),
      row(
        cells(({ marks, rest }) => [
          ...marks.map(markLine),
          ...(rest ? [small(rest, { color: SOFT, italics: true })] : []),
        ]),
      ),
      ...(hasOwn ? [row(cells(({ own }) => ownLines(own, drawing.ownTitle)))] : []),
    ],
  });
}

/** The signs of the journey with their names. */
export function legendLine(drawing: JourneyDrawing): Paragraph {
  const runs = legendOf(drawing).flatMap(({ state, stateName }) => [
    sign(state),
    new TextRun({ text: ` ${stateName}     `, color: SOFT }),
  ]);
  return new Paragraph({ style: 'Small', spacing: { before: 80, after: 40 }, keepNext: true, children: runs });
}

function sign(state: JourneyMark['state']): TextRun {
  return new TextRun({ text: SIGNS[state], bold: true, color: TONE_COLOURS[TONES[state]].text });
}

function markLine({ state, text }: JourneyMark): Paragraph {
  return new Paragraph({
    style: 'Small',
    indent: { left: 190, hanging: 190 },
    spacing: { after: 30 },
    keepNext: true,
    children: [sign(state), new TextRun({ text: ` ${text}`, color: '1D1D1B' })],
  });
}

function ownLines(own: readonly string[], title: string): Paragraph[] {
  // A cell holds one paragraph at least.
  if (own.length === 0) return [small('')];
  return [small(title, { bold: true }), ...own.map((text) => small(`• ${text}`, { color: '1D1D1B' }))];
}

function small(text: string, look: { bold?: boolean; italics?: boolean; color?: string } = {}): Paragraph {
  return new Paragraph({
    style: 'Small',
    spacing: { after: 30 },
    keepNext: true,
    children: [new TextRun({ text, ...look })],
  });
}

function cell(children: Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

const MATRIX = { label: 1_500, column: 1_900, height: 700 };

/** The field of nine with the proposals' numbers; the names of effort stand in its last row. */
export function matrixTable(drawing: MatrixDrawing): Table {
  const middle = (text: string, look: { bold?: boolean; size?: number; color?: string } = {}) =>
    new Paragraph({
      style: 'TableText',
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun({ text, ...look })],
    });
  const widths = [MATRIX.label, MATRIX.column, MATRIX.column, MATRIX.column];
  const box = (child: Paragraph, column: number, fill?: string) =>
    new TableCell({
      children: [child],
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    });
  const rows = drawing.rows.map(
    ({ effect, cells }, index) =>
      new TableRow({
        cantSplit: true,
        height: { value: MATRIX.height, rule: 'atLeast' },
        children: [
          box(middle(`${drawing.effect}: ${drawing.steps[effect - 1]}`, { color: SOFT }), 0),
          ...cells.map(({ numbers }, column) =>
            box(
              middle(numbers.join('   '), { bold: true, size: 26, color: ACCENT }),
              column + 1,
              index + column === 0 ? HEAD_FILL : undefined,
            ),
          ),
        ],
      }),
  );
  const efforts = drawing.steps.map((step, column) =>
    box(middle(`${drawing.effort}: ${step}`, { color: SOFT }), column + 1),
  );
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: MARGINS,
    borders: GRID,
    rows: [...rows, new TableRow({ cantSplit: true, children: [box(middle(''), 0), ...efforts] })],
  });
}

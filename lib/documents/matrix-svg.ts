/** Effort and effect of the proposals as SVG. Their numbers are those of the document, so no colour is needed. */
import type { MatrixDrawing } from './drawings';
import { escapeMarkup, textLines } from './svg-text';

const LEFT = 110;
const TOP = 30;
const CELL = { width: 150, height: 84 };
const DOT = 15;
const PER_ROW = 4;
const INK = '#1d1d1b';
const SOFT = '#5a5a55';
const ACCENT = '#0b5d52';

/**
 * A field of nine: effort from left to right, effect from below; the corner that gives most for least is marked.
 * @param id of the elements that name and describe it; unique in the page that it stands in
 */
export function matrixSvg(drawing: MatrixDrawing, title: string, id: string): string {
  const width = LEFT + 3 * CELL.width + 20;
  const height = TOP + 3 * CELL.height + 62;
  const cells = drawing.rows.flatMap(({ effect, cells: own }, row) => [
    label(drawing.steps[effect - 1] ?? '', LEFT - 12, TOP + (row + 0.5) * CELL.height + 5, 'end'),
    ...own.map(({ numbers }, column) =>
      cell(numbers, LEFT + column * CELL.width, TOP + row * CELL.height, row + column === 0),
    ),
  ]);
  const bottom = TOP + 3 * CELL.height;
  const efforts = drawing.steps.map((step, column) =>
    label(step, LEFT + (column + 0.5) * CELL.width, bottom + 22, 'middle'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="${id}-t ${id}-d" font-family="Arial, Helvetica, sans-serif">`,
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(drawing.alt)}</desc>`,
    ...cells,
    ...efforts,
    label(`${drawing.effect} ↑`, LEFT - 12, TOP - 10, 'end', true),
    label(`${drawing.effort} →`, LEFT + 3 * CELL.width, bottom + 48, 'end', true),
    '</svg>',
  ].join('');
}

function label(text: string, x: number, y: number, anchor: 'middle' | 'end', isAxis = false): string {
  const look = isAxis ? `fill="${INK}" font-weight="bold"` : `fill="${SOFT}"`;
  return textLines([text], { x, y, step: 0 }, `font-size="14" text-anchor="${anchor}" ${look}`);
}

function cell(numbers: readonly number[], x: number, y: number, isBest: boolean): string {
  const frame = `<rect x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" fill="${isBest ? '#e3f1ee' : '#fff'}" stroke="${SOFT}"/>`;
  const rows = Math.ceil(numbers.length / PER_ROW);
  const dots = numbers.map((number, index) => {
    const inRow = Math.min(PER_ROW, numbers.length - Math.floor(index / PER_ROW) * PER_ROW);
    const cx = x + CELL.width / 2 + ((index % PER_ROW) - (inRow - 1) / 2) * (2 * DOT + 4);
    const cy = y + CELL.height / 2 + (Math.floor(index / PER_ROW) - (rows - 1) / 2) * (2 * DOT + 4);
    const at = { x: cx, y: cy + 5, step: 0 };
    const text = textLines([String(number)], at, 'fill="#fff" font-size="15" font-weight="bold" text-anchor="middle"');
    return `<circle cx="${cx}" cy="${cy}" r="${DOT}" fill="${ACCENT}"/>${text}`;
  });
  return frame + dots.join('');
}

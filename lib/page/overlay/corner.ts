/** Where something of ours can stand without lying on what the shop keeps in place: chat, cookie question, header. */
import type { Rect, Size } from './geometry';

/** The corners, in the order in which they are tried and in which the person moves through them. */
export const CORNERS = ['bottomLeft', 'bottomRight', 'topRight', 'topLeft'] as const;
export type Corner = (typeof CORNERS)[number];

/** What of the shop's stands fixed in a rectangle; null where nothing does. */
export type FixedAt = (rect: Rect) => Rect | null;

const EDGE = 8;
const GAP = 6;
const MOST_SLIDES = 5;

/**
 * The corner and the place there. A corner that is taken is left by sliding along its side, past what stands in it;
 * the two lower ones are tried before the upper ones, since a bar over the header hides more.
 * @param first the corner that is liked best
 */
export function freeCorner(
  frame: Size,
  size: Size,
  first: Corner,
  fixedAt: FixedAt,
): { corner: Corner; x: number; y: number } {
  const others = CORNERS.filter((corner) => corner !== first);
  const isLow = (corner: Corner) => corner.startsWith('bottom');
  const order: [Corner, boolean][] = [
    [first, false],
    ...others.filter(isLow).map((corner): [Corner, boolean] => [corner, false]),
    [first, true],
    ...others.filter(isLow).map((corner): [Corner, boolean] => [corner, true]),
    ...others.filter((corner) => !isLow(corner)).map((corner): [Corner, boolean] => [corner, true]),
  ];
  for (const [corner, slides] of order) {
    const start = cornerRect(frame, size, corner);
    const found = slides
      ? slide(frame, start, isLow(corner) ? -1 : 1, fixedAt)
      : fixedAt(start) === null
        ? start
        : null;
    if (found) return { corner, x: found.x, y: found.y };
  }
  const { x, y } = cornerRect(frame, size, first);
  return { corner: first, x, y };
}

/** The corner after this one, as the person moves the bar round the window. */
export function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottomLeft';
}

/**
 * The rectangle moved up (-1) or down (1) until it lies on nothing fixed; null where that would take it beyond the
 * middle of the window.
 */
export function slide(frame: Size, start: Rect, by: -1 | 1, fixedAt: FixedAt): Rect | null {
  let at = start;
  for (let step = 0; step <= MOST_SLIDES; step++) {
    const fixed = fixedAt(at);
    if (!fixed) return at;
    const y = by < 0 ? fixed.y - at.height - GAP : fixed.y + fixed.height + GAP;
    // What goes on beyond where it was left leads nowhere.
    if ((y - at.y) * by <= 0) return null;
    const middle = y + at.height / 2;
    if (by < 0 ? middle < frame.height / 2 : middle > frame.height / 2) return null;
    at = { ...at, y };
  }
  return null;
}

function cornerRect(frame: Size, { width, height }: Size, corner: Corner): Rect {
  return {
    x: corner.endsWith('Left') ? EDGE : Math.max(EDGE, frame.width - width - EDGE),
    y: corner.startsWith('bottom') ? Math.max(EDGE, frame.height - height - EDGE) : EDGE,
    width,
    height,
  };
}

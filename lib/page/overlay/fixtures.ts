/** What the shop keeps in place in the window, asked for by touching points: what cannot be hit covers nothing. */

import { HOST_NAME } from '../ours';
import type { FixedAt } from './corner';
import type { Rect } from './geometry';
import { outwards } from './outwards';
import type { Frame } from './read';

/** Distance of the points that are tried, in px: buttons that stay in place are hardly smaller. */
const STEP = 40;
/** What fills more of the window than this is the page itself, or a sheet over all of it. */
const WHOLE = 0.5;

/** Asks for what stands fixed in rectangles of our frame. */
export function fixturesOf(document: Document, frame: Frame): FixedAt {
  const { left, top, scale } = frame;
  const whole = frame.width * frame.height * scale * scale * WHOLE;
  return (rect) => {
    const columns = Math.max(2, Math.ceil(rect.width / STEP) + 1);
    const rows = rect.height > 0 ? Math.max(2, Math.ceil(rect.height / STEP) + 1) : 1;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const x = left + (rect.x + (rect.width * column) / (columns - 1)) * scale;
        const y = top + (rect.y + (rect.height * row) / Math.max(1, rows - 1)) * scale;
        const found = fixedAt(document, x, y, whole);
        if (!found) continue;
        return {
          x: (found.x - left) / scale,
          y: (found.y - top) / scale,
          width: found.width / scale,
          height: found.height / scale,
        };
      }
    }
    return null;
  };
}

function fixedAt(document: Document, x: number, y: number, whole: number): Rect | null {
  let hit = document.elementFromPoint(x, y) ?? undefined;
  // All that lies at a point is dear to ask for, so only where we are on top ourselves.
  if (hit?.localName === HOST_NAME)
    hit = document.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST_NAME);
  for (let deeper = hit; deeper; ) {
    hit = deeper;
    const inner: Element | null | undefined = hit.shadowRoot?.elementFromPoint(x, y);
    deeper = inner && inner !== hit ? inner : undefined;
  }
  if (!hit) return null;
  const found = fixedRound(hit, whole);
  if (found) return found.getBoundingClientRect();
  // A widget behind a closed door: its host is hit far from its own box.
  const own = hit.getBoundingClientRect();
  const isOutside = x < own.left || x > own.right || y < own.top || y > own.bottom;
  return isOutside && hit.getClientRects().length > 0 && hit.localName.includes('-')
    ? { x: x - STEP, y: y - STEP, width: 2 * STEP, height: 2 * STEP }
    : null;
}

/** The outermost element that stays in place and has this one in it; none that is larger than so many px². */
export function fixedRound(element: Element, whole: number): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = outwards(at)) {
    if (!isFixed(at)) continue;
    const { width, height } = at.getBoundingClientRect();
    if (width * height < whole) found = at;
  }
  return found;
}

/** Whether an element stays in place while the page scrolls, or can. */
export function isFixed(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky';
}

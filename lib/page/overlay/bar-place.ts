/** Puts the bar into a free corner of the window, and the signs for what is out of sight at its edge. */
import { type Corner, type FixedAt, freeCorner, slide } from './corner';
import { fixturesOf } from './fixtures';
import { type Rect, sharedArea } from './geometry';
import type { Painter } from './painter';
import type { Sliced } from './slices';

/** How far from the window's corners the signs at its edge start, in px. */
const FROM_CORNER = 76;
const EDGE = 6;

/** The longest line that is asked for at a time, in px. */
const PIECE = 120;

/** Looks between two that try all corners anew. */
const EVERY = 5;

export interface BarPlace {
  /** Puts the bar where the person wants it, or as near as the shop's own fixed things allow. */
  settle(wanted: Corner): void;
  /**
   * Puts it elsewhere where something of the shop's has come to stand there, or has left its corner; else cheap, and in
   * slices, since each point under the bar is asked for by itself.
   */
  check(wanted: Corner): Sliced;
  /** Writes how many markers are out of sight each way; cheap enough for each frame. */
  count(): void;
  /** The corner in which the bar stands now. */
  corner(): Corner | null;
}

export function createBarPlace(document: Document, area: HTMLElement, painter: Painter): BarPlace {
  let corner: Corner | null = null;
  let ours: Rect[] = [];
  /** Where the bar was put, and what that went by. */
  let stood: { said: string; x: number; y: number } | null = null;
  /** Whether it stands elsewhere than the person wants it. */
  let isElsewhere = false;
  let checks = 0;

  const put = (element: HTMLElement, { x, y }: { x: number; y: number }) => {
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    element.dataset.placed = '';
  };
  const edgeSign = (way: string) => area.querySelector<HTMLElement>(`[data-away=${way}]`);

  const settle = (wanted: Corner) => {
    const frame = painter.frame();
    const fixedAt = fixturesOf(document, frame);
    const bar = area.querySelector<HTMLElement>('[data-bar]');
    ours = [];
    let own: Rect | null = null;
    if (bar) {
      const size = { width: bar.offsetWidth, height: bar.offsetHeight };
      const found = freeCorner(frame, size, wanted, fixedAt);
      // What the person has in hand does not run away, as long as it stays in the window.
      const said = JSON.stringify([wanted, frame.width, frame.height, size]);
      if (!stood || stood.said !== said || !bar.matches(':hover, :focus-within')) {
        corner = found.corner;
        stood = { said, x: found.x, y: found.y };
      }
      put(bar, stood);
      const best = freeCorner(frame, size, wanted, () => null);
      isElsewhere = best.x !== stood.x || best.y !== stood.y;
      own = { x: stood.x, y: stood.y, ...size };
      ours.push(own);
    }
    const takenAt: FixedAt = (rect) => fixedAt(rect) ?? (own && sharedArea(own, rect) > 0 ? own : null);
    for (const way of ['up', 'down'] as const) {
      const sign = edgeSign(way);
      if (!sign) continue;
      const size = { width: sign.offsetWidth, height: sign.offsetHeight };
      const x = frame.width - size.width - EDGE;
      const start = { x, y: way === 'up' ? FROM_CORNER : frame.height - size.height - FROM_CORNER, ...size };
      const found = slide(frame, start, way === 'up' ? 1 : -1, takenAt) ?? start;
      put(sign, found);
      if (sign.dataset.count !== '0') ours.push(found);
    }
    painter.keepOff(ours);
  };

  return {
    settle,
    *check(wanted) {
      const fixedAt = fixturesOf(document, painter.frame());
      // What has left its corner is no hurry.
      const isDue = isElsewhere && ++checks % EVERY === 0;
      if (isDue || ours.length === 0) return settle(wanted);
      for (const line of ours.flatMap(piecesOf)) {
        if (fixedAt(line) !== null) return settle(wanted);
        yield;
      }
    },
    count() {
      const away = painter.away();
      for (const way of ['up', 'down'] as const) {
        const sign = edgeSign(way);
        if (!sign) continue;
        const said = String(away[way]);
        if (sign.dataset.count === said) continue;
        sign.dataset.count = said;
        sign.setAttribute('aria-label', (sign.dataset.words ?? '').replace('{count}', said));
        const number = sign.querySelector('[data-number]');
        if (number) number.textContent = said;
      }
    },
    corner: () => corner,
  };
}

/** The line through the middle of a rectangle, in pieces. */
function piecesOf({ x, y, width, height }: Rect): Rect[] {
  const count = Math.max(1, Math.ceil(width / PIECE));
  const middle = y + height / 2;
  return Array.from({ length: count }, (_, at) => ({
    ...{ x: x + (width * at) / count, y: middle },
    ...{ width: width / count, height: 0 },
  }));
}

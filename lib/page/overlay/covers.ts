/**
 * What lies over the page and stays in place: a header that sticks, a cookie question, an open dialog. An ordinary
 * element on top does not count: it is most often a transparent link over a whole card, under which all can be read.
 */

import { HOST_NAME } from '../ours';
import { fixedRound, isFixed } from './fixtures';
import type { Rect } from './geometry';
import type { Sliced } from './slices';

/** How far inside its edge an element is probed, in px. */
const INSIDE = 2;
/**
 * Where things that stay in place are looked for: points in rows, the outer ones so many px from the window's edge, and
 * where chats have their button.
 */
const EDGE = 6;
const ROWS = 5;
const COLUMNS = 3;
const CHAT = 44;
/** Less than this, in px, is not worth an outline. */
const LEAST_SIDE = 3;

export interface Covers {
  /**
   * Finds the covers anew by asking what is on top of each element, and at points all over the window. Dear on large
   * pages, so only when all is still, and in slices; what was known before counts until it has come to its end.
   */
  probe(shown: readonly { element: Element; rect: Rect }[], window: Rect): Sliced;
  /** Where the covers stand that an element does not belong to: no label of it should lie on them. */
  beside(element: Element): Rect[];
  /** The part of an element that no known cover lies over, or null where all is covered. Cheap. */
  uncovered(element: Element, rect: Rect): Rect | null;
}

export function createCovers(): Covers {
  /** Each cover, and whether it covers everything, as a modal dialog does. */
  let covers = new Map<Element, boolean>();
  /** Elements that were seen to lie above the covers. */
  let above = new WeakSet<Element>();

  return {
    *probe(shown, window) {
      const found = new Map<Element, boolean>();
      const free = new WeakSet<Element>();
      const document = shown[0]?.element.ownerDocument;
      for (const [x, y] of document ? pointsOf(window) : []) {
        const hit = document?.elementFromPoint(x, y);
        // What is below our own things cannot be asked at this price; another point finds it.
        const fixed = hit && hit.localName !== HOST_NAME && fixedRound(hit, (window.width * window.height) / 2);
        if (fixed) found.set(fixed, false);
        yield;
      }
      for (const { element, rect } of shown) {
        const x = rect.x + rect.width / 2;
        const points = [rect.y + INSIDE, rect.y + rect.height / 2, rect.y + rect.height - INSIDE];
        const covered = points.filter((y) => {
          const cover = coverAt(element, x, y);
          if (!cover) return false;
          const { top, bottom } = cover.getBoundingClientRect();
          // Outside its own box it is the backdrop of a dialog.
          if (y < top || y > bottom) found.set(cover, true);
          else if (!found.has(cover)) found.set(cover, false);
          return true;
        });
        if (covered.length === 0) free.add(element);
        yield;
      }
      covers = found;
      above = free;
    },
    beside(element) {
      return [...covers].filter(([cover]) => !cover.contains(element)).map(([cover]) => cover.getBoundingClientRect());
    },
    uncovered(element, rect) {
      if (covers.size === 0 || above.has(element)) return rect;
      const x = rect.x + rect.width / 2;
      let { y } = rect;
      let end = rect.y + rect.height;
      for (const [cover, whole] of covers) {
        if (cover.contains(element)) continue;
        if (whole) return null;
        const { left, right, top, bottom } = cover.getBoundingClientRect();
        if (x < left || x > right) continue;
        if (bottom <= y || top >= end) continue;
        // What is left above or below, whichever is more.
        if (top - y > end - bottom) end = top;
        else y = bottom;
      }
      return end - y < LEAST_SIDE ? null : { ...rect, y, height: end - y };
    },
  };
}

function pointsOf({ x, y, width, height }: Rect): [number, number][] {
  const points: [number, number][] = [
    [x + CHAT, y + height - CHAT],
    [x + width - CHAT, y + height - CHAT],
  ];
  for (let row = 0; row < ROWS; row++) {
    const at = y + EDGE + ((height - 2 * EDGE) * row) / (ROWS - 1);
    for (let column = 1; column <= COLUMNS; column++) points.push([x + (width * column) / (COLUMNS + 1), at]);
  }
  return points;
}

function coverAt(element: Element, x: number, y: number): Element | null {
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (!hit || hit.contains(element) || element.contains(hit)) return null;
  for (let at: Element | null = hit; at && !at.contains(element); at = at.parentElement) {
    // Our own labels and card are over everything; what is below them cannot be asked.
    if (isFixed(at)) return at.localName === HOST_NAME ? null : at;
  }
  return null;
}

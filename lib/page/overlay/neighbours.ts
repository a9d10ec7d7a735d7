/**
 * The words, buttons and small pictures that stand near the markers, so that labels do not lie on them. Asked for when
 * all is still; while the page scrolls they move along with the box in which they stand.
 */
import { grown, intersection, type Rect } from './geometry';
import type { Sliced } from './slices';

/** How far from a marker it matters what stands there, in px: the longest label, and its height with a little more. */
const REACH_X = 220;
const REACH_Y = 34;
/** How far up a box is looked for that holds the surroundings. */
const MOST_UP = 6;
/** Elements that are asked for their place, for one box and in all: what is beyond stays unknown. */
const MOST_EACH = 220;
const MOST_IN_ALL = 900;
/** What is larger is a picture that may well be covered in part. */
const MOST_WIDTH = 320;
const MOST_HEIGHT = 90;
/** Share of a line's height that is air above and below its letters. */
const AIR = 0.14;
const SMALL = new Set(['img', 'svg', 'input', 'button', 'select', 'textarea', 'canvas', 'video']);
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'option']);

interface Home {
  box: Element;
  /** From the box's top left corner. */
  taken: Rect[];
}

export interface Neighbours {
  /**
   * Reads anew what stands near elements, of which `rects` are the places in the window; in slices, and what was known
   * before counts until it has come to its end.
   */
  read(shown: readonly { element: Element; rect: Rect }[], window: Rect): Sliced;
  /** What stands near the element now, in px of the window; asks for one place. Nothing where it was not read. */
  near(element: Element, places: Map<Element, DOMRect>): Rect[];
}

export function createNeighbours(document: Document): Neighbours {
  let homes = new Map<Element, Home>();

  return {
    *read(shown, window) {
      const fresh = new Map<Element, Home>();
      const zones = new Map<Element, Rect[]>();
      for (const { element, rect } of shown) {
        const zone = intersection(reach(rect), window) ?? rect;
        const box = homeOf(element, zone);
        const known = zones.get(box);
        if (known) known.push(zone);
        else zones.set(box, [zone]);
        fresh.set(element, { box, taken: [] });
      }
      yield;
      let left = MOST_IN_ALL;
      const taken = new Map<Element, Rect[]>();
      for (const [box, near] of zones) {
        const budget = Math.min(MOST_EACH, left);
        const found: Rect[] = [];
        const rest = gather(document, box, near, budget, found);
        left -= budget - rest;
        const { left: x, top: y } = box.getBoundingClientRect();
        taken.set(
          box,
          found.map((rect) => ({ ...rect, x: rect.x - x, y: rect.y - y })),
        );
        yield;
      }
      for (const home of fresh.values()) home.taken = taken.get(home.box) ?? [];
      homes = fresh;
    },
    near(element, places) {
      const home = homes.get(element);
      if (!home || home.taken.length === 0) return [];
      let at = places.get(home.box);
      if (!at) {
        at = home.box.getBoundingClientRect();
        places.set(home.box, at);
      }
      const { left, top } = at;
      return home.taken.map((rect) => ({ ...rect, x: rect.x + left, y: rect.y + top }));
    },
  };
}

const reach = (rect: Rect): Rect => ({
  x: rect.x - REACH_X,
  y: rect.y - REACH_Y,
  width: rect.width + 2 * REACH_X,
  height: rect.height + 2 * REACH_Y,
});

function homeOf(element: Element, zone: Rect): Element {
  let home = element;
  for (let up = 0; up < MOST_UP; up++) {
    const parent: Element | null = home.parentElement;
    if (!parent || parent.localName === 'html') break;
    home = parent;
    const { left, right, top, bottom } = home.getBoundingClientRect();
    if (left <= zone.x && top <= zone.y && right >= zone.x + zone.width && bottom >= zone.y + zone.height) break;
  }
  return home;
}

/** Goes down only where it is near; returns what is left of the budget. */
function gather(document: Document, box: Element, near: readonly Rect[], budget: number, found: Rect[]): number {
  let left = budget;
  const range = document.createRange();
  // Named one by one: what the browser hands out cannot be copied whole.
  const take = ({ x, y, width, height }: Rect) => {
    const rect = { x, y, width, height };
    if (near.some((zone) => intersection(zone, rect))) found.push(rect);
  };
  const visit = (element: Element) => {
    for (const node of element.childNodes) {
      if (left <= 0) return;
      if (node.nodeType === Node.TEXT_NODE) {
        if (!/\S/.test((node as Text).data)) continue;
        range.selectNodeContents(node);
        for (const { x, y, width, height } of range.getClientRects())
          take({ x, y: y + height * AIR, width, height: height * (1 - 2 * AIR) });
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const child = node as Element;
        if (SKIPPED.has(child.localName)) continue;
        left--;
        const rect = child.getBoundingClientRect();
        const isBox = rect.width > 0 && rect.height > 0;
        // What hangs out of its box a little is still found.
        if (isBox && !near.some((zone) => intersection(zone, grown(rect, 20)))) continue;
        if (!child.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (SMALL.has(child.localName)) {
          if (isBox && rect.width <= MOST_WIDTH && rect.height <= MOST_HEIGHT) take(rect);
          if (child.localName === 'svg') continue;
        }
        visit(child);
      }
    }
  };
  visit(box);
  return left;
}

/** Reading where things stand: layout is only asked here, for all markers at once, before anything is written. */
import { createCovers } from './covers';
import { intersection, type Rect } from './geometry';
import { standsIn } from './modal';
import { createNeighbours } from './neighbours';
import { outwards } from './outwards';
import type { Sliced } from './slices';

/** Which way to scroll to what is away; sideways within a box of the page, or with it, says neither. */
export type Way = 'up' | 'down' | null;

/**
 * Where an element stands: `shown` in the window, `away` where scrolling brings it, `hidden` where only the shop's own
 * controls can (a closed menu, a dialog before it) or nothing can.
 */
export type Standing = { is: 'shown'; rect: Rect } | { is: 'away'; way: Way } | { is: 'hidden' };

/** Our own area: corner and scale against the window, size in its own px. */
export interface Frame {
  left: number;
  top: number;
  /** Window px per own px; other than 1 where the page zooms its root. */
  scale: number;
  width: number;
  height: number;
}

interface Clip {
  element: Element;
  /** Whether a person can scroll what is cut off into sight. */
  scrolls: boolean;
}
interface Surroundings {
  clips: Clip[];
  fixed: boolean;
}

/** Smaller than this, in px, is a hidden label or a counting pixel. */
const LEAST_SIDE = 3;

/** The window's part that the overlay covers. */
export function readFrame(area: HTMLElement): Frame {
  const rect = area.getBoundingClientRect();
  const width = area.offsetWidth;
  const scale = width > 0 && rect.width > 0 ? rect.width / width : 1;
  return { left: rect.left, top: rect.top, scale, width, height: area.offsetHeight };
}

/** Reads where elements of one document stand. Keeps what it learned of their surroundings until `forget`. */
export function createReader(document: Document) {
  const view = document.defaultView as Window;
  const covers = createCovers();
  const neighbours = createNeighbours(document);
  let modal: Element | null = null;
  /** Asked for once in each look. */
  let reach: { frame: Frame; within: (rect: Rect) => boolean } | null = null;
  let known = new Map<Element, Surroundings>();
  /** Elements that were a scroll away: as long as they stay out of the window they need not be asked for more. */
  let far = new WeakSet<Element>();

  const surroundings = (element: Element): Surroundings => {
    let found = known.get(element);
    if (!found) {
      found = surroundingsOf(view, element);
      known.set(element, found);
    }
    return found;
  };

  /** The part of the element that the window shows, in px of the window; else where scrolling brings it; else null. */
  const inWindow = (element: Element, frame: Frame): { seen: Rect } | { away: Rect } | null => {
    if (!element.isConnected || element.ownerDocument !== document) return null;
    const whole = rectOf(element);
    if (isTooSmall(whole)) return null;
    if (far.has(element) && !intersection(windowOf(frame), whole)) return { away: whole };
    const found = partInWindow(element, whole, frame);
    if (found && 'away' in found) far.add(element);
    else far.delete(element);
    return found;
  };
  const partInWindow = (element: Element, whole: Rect, frame: Frame): { seen: Rect } | { away: Rect } | null => {
    if (!isRendered(element)) return null;
    if (modal && !standsIn(modal, element)) return null;
    const { clips, fixed } = surroundings(element);
    let rect: Rect = whole;
    for (const clip of clips) {
      const left = intersection(rect, clip.element.getBoundingClientRect());
      if (!left || isTooSmall(left)) return clip.scrolls ? { away: whole } : null;
      rect = left;
    }
    const seen = intersection(windowOf(frame), rect);
    if (seen) return { seen };
    if (fixed) return null;
    if (reach?.frame !== frame) reach = { frame, within: reachOf(document) };
    return reach.within(rect) ? { away: whole } : null;
  };
  const windowOf = ({ left: x, top: y, scale, width, height }: Frame): Rect => ({
    x,
    y,
    width: width * scale,
    height: height * scale,
  });
  const inFrame = (rect: Rect, { left, top, scale }: Frame): Rect => ({
    x: (rect.x - left) / scale,
    y: (rect.y - top) / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  });
  const wayTo = ({ y, height }: Rect, { top, scale, height: all }: Frame): Way => {
    const middle = (y + height / 2 - top) / scale;
    return middle < 0 ? 'up' : middle > all ? 'down' : null;
  };

  return {
    /** Let go of what was learned, since the page may have changed its styles. */
    forget() {
      known = new Map();
      far = new WeakSet();
    },
    /** What stands outside this dialog is hidden from now on; null where the page has none open. */
    within(dialog: Element | null) {
      modal = dialog;
      far = new WeakSet();
    },
    /** Finds out what lies over the elements and what stands near them; `stand` and `avoid` go by that. */
    *probe(elements: readonly Element[], frame: Frame): Sliced {
      const shown = elements.flatMap((element) => {
        const found = inWindow(element, frame);
        return found && 'seen' in found ? [{ element, rect: found.seen }] : [];
      });
      yield* covers.probe(shown, windowOf(frame));
      yield* neighbours.read(shown, windowOf(frame));
    },
    /** What labels should not lie on, for each element, in the frame's own px. */
    avoid(elements: readonly Element[], frame: Frame): Rect[][] {
      const places = new Map<Element, DOMRect>();
      return elements.map((element) =>
        [...neighbours.near(element, places), ...covers.beside(element)].map((rect) => inFrame(rect, frame)),
      );
    },
    /** Where the element stands, in the frame's own px. */
    stand(element: Element, frame: Frame): Standing {
      const found = inWindow(element, frame);
      if (!found) return { is: 'hidden' };
      if ('away' in found) return { is: 'away', way: wayTo(found.away, frame) };
      const rect = covers.uncovered(element, found.seen);
      if (rect) return { is: 'shown', rect: inFrame(rect, frame) };
      return surroundings(element).fixed ? { is: 'hidden' } : { is: 'away', way: coveredWay(found.seen, frame) };
    },
  };
}

/** What a bar covers comes into sight by scrolling away from that edge. */
const coveredWay = (rect: Rect, { top, scale, height }: Frame): Way =>
  rect.y + rect.height / 2 < top + (height * scale) / 2 ? 'up' : 'down';

const isTooSmall = (rect: Rect): boolean => rect.width < LEAST_SIDE || rect.height < LEAST_SIDE;

/** The element's box; that of its contents where it has none itself (`display: contents`, a link round floats). */
function rectOf(element: Element): Rect {
  const own = element.getBoundingClientRect();
  if ((own.width > 0 && own.height > 0) || element.childNodes.length === 0) return own;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
  return getComputedStyle(element).display === 'contents' && element.parentElement?.checkVisibility() === true;
}

/** What cuts the element off: boxes round it that do not let their contents overflow. */
function surroundingsOf(view: Window, element: Element): Surroundings {
  const clips: Clip[] = [];
  let position = view.getComputedStyle(element).position;
  const { body, documentElement } = element.ownerDocument;
  for (let at = outwards(element); at && at !== body && at !== documentElement; at = outwards(at)) {
    const style = view.getComputedStyle(at);
    const holds = style.transform !== 'none' || style.position !== 'static';
    // What is placed out of the flow is cut off only from the box that holds it outwards.
    if (position === 'fixed' && style.transform === 'none') continue;
    if (position === 'absolute' && !holds) continue;
    if (style.overflow !== 'visible') clips.push({ element: at, scrolls: /auto|scroll/.test(style.overflow) });
    position = style.position;
  }
  return { clips, fixed: position === 'fixed' };
}

/** Tells of rectangles whether the window can be scrolled to where they are. */
function reachOf(document: Document): (rect: Rect) => boolean {
  const root = document.documentElement;
  const view = document.defaultView as Window;
  const style = view.getComputedStyle(root);
  const scroller = document.scrollingElement ?? root;
  const stays =
    style.overflowX === 'hidden' || (document.body && view.getComputedStyle(document.body).overflowX === 'hidden');
  const width = stays ? root.clientWidth : scroller.scrollWidth;
  const height = scroller.scrollHeight;
  const least = style.direction === 'rtl' ? root.clientWidth - width : 0;
  const { scrollX, scrollY } = view;
  return (rect) => {
    const x = rect.x + scrollX;
    const y = rect.y + scrollY;
    return x + rect.width > least && x < least + width && y + rect.height > 0 && y < height;
  };
}

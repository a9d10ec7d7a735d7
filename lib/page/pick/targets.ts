/** Which elements of a page can be picked, under the pointer and by keys. */
import { frameBody, frameOf } from '../frames';
import { isOurs } from '../ours';
import { standsIn } from '../overlay/modal';
import { outwards } from '../overlay/outwards';
import { tagOf } from '../tags';

const CONTROLS =
  'a[href],button,summary,label,select,input,textarea,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox]';
const PICTURES = 'img,svg,video,iframe,canvas,object,embed';
/** Parts of a line: alone they say less than the line does. */
const IN_LINE = new Set('b strong em i small span u sup sub mark font time abbr'.split(' '));
/** Letters of the longest line that is taken whole. */
const MAX_LINE = 300;
/** Elements that are looked at for the next one. */
const MOST = 30_000;

/** The element that a person means who points there, in px of the document's window; null where only the page itself is. */
export function thingAt(document: Document, x: number, y: number): Element | null {
  const deepest = deepestAt(document, x, y);
  return deepest && meant(deepest);
}

function deepestAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  for (const element of root.elementsFromPoint(x, y)) {
    if (isOurs(element)) continue;
    const shadow = element.shadowRoot;
    const inner = shadow && shadow !== root ? deepestAt(shadow, x, y) : null;
    if (inner && shadow?.contains(inner)) return inner;
    const body = frameBody(element);
    if (body) {
      const { left, top } = element.getBoundingClientRect();
      const framed = deepestAt(body.ownerDocument, x - left - element.clientLeft, y - top - element.clientTop);
      if (framed && !isPage(framed)) return framed;
    }
    return element;
  }
  return null;
}

/** The control round it, the picture that it is part of, or the line that it is a word of. */
export function meant(element: Element): Element | null {
  const control = element.closest(CONTROLS);
  if (control) return control;
  const picture = element.closest('svg') ?? element;
  let at = picture;
  for (
    let outer = at.parentElement;
    IN_LINE.has(at.localName) && outer && !isPage(outer);
    outer = outer.parentElement
  ) {
    if ((outer.textContent ?? '').length > MAX_LINE) break;
    at = outer;
  }
  return isPage(at) ? null : at;
}

/** The next larger element round this one; null where that is the page itself. */
export function larger(element: Element): Element | null {
  const { width, height } = element.getBoundingClientRect();
  for (let at = outwards(element) ?? frameOf(element); at && !isPage(at); at = outwards(at) ?? frameOf(at)) {
    const rect = at.getBoundingClientRect();
    if (rect.width > width + 2 || rect.height > height + 2) return at;
  }
  return null;
}

/** The first element inside this one that shows something; null where there is none. */
export function smaller(element: Element): Element | null {
  const inside = element.shadowRoot?.firstChild ? element.shadowRoot : (frameBody(element) ?? element);
  const { width, height } = element.getBoundingClientRect();
  for (const one of inside.querySelectorAll('*')) {
    if (!isSeen(one) || tagOf(one.localName).skipped || one.localName === 'br') continue;
    const rect = one.getBoundingClientRect();
    if (rect.width < width - 2 || rect.height < height - 2) return one;
  }
  return null;
}

/**
 * The next element in the order of the page, or the one before; from one end to the other.
 * @param from null begins with the first in sight
 * @param within a dialog before all else; null where none is open
 */
export function neighbour(
  document: Document,
  from: Element | null,
  by: 1 | -1,
  within: Element | null,
): Element | null {
  const all: Element[] = [];
  gather(document.body, all, from);
  const things = all.filter((one) => one === from || isStop(one));
  const start = from ? things.indexOf(from) : -1;
  const ok = (one: Element | undefined): one is Element =>
    one !== undefined && one !== from && isSeen(one) && (within === null || standsIn(within, outermost(one)));
  if (start < 0) return things.find((one) => ok(one) && isInWindow(one)) ?? things.find(ok) ?? null;
  for (let step = 1; step < things.length; step++) {
    const one = things[(start + by * step + things.length * step) % things.length];
    if (ok(one)) return one;
  }
  return null;
}

/** All elements below, as one meets them: into shadow roots and frames. `from` is never left out. */
function gather(root: Element | ShadowRoot | null, into: Element[], from: Element | null): void {
  for (const element of root?.children ?? []) {
    if (into.length >= MOST && element !== from) return;
    if (tagOf(element.localName).skipped) continue;
    into.push(element);
    if (element.shadowRoot) gather(element.shadowRoot, into, from);
    gather(frameBody(element) ?? element, into, from);
  }
}

/** A control, a picture, or what has words of its own and is no mere part of a line or a control. */
function isStop(element: Element): boolean {
  if (element.matches('input[type=hidden]')) return false;
  if (element.matches(CONTROLS)) return element.parentElement?.closest(CONTROLS) == null;
  if (element.closest(CONTROLS)) return false;
  if (element.matches(PICTURES)) return element.parentElement?.closest('svg') == null;
  return hasWords(element) && meant(element) === element;
}

const hasWords = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data)) return true;
  return false;
};

/** Whether it has a box that can be seen somewhere on the page. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 3 || height < 3) return false;
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

function isInWindow(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const { top, left, bottom, right } = element.getBoundingClientRect();
  return view !== null && bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

/** The frame of the page itself in which it stands, or itself. */
function outermost(element: Element): Element {
  let at = element;
  for (let frame = frameOf(at); frame; frame = frameOf(at)) at = frame;
  return at;
}

/** The page itself is no place on it. */
const isPage = ({ localName }: Element): boolean => localName === 'html' || localName === 'body';

/** Where an element stands in the window of the page itself, in CSS px; through frames. */
export function rectInPage(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  let { x, y } = rect;
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

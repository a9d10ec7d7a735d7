/** Measuring a page that is laid out as wide as a phone. */

import { LEAST_LETTERS, LEAST_TARGET, type PhoneList, type PhoneMeasure, type PhonePlace } from '../audit/phone';
import type { Steps } from '../steps';
import { PHONE_HOST } from './ours';
import { Selectors } from './selectors';

const WORST = 5;
/** Elements that are looked at, and targets that are compared with each other. */
const MOST = 20_000;
const MOST_TARGETS = 1_500;
const TARGETS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=tab],[role=checkbox]';

/** The way to the frame that the page is shown in. */
const FRAME = new RegExp(`^[^>]*> ${PHONE_HOST} >>> .*? >>> `);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Target {
  element: Element;
  box: Box;
  small: boolean;
  /** Its size is given by the line that it stands in, or by the browser. */
  excused: boolean;
}
type Found = [Element, number];

/** Measures what the document shows; a document without a window shows nothing. */
export function* measureInSteps(document: Document): Steps<PhoneMeasure> {
  const root = document.documentElement;
  const width = root.clientWidth;
  const wide: Found[] = [];
  const tiny: Found[] = [];
  const targets: Target[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll('body *')) {
    if (++looked > MOST) break;
    if (looked % 100 === 0) yield;
    const box = element.getBoundingClientRect();
    // Boxes of a pixel are for screen readers.
    if (box.width < 2 || box.height < 2 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const beyond = Math.round(box.right + scrollOf(document) - width);
    const inside = wide.at(-1)?.[0].contains(element);
    // What begins beyond the edge waits there to be slid in.
    if (beyond > 1 && box.left < width && !inside && !isClipped(element)) wide.push([element, beyond]);
    const size = parseFloat(styleOf(element).fontSize);
    if (size < LEAST_LETTERS && ownText(element)) tiny.push([element, Math.round(size * 10) / 10]);
    if (targets.length < MOST_TARGETS && element.matches(TARGETS)) targets.push(targetOf(element));
  }
  const small: Found[] = [];
  for (const target of targets) {
    if (!target.small || target.excused || !isCrowded(target, targets)) continue;
    small.push([target.element, Math.round(shortSide(target.box))]);
    yield;
  }
  const selectors = new Selectors();
  const list = (found: Found[], order: number): PhoneList => ({
    count: found.length,
    worst: found
      .sort(([, a], [, b]) => order * (a - b))
      .slice(0, WORST)
      .map(([element, amount]) => placeOf(element, amount, selectors)),
  });
  return {
    width,
    hasViewport: document.querySelector('meta[name=viewport i][content]') !== null,
    scrolls: Math.max(0, root.scrollWidth - width),
    wide: list(wide, -1),
    small: list(small, 1),
    tiny: list(tiny, 1),
  };
}

const scrollOf = ({ defaultView }: Document): number => defaultView?.scrollX ?? 0;

const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element);

const ownText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''));

/** Whether something around it cuts it off or lets it be pushed sideways, as rows of goods are. */
function isClipped(element: Element): boolean {
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement)
    if (styleOf(at).overflowX !== 'visible') return true;
  return false;
}

function targetOf(element: Element): Target {
  const { display, appearance } = styleOf(element);
  const inline = display === 'inline';
  // A picture in a link in a line is part of what is tapped, and so is the label of a field.
  const parts = [element, ...(inline ? element.querySelectorAll('*') : []), ...labelsOf(element)];
  const box = parts.map((part) => part.getBoundingClientRect() as Box).reduce(joined);
  const parent = element.parentElement;
  const isBox = element.matches('[type=checkbox],[type=radio]');
  const excused = (inline && parent !== null && ownText(parent)) || (isBox && appearance !== 'none');
  return { element, box, small: shortSide(box) < LEAST_TARGET, excused };
}

const labelsOf = (element: Element): Iterable<Element> => (element as HTMLInputElement).labels ?? [];

const shortSide = ({ left, top, right, bottom }: Box): number => Math.min(right - left, bottom - top);

const joined = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Whether a circle of 24 px around its middle meets another target, or the circle of another small one. */
function isCrowded({ element, box }: Target, targets: readonly Target[]): boolean {
  const [x, y] = middleOf(box);
  return targets.some((other) => {
    if (other.element.contains(element) || element.contains(other.element)) return false;
    const { left, top, right, bottom } = other.box;
    const [otherX, otherY] = middleOf(other.box);
    if (other.small) return Math.hypot(x - otherX, y - otherY) < LEAST_TARGET;
    const nearX = Math.max(left, Math.min(x, right));
    const nearY = Math.max(top, Math.min(y, bottom));
    return Math.hypot(x - nearX, y - nearY) < LEAST_TARGET / 2;
  });
}

const middleOf = ({ left, top, right, bottom }: Box): [number, number] => [(left + right) / 2, (top + bottom) / 2];

function placeOf(element: Element, amount: number, selectors: Selectors): PhonePlace {
  const said = element.textContent?.trim() || element.getAttribute('aria-label') || element.getAttribute('alt') || '';
  const selector = selectors.of(element).replace(FRAME, '');
  return { selector: selector.slice(0, 200), text: said.replace(/\s+/g, ' ').slice(0, 60), amount };
}

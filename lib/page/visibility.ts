/**
 * Whether a customer can see an element, or reach it by one action. The browser decides what is shown; of what is not
 * shown we tell what can be opened (a closed menu, a tab, an answer) from what can never be seen (a template).
 */
import { isPanel } from './class-hints';
import { frameOf } from './frames';

/** 'shown', 'closed' (can be opened) or 'hidden' (can never be seen, as far as one can tell). */
export type Visibility = 'shown' | 'closed' | 'hidden';

const nameOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;

/** Answers whether a control of the page opens what has an id. */
export type Opened = Pick<ReadonlySet<string>, 'has'>;

/** The ids that controls open, gathered when the first is asked for: most pages have nothing hidden to ask about. */
export function openedLater(document: Document): Opened {
  let ids: Set<string> | undefined;
  return {
    has(id) {
      ids ??= openedIds(document);
      return ids.has(id);
    },
  };
}

/** Ids that a control on the page opens. */
export function openedIds(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const control of document.querySelectorAll(
    '[aria-controls],[data-target],[data-bs-target],[popovertarget],[commandfor],[data-toggle][href^="#"]',
  )) {
    for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'popovertarget', 'commandfor', 'href']) {
      for (const id of control.getAttribute(name)?.split(/\s+/) ?? []) ids.add(id.replace(/^#/, ''));
    }
  }
  return ids;
}

/** Whether a hidden element is the kind that a customer opens. */
export function canBeOpened(element: Element, opened: Opened): boolean {
  if (element.id !== '' && opened.has(element.id)) return true;
  const tag = element.localName;
  if (tag === 'dialog' || tag === 'details' || tag === 'nav' || tag === 'menu') return true;
  const role = element.getAttribute('role');
  if (role === 'menu' || role === 'tabpanel' || role === 'dialog' || role === 'region' || role === 'navigation')
    return true;
  if (isPanel(nameOf(element))) return true;
  return element.closest('nav,header,footer,details,[role=navigation],[role=menu],[role=tablist]') !== null;
}

/** Visibility by the browser's own layout. Asked for candidates only, since it may cost a style calculation. */
export function visibilityOf(element: Element, opened: Opened): Visibility {
  const frame = frameOf(element);
  const outer = frame ? frameVisibility(frame, opened) : 'shown';
  if (outer === 'hidden') return outer;
  const own = visibilityInFrame(element, opened);
  return own === 'shown' ? outer : own;
}

/** Frames of a pixel only measure. */
function frameVisibility(frame: Element, opened: Opened): Visibility {
  const visibility = visibilityOf(frame, opened);
  if (visibility !== 'shown' || !knowsRendering(frame)) return visibility;
  const { width, height } = frame.getBoundingClientRect();
  return width < LEAST_FRAME || height < LEAST_FRAME ? 'hidden' : visibility;
}
/** CSS px: room for a line of text. */
const LEAST_FRAME = 12;

function visibilityInFrame(element: Element, opened: Opened): Visibility {
  // An area has no box of its own; its picture has.
  if (element.localName === 'area' || isRendered(element)) return 'shown';
  let hidden = element;
  for (let parent = element.parentElement; parent !== null && !isRendered(parent); parent = parent.parentElement) {
    hidden = parent;
  }
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (canBeOpened(at, opened)) return 'closed';
    if (at === hidden) break;
  }
  return 'hidden';
}

function isRendered(element: Element): boolean {
  return (
    !knowsRendering(element) || element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  );
}

/**
 * checkVisibility knows display, content-visibility and visibility, also of ancestors; happy-dom and old browsers lack it,
 * and a document without a window renders nothing.
 */
const knowsRendering = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && element.ownerDocument.defaultView !== null;

/** Tells whether an element or something around it stays in place while the page scrolls. Remembers what it learned. */
export function floatingFinder(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let floats = false;
    for (let at: Element | null = element; at !== null; at = at.parentElement ?? frameOf(at)) {
      const answer = known.get(at);
      floats = answer ?? at.ownerDocument.defaultView?.getComputedStyle(at).position === 'fixed';
      if (answer !== undefined || floats) break;
      asked.push(at);
    }
    for (const each of asked) known.set(each, floats);
    return floats;
  };
}

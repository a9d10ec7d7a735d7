/**
 * Whether a customer can see an element, or reach it by one action. The browser decides what is shown; of what is not
 * shown we tell what can be opened (a closed menu, a tab, an answer) from what can never be seen (a template).
 */
import { classHint } from './class-hints';

/** 'shown', 'closed' (can be opened) or 'hidden' (can never be seen, as far as one can tell). */
export type Visibility = 'shown' | 'closed' | 'hidden';

const nameOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;

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
export function canBeOpened(element: Element, opened: ReadonlySet<string>): boolean {
  if (element.id !== '' && opened.has(element.id)) return true;
  const tag = element.localName;
  if (tag === 'dialog' || tag === 'details' || tag === 'nav' || tag === 'menu') return true;
  const role = element.getAttribute('role');
  if (role === 'menu' || role === 'tabpanel' || role === 'dialog' || role === 'region' || role === 'navigation')
    return true;
  if (classHint(nameOf(element)).panel) return true;
  return element.closest('nav,header,footer,details,[role=navigation],[role=menu],[role=tablist]') !== null;
}

/** Visibility by the browser's own layout. Asked for candidates only, since it may cost a style calculation. */
export function visibilityOf(element: Element, opened: ReadonlySet<string>): Visibility {
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
  // checkVisibility knows display, content-visibility and visibility, also of ancestors; happy-dom and old browsers lack it.
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

/** Whether the element or something around it stays in place while the page scrolls. */
export function isFloating(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; view !== null && at !== null; at = at.parentElement) {
    if (view.getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

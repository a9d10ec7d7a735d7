/** The modal dialog that the page has open: everything outside it can neither be clicked nor reached by keys. */
import { outwards } from './outwards';

/** The open modal dialog that has the say; null where none is open. */
export function modalOf(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const own = focused && closestModal(focused);
  if (own) return own;
  try {
    return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  } catch {
    // An older browser that knows no such selector: the beat goes on without.
    return null;
  }
}

/** Whether an element stands in another, through shadow roots and slots as one sees it. */
export function standsIn(outer: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = outwards(at)) if (at === outer) return true;
  return false;
}

function closestModal(element: Element): Element | null {
  for (let at: Element | null = element; at; at = outwards(at)) {
    if (at.localName === 'dialog' && at.matches(':modal')) return at;
  }
  return null;
}

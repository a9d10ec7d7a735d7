/** Finding an element again: a selector when it is seen, and the way back from stored evidence. */
import type { Evidence } from '../audit/model';
import { frameBody } from './frames';
import { Selectors } from './selectors';
import { beginningOf, squash } from './text';

/** Letters of an element that are compared with the evidence, white space included. */
const MOST_READ = 2_000;
const MOST_COMPARED = 80;

/** What is asked of evidence to find its place. */
type Described = Pick<Evidence, 'text' | 'href' | 'selector'>;

/**
 * A selector for the element, as stable as the page allows: id, data attribute or address before position.
 * It names the element alone at the time it is made; '>>>' steps into an open shadow root or a frame.
 */
export function selectorOf(element: Element): string {
  return new Selectors().of(element);
}

/**
 * The element that evidence speaks of: by selector and words, else by link and words, else by words alone, else what
 * stands in its place; null where it is gone.
 */
export function findPlace(document: Document, evidence: Described): Element | null {
  const bySelector = query(document, evidence.selector);
  if (bySelector && says(bySelector, evidence)) return bySelector;
  if (evidence.href !== '') {
    for (const link of document.links)
      if (link.href === evidence.href && (evidence.text === '' || says(link, evidence))) return link;
  }
  if (evidence.text !== '') {
    const tag =
      bySelector?.localName ?? /([a-z][a-z0-9-]*)(?:\[[^\]]*\])?(?::nth-of-type\(\d+\))?$/.exec(evidence.selector)?.[1];
    if (tag) for (const element of document.getElementsByTagName(tag)) if (says(element, evidence)) return element;
  }
  return bySelector;
}

function query(document: Document, selector: string): Element | null {
  try {
    let root: Document | ShadowRoot = document;
    const steps = selector.split(' >>> ');
    for (const [index, part] of steps.entries()) {
      const found: Element | null = root.querySelector(part);
      if (index === steps.length - 1 || found === null) return found;
      const inner: Document | ShadowRoot | undefined = found.shadowRoot ?? frameBody(found)?.ownerDocument;
      if (!inner) return null;
      root = inner;
    }
  } catch {
    // A selector out of an imported file may be anything.
  }
  return null;
}

function says(element: Element, evidence: Described): boolean {
  if (evidence.text === '') return true;
  return squash(beginningOf(element, MOST_READ)).startsWith(squash(evidence.text).slice(0, MOST_COMPARED));
}

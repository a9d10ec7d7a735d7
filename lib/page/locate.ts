/** Finding an element again: a selector when it is seen, and the way back from stored evidence. */
import type { Evidence } from '../audit/model';

const STABLE_ATTRIBUTES = ['data-testid', 'data-test', 'data-qa', 'name', 'href'];
const MAX_DEPTH = 6;

const squash = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * A selector for the element, as stable as the page allows: id, data attribute or address before position.
 * It names the element alone at the time it is made; '>>>' steps into an open shadow root.
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const inner = selectorWithin(element, root as Document | ShadowRoot);
  return 'host' in root ? `${selectorOf((root as ShadowRoot).host)} >>> ${inner}` : inner;
}

function selectorWithin(element: Element, root: Document | ShadowRoot): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at !== null && parts.length < MAX_DEPTH; at = at.parentElement) {
    const id = at.getAttribute('id');
    // Ids with long numbers are made anew at each visit.
    if (id && id.length < 60 && !/\d{4}/.test(id)) {
      parts.unshift(`#${CSS.escape(id)}`);
      if (isAlone(parts.join(' > '), root)) return parts.join(' > ');
      parts.shift();
    }
    parts.unshift(step(at));
    if (isAlone(parts.join(' > '), root)) return parts.join(' > ');
  }
  return fullPath(element);
}

function step(element: Element): string {
  const tag = CSS.escape(element.localName);
  for (const name of STABLE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && value.length < 120) return `${tag}[${name}="${CSS.escape(value)}"]`;
  }
  return `${tag}${position(element)}`;
}

function position(element: Element): string {
  let index = 1;
  let others = false;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName) index++;
  for (let at = element.nextElementSibling; at && !others; at = at.nextElementSibling)
    others = at.localName === element.localName;
  return index === 1 && !others ? '' : `:nth-of-type(${index})`;
}

function fullPath(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    parts.unshift(`${CSS.escape(at.localName)}${position(at)}`);
  return parts.slice(-40).join(' > ');
}

function isAlone(selector: string, root: Document | ShadowRoot): boolean {
  try {
    return root.querySelectorAll(selector).length === 1;
  } catch {
    return false;
  }
}

/**
 * The element that evidence speaks of: by selector and words, else by link and words, else by words alone, else what
 * stands in its place; null where it is gone.
 */
export function findPlace(document: Document, evidence: Evidence): Element | null {
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
      if (!found.shadowRoot) return null;
      root = found.shadowRoot;
    }
  } catch {
    // A selector out of an imported file may be anything.
  }
  return null;
}

function says(element: Element, evidence: Evidence): boolean {
  if (evidence.text === '') return true;
  return squash(element.textContent).startsWith(squash(evidence.text).slice(0, 80));
}

/** Selectors by which elements are found again. */

import { frameOf } from './frames';

const STABLE_ATTRIBUTES = ['data-testid', 'data-test', 'data-qa', 'name', 'href'];
const MAX_DEPTH = 6;
const MAX_VALUE = 120;
/** Parts of a path from the root, where nothing shorter names the element alone. */
const MAX_PATH = 40;

type Root = Document | ShadowRoot;
interface Attribute {
  name: string;
  value: string;
}

/** Selectors for many elements of a page that stays as it is meanwhile: what was counted for one serves the next. */
export class Selectors {
  private readonly made = new Map<Element, string>();
  /** Per root and kind of step ('a[href]') the elements by their values. */
  private readonly values = new Map<Root, Map<string, Map<string, Element[]>>>();
  /** Per parent its children by their names. */
  private readonly children = new Map<Node, Map<string, Element[]>>();

  /** See `selectorOf` in locate.ts. */
  of(element: Element): string {
    let selector = this.made.get(element);
    if (selector === undefined) {
      const root = element.getRootNode();
      const inner = this.within(element, root as Root);
      const outer = isShadowRoot(root) ? root.host : frameOf(element);
      selector = outer ? `${this.of(outer)} >>> ${inner}` : inner;
      this.made.set(element, selector);
    }
    return selector;
  }

  private within(element: Element, root: Root): string {
    const parts: string[] = [];
    /** Others that the parts so far name too, by their ancestors on the level of the last part; null where unknown. */
    let rivals: Element[] | null = null;
    for (let at: Element | null = element; at !== null && parts.length < MAX_DEPTH; at = at.parentElement) {
      const id = at.getAttribute('id');
      // Ids with long numbers are made anew at each visit.
      if (id && id.length < 60 && !/\d{4}/.test(id)) {
        const selector = [`#${CSS.escape(id)}`, ...parts].join(' > ');
        if (isAlone(selector, element, root)) return selector;
      }
      const attribute = stableAttribute(at);
      const part = CSS.escape(at.localName) + (attribute ? written(attribute) : this.position(at));
      if (at === element) rivals = attribute && this.rivalsOf(element, attribute, root);
      else rivals = rivals && parentsThat(rivals, part);
      parts.unshift(part);
      if (rivals && rivals.length > 0) continue;
      const selector = parts.join(' > ');
      if (rivals ? isFirst(selector, element, root) : isAlone(selector, element, root)) return selector;
    }
    return this.path(element);
  }

  /** Other elements of the same name with the same value. */
  private rivalsOf(element: Element, { name, value }: Attribute, root: Root): Element[] {
    const kind = `${CSS.escape(element.localName)}[${name}]`;
    const kinds = got(this.values, root, () => new Map<string, Map<string, Element[]>>());
    const values = got(kinds, kind, () => grouped(root.querySelectorAll(kind), (one) => one.getAttribute(name) ?? ''));
    return (values.get(value) ?? []).filter((one) => one !== element);
  }

  private position(element: Element): string {
    const parent = element.parentNode;
    if (parent === null) return '';
    const names = got(this.children, parent, () => grouped(childrenOf(parent), (child) => child.localName));
    const alike = names.get(element.localName) ?? [];
    return alike.length < 2 ? '' : `:nth-of-type(${alike.indexOf(element) + 1})`;
  }

  private path(element: Element): string {
    const parts: string[] = [];
    for (let at: Element | null = element; at !== null && parts.length < MAX_PATH; at = at.parentElement)
      parts.unshift(`${CSS.escape(at.localName)}${this.position(at)}`);
    return parts.join(' > ');
  }
}

function stableAttribute(element: Element): Attribute | null {
  for (const name of STABLE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && value.length < MAX_VALUE) return { name, value };
  }
  return null;
}

const written = ({ name, value }: Attribute): string => `[${name}="${CSS.escape(value)}"]`;

/** A link has a host of its own, and may be the root of what was taken out of the page. */
const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

function got<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function grouped(elements: Iterable<Element>, keyOf: (element: Element) => string): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) got(groups, keyOf(element), () => []).push(element);
  return groups;
}

function* childrenOf(parent: Node): Iterable<Element> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) yield node as unknown as Element;
}

/** The parents of elements, where a step names them; null where the browser cannot tell. */
function parentsThat(elements: readonly Element[], part: string): Element[] | null {
  try {
    return elements.flatMap(({ parentElement: parent }) => (parent?.matches(part) ? [parent] : []));
  } catch {
    return null;
  }
}

function isFirst(selector: string, element: Element, root: Root): boolean {
  try {
    return root.querySelector(selector) === element;
  } catch {
    return false;
  }
}

/** Where another stands before it there is no need to look through the whole page. */
function isAlone(selector: string, element: Element, root: Root): boolean {
  return isFirst(selector, element, root) && root.querySelectorAll(selector).length === 1;
}

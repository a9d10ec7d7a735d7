/** Selectors by which elements are found again. */

const STABLE_ATTRIBUTES = ['data-testid', 'data-test', 'data-qa', 'name', 'href'];
const MAX_DEPTH = 6;
const MAX_VALUE = 120;
/** Elements that are gone through one by one; of more the browser is asked again on each level. */
const MOST_NAMED = 200;
/** Parts of a path from the root, where nothing shorter names the element alone. */
const MAX_PATH = 40;

type Root = Document | ShadowRoot;

/** Selectors for many elements of a page that stays as it is meanwhile: what was counted for one serves the next. */
export class Selectors {
  private readonly made = new Map<Element, string>();
  /** Per root the elements that one step names; null where they are too many to be gone through. */
  private readonly named = new Map<Root, Map<string, Element[] | null>>();
  /** Per parent its children by their names. */
  private readonly children = new Map<Node, Map<string, Element[]>>();

  /** See `selectorOf` in locate.ts. */
  of(element: Element): string {
    let selector = this.made.get(element);
    if (selector === undefined) {
      const root = element.getRootNode();
      const inner = this.within(element, root as Root);
      selector = isShadowRoot(root) ? `${this.of(root.host)} >>> ${inner}` : inner;
      this.made.set(element, selector);
    }
    return selector;
  }

  private within(element: Element, root: Root): string {
    const parts: string[] = [];
    /** The elements that the parts so far name, by their ancestors on the level of the last part; null where unknown. */
    let named: Element[] | null = null;
    for (let at: Element | null = element; at !== null && parts.length < MAX_DEPTH; at = at.parentElement) {
      const id = at.getAttribute('id');
      // Ids with long numbers are made anew at each visit.
      if (id && id.length < 60 && !/\d{4}/.test(id)) {
        const selector = [`#${CSS.escape(id)}`, ...parts].join(' > ');
        if (isAlone(selector, element, root)) return selector;
      }
      const part = this.step(at);
      parts.unshift(part);
      const selector = parts.join(' > ');
      if (at === element) named = this.namedBy(part, root);
      else named = named && parentsThat(named, part);
      if (named ? named.length === 1 : isAlone(selector, element, root)) return selector;
    }
    return this.path(element);
  }

  private step(element: Element): string {
    const tag = CSS.escape(element.localName);
    for (const name of STABLE_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value && value.length < MAX_VALUE) return `${tag}[${name}="${CSS.escape(value)}"]`;
    }
    return `${tag}${this.position(element)}`;
  }

  private namedBy(part: string, root: Root): Element[] | null {
    let steps = this.named.get(root);
    if (!steps) {
      steps = new Map();
      this.named.set(root, steps);
    }
    let elements = steps.get(part);
    if (elements === undefined) {
      const found = query(part, root);
      elements = found && found.length > 0 && found.length <= MOST_NAMED ? [...found] : null;
      steps.set(part, elements);
    }
    return elements;
  }

  private position(element: Element): string {
    const parent = element.parentNode;
    if (parent === null) return '';
    let names = this.children.get(parent);
    if (!names) {
      names = groupBy(siblings(parent.firstChild), (child) => child.localName);
      this.children.set(parent, names);
    }
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

/** A link has a host of its own, and may be the root of what was taken out of the page. */
const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

function groupBy(elements: Iterable<Element>, keyOf: (element: Element) => string): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}

function* siblings(first: ChildNode | null): Iterable<Element> {
  for (let node = first; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) yield node as unknown as Element;
}

/** The parents of elements, where a step names them. */
function parentsThat(elements: readonly Element[], part: string): Element[] | null {
  try {
    return elements.flatMap(({ parentElement: parent }) => (parent?.matches(part) ? [parent] : []));
  } catch {
    return null;
  }
}

function query(selector: string, root: Root): NodeListOf<Element> | null {
  try {
    return root.querySelectorAll(selector);
  } catch {
    return null;
  }
}

function isAlone(selector: string, element: Element, root: Root): boolean {
  try {
    // Where another stands before it there is no need to look through the whole page.
    return root.querySelector(selector) === element && root.querySelectorAll(selector).length === 1;
  } catch {
    return false;
  }
}

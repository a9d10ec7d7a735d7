/** Selectors by which elements are found again. */
import { frameOf } from './frames';

const STABLE_ATTRIBUTES = ['data-testid', 'data-test', 'data-qa', 'name', 'href'];
const MAX_VALUE = 120;
/** Parts of a page that most have once; of other tags there are too many to be counted each time. */
const LANDMARKS = new Set(['header', 'footer', 'main', 'nav', 'aside', 'form', 'h1']);
/** Parts of a path, where nothing nearer stands alone. */
const MAX_PATH = 40;

type Root = Document | ShadowRoot;

/** Selectors for many elements of a page that stays as it is meanwhile: what was counted for one serves the next. */
export class Selectors {
  private readonly made = new Map<Element, string>();
  /** Per root and kind of step ('a[href]') how many elements have each value. */
  private readonly values = new Map<Root, Map<string, Map<string, number>>>();
  /** Per root whether an id or a tag names one element alone. */
  private readonly alone = new Map<Root, Map<string, boolean>>();
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

  /**
   * The way down from the nearest element that something lasting names alone. Each step tells its place among its
   * siblings, so that the whole names one element without the page being searched for others.
   */
  private within(element: Element, root: Root): string {
    const parts: string[] = [];
    for (let at: Element | null = element; at !== null && parts.length < MAX_PATH; at = at.parentElement) {
      const anchor = this.anchor(at, root, at === element);
      if (anchor !== '') {
        parts.unshift(anchor);
        break;
      }
      const attribute = at === element ? stableAttribute(at) : '';
      parts.unshift(CSS.escape(at.localName) + attribute + this.position(at));
    }
    return parts.join(' > ');
  }

  /** What names an element alone and is likely to last, '' where nothing does. */
  private anchor(element: Element, root: Root, isGoal: boolean): string {
    const id = element.getAttribute('id');
    // Ids with long numbers are made anew at each visit.
    if (id && id.length < 60 && !/\d{4}/.test(id)) {
      const named = `#${CSS.escape(id)}`;
      if (this.isAlone(named, root)) return named;
    }
    const tag = CSS.escape(element.localName);
    const attribute = stableAttribute(element);
    if (attribute !== '' && this.countOf(element, attribute, root) === 1) return tag + attribute;
    return !isGoal && LANDMARKS.has(tag) && this.isAlone(tag, root) ? tag : '';
  }

  /** Only for ids and tags, which browsers find without a search. */
  private isAlone(selector: string, root: Root): boolean {
    const known = got(this.alone, root, () => new Map<string, boolean>());
    return got(known, selector, () => {
      try {
        return root.querySelectorAll(selector).length === 1;
      } catch {
        // What the browser cannot read names nothing.
        return false;
      }
    });
  }

  /** Elements of the same name with the same value. */
  private countOf(element: Element, attribute: string, root: Root): number {
    const name = attribute.slice(1, attribute.indexOf('='));
    const kind = `${CSS.escape(element.localName)}[${name}]`;
    const kinds = got(this.values, root, () => new Map<string, Map<string, number>>());
    const values = got(kinds, kind, () => {
      const counts = new Map<string, number>();
      for (const one of root.querySelectorAll(kind)) {
        const value = one.getAttribute(name) ?? '';
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    });
    return values.get(element.getAttribute(name) ?? '') ?? 0;
  }

  private position(element: Element): string {
    const parent = element.parentNode;
    if (parent === null) return '';
    const names = got(this.children, parent, () => byName(parent));
    const alike = names.get(element.localName) ?? [];
    return alike.length < 2 ? '' : `:nth-of-type(${alike.indexOf(element) + 1})`;
  }
}

function stableAttribute(element: Element): string {
  for (const name of STABLE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    // Quotes in a value are more than some readers of selectors can take.
    if (value && value.length < MAX_VALUE && !/["\\]/.test(value)) return `[${name}="${CSS.escape(value)}"]`;
  }
  return '';
}

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

function byName(parent: Node): Map<string, Element[]> {
  const names = new Map<string, Element[]>();
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) got(names, (node as unknown as Element).localName, () => []).push(node as never);
  return names;
}

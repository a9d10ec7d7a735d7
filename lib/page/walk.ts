/**
 * Walks a document depth first, without recursion, into open shadow roots and frames of its own origin, in steps between
 * which the page may change.
 */
import type { Steps } from '../steps';

export type Holder = Element | ShadowRoot;

export interface Visitor {
  /** Whose children the walk visits next: the element, its shadow root, the body in a frame; null for none. `leave` follows only then. */
  enter(element: Element): Holder | null;
  leave(element: Element): void;
  text(data: string): void;
  /** Asked at each node; true ends the walk. */
  isFull(): boolean;
}

/** An element that the walk is inside of. */
interface Level {
  element: Element;
  /** Whose children are walked at the moment: the element's own, its shadow root's, or those of the body in a frame. */
  holder: Holder;
  /** How many of these are done. */
  done: number;
}

/** Nodes between two pauses: few enough for the slowest machine, many enough to cost nothing. */
const NODES_PER_STEP = 100;

/**
 * Visits everything below `root`, not `root` itself. Returns false where the visitor was full before the end. What is
 * taken out of the page during a pause is left; what is put in before the place where the walk stands is not seen.
 */
export function* walk(root: Element, visitor: Visitor): Steps<boolean> {
  const levels: Level[] = [];
  let level: Level = { element: root, holder: root.shadowRoot?.firstChild ? root.shadowRoot : root, done: 0 };
  levels.push(level);
  let node = level.holder.firstChild;
  for (let nodes = 1; ; nodes++) {
    if (nodes % NODES_PER_STEP === 0 && (yield)) {
      node = goOn(levels, node, visitor);
      level = levels[levels.length - 1] as Level;
    }
    if (node === null) {
      const { element, holder } = level;
      if (holder === element.shadowRoot && element.firstChild !== null) {
        // After the shadow root come the host's own children: they fill its slots.
        level.holder = element;
        level.done = 0;
        node = element.firstChild;
        continue;
      }
      if (levels.length === 1) return true;
      levels.pop();
      visitor.leave(element);
      level = levels[levels.length - 1] as Level;
      level.done++;
      node = element.nextSibling;
      continue;
    }
    if (visitor.isFull()) return false;
    const type = node.nodeType;
    if (type === 3) visitor.text((node as Text).data);
    else if (type === 1) {
      const holder = visitor.enter(node as Element);
      if (holder !== null) {
        level = { element: node as Element, holder, done: 0 };
        levels.push(level);
        node = holder.firstChild;
        continue;
      }
    }
    level.done++;
    node = node.nextSibling;
  }
}

/** The node at which the walk goes on after a pause. What was torn from its place is left, and its place taken up again. */
function goOn(levels: Level[], node: ChildNode | null, visitor: Visitor): ChildNode | null {
  const torn = levels.findIndex((level, at) => at > 0 && level.element.parentNode !== levels[at - 1]?.holder);
  if (torn > 0) for (const { element } of levels.splice(torn).reverse()) visitor.leave(element);
  const { holder, done } = levels[levels.length - 1] as Level;
  if (torn < 0 && (node === null || node.parentNode === holder)) return node;
  return holder.childNodes[done] ?? null;
}

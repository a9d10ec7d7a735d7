/** Walks a document depth first, without recursion, into open shadow roots. */

export interface Visitor {
  /** Returns whether the walk goes inside; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(data: string): void;
  /** Asked at each node; true ends the walk. */
  isFull(): boolean;
}

/** Visits everything below `root`, not `root` itself. Returns false where the visitor was full before the end. */
export function walk(root: Element, visitor: Visitor): boolean {
  // Where the walk has stepped into a shadow root, the way back is not the parent.
  const hosts: Element[] = [];
  let node: Node | null = firstChild(root, hosts);
  while (node) {
    if (visitor.isFull()) return false;
    let next: Node | null = null;
    if (node.nodeType === 3) visitor.text((node as Text).data);
    else if (node.nodeType === 1 && visitor.enter(node as Element)) {
      next = firstChild(node as Element, hosts);
      if (!next) visitor.leave(node as Element);
    }
    node = next ?? onwards(node, root, hosts, visitor);
  }
  return true;
}

function firstChild(element: Element, hosts: Element[]): Node | null {
  const inner = element.shadowRoot?.firstChild;
  if (!inner) return element.firstChild;
  hosts.push(element);
  return inner;
}

/** The node after this one, leaving what is finished on the way up. */
function onwards(from: Node, root: Element, hosts: Element[], visitor: Visitor): Node | null {
  let at = from;
  for (;;) {
    if (at.nextSibling) return at.nextSibling;
    let parent = at.parentNode;
    if (parent && isShadowRoot(parent)) {
      // After the shadow root come the host's own children: they fill its slots.
      const host = hosts.pop() as Element;
      if (host.firstChild) return host.firstChild;
      parent = host;
    }
    if (!parent || parent === root) return null;
    visitor.leave(parent as Element);
    at = parent;
  }
}

/** Told without the class, since each frame and window has a class of its own. */
const isShadowRoot = (node: Node): boolean => node.nodeType === 11 && 'host' in node;

/** What a customer reads in an element: the words that are quoted of it. */
import { tagOf } from './tags';
import { squash } from './text';

/** Nodes looked at: whoever nests more hides it. */
const MOST_NODES = 2_000;

/**
 * The words that are shown inside an element, at most `most` letters: what shadow roots hold as one sees it, a space
 * between blocks, and nothing that is not shown or stands in a field.
 */
export function wordsOf(element: Element, most: number): string {
  let said = '';
  let left = MOST_NODES;
  const read = (node: Node) => {
    if (said.length >= 2 * most || left-- <= 0) return;
    if (node.nodeType === 3) said += (node as Text).data.slice(0, 4 * most);
    else if (node.nodeType === 1) readElement(node as Element);
  };
  const readElement = (one: Element) => {
    const tag = tagOf(one.localName);
    if (tag.skipped || tag.name === 'textarea' || tag.name === 'select' || (one !== element && !isShown(one))) return;
    if (tag.block || tag.name === 'br' || tag.custom) said += ' ';
    for (const child of childrenOf(one)) read(child);
    if (tag.block || tag.custom) said += ' ';
  };
  readElement(element);
  return squash(said).slice(0, most).trim();
}

/** As one sees them: a shadow root in the place of what it covers, and in its slots what fills them. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot?.firstChild) return element.shadowRoot.childNodes;
  const filled = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  return filled && filled.length > 0 ? filled : element.childNodes;
}

/** Old browsers cannot tell. */
const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: false }) ?? true;

/** White space and the beginnings of texts. */

/** Anything but single plain spaces between words. */
const UNEVEN = /[^\S ]| {2}/;

/** Each run of white space becomes one space. */
export function squeeze(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The same, without white space at the ends. */
export function squash(text: string): string {
  return squeeze(text).trim();
}

/** Nodes looked at for the beginning of a text: whoever nests more round it hides it. */
const MOST_NODES = 500;

/** The first `most` letters of what is written inside an element; costs no more however much that is. */
export function beginningOf(element: Element, most: number): string {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let seen = 0; node !== null && seen < MOST_NODES && text.length < most; seen++) {
    if (node.nodeType === 3 || node.nodeType === 4) text += (node as Text).data.slice(0, most);
    let next: Node | null = node.firstChild;
    while (next === null && node !== null && node !== element) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  return text.slice(0, most);
}

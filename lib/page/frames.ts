/** Frames of the page's own origin: what stands in them is the shop's as much as the rest. */

/** The body of what a frame shows; null where the browser keeps it closed to us, or it is no frame. */
export function frameBody(element: Element): Element | null {
  const name = element.localName;
  if (name !== 'iframe' && name !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The frame that an element stands in, null in the page itself. */
export function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument?.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element itself, or the frame of the page itself in which it stands: what can be pointed at there. */
export function inPage(element: Element): Element {
  let at = element;
  for (let frame = frameOf(at); frame !== null; frame = frameOf(at)) at = frame;
  return at;
}

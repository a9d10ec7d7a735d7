/** The element round this one as one sees it: through slots and out of shadow roots. */
export function outwards(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Scrolls an element into sight; smoothly, unless the person wants less motion. */
export function bring(view: Window, element: Element): void {
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ behavior: still ? 'instant' : 'smooth', block: 'center', inline: 'nearest' });
}

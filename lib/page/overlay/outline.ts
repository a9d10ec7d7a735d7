import { clamp, type Rect, type Size } from './geometry';

/** How far an outline stands off its element, in px. */
const AROUND = 3;
/** Keeps the outline of an element as wide as the window visible, in px. */
const EDGE = 2;

/** The outline round an element: a little outside it, but inside the window. */
export function outlineOf(rect: Rect, frame: Size): Rect {
  const x = clamp(rect.x - AROUND, EDGE, frame.width - EDGE);
  const y = clamp(rect.y - AROUND, EDGE, frame.height - EDGE);
  return {
    x,
    y,
    width: clamp(rect.x + rect.width + AROUND, EDGE, frame.width - EDGE) - x,
    height: clamp(rect.y + rect.height + AROUND, EDGE, frame.height - EDGE) - y,
  };
}

/** Puts an element of ours, which starts from the corner, over a rectangle. */
export function setRect(element: HTMLElement, { x, y, width, height }: Rect): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** Writes a data attribute only where it changes: each write makes the browser match its styles anew. */
export function setData({ dataset }: HTMLElement, name: string, value: string): void {
  if (dataset[name] !== value) dataset[name] = value;
}

/** Rectangles in CSS px, counted from the top left corner of the window. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Size = Pick<Rect, 'width' | 'height'>;

/** The part that two rectangles share, or null where they share none. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Area that two rectangles share, in px². */
export function sharedArea(a: Rect, b: Rect): number {
  const shared = intersection(a, b);
  return shared ? shared.width * shared.height : 0;
}

/** The least rectangle round two. */
export function united(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The rectangle with `by` px more on every side. */
export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether two places are the same to half a pixel. */
export function isSame(a: Rect, b: Rect): boolean {
  return (
    Math.abs(a.x - b.x) < 0.5 &&
    Math.abs(a.y - b.y) < 0.5 &&
    Math.abs(a.width - b.width) < 0.5 &&
    Math.abs(a.height - b.height) < 0.5
  );
}

/** `value` moved into [least, most]; `least` where there is no room. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Which part of a captured window becomes the picture, and where the place stands in it. Pure reckoning. */
import { clamp, grown, type Rect, type Size } from '../overlay/geometry';

/** How the window showed the page when it was captured. */
export interface PageView extends Size {
  /** Pixels of the screen per CSS px of the page; the page's zoom is in it. */
  density: number;
  /** What a pinch has enlarged: corner in CSS px of the window, and how many times. */
  pinch: { x: number; y: number; scale: number };
}

export interface Crop {
  /** The part of the capture, in its own whole px. */
  source: Rect;
  /** px of the picture. */
  width: number;
  height: number;
  /** Round the place, in px of the picture; null where the picture is of the whole window. */
  outline: Rect | null;
  /** Width of a line that looks like one CSS px, in px of the picture. */
  line: number;
}

/** CSS px of the page that are shown round a place, so that one sees where it stands. */
const SURROUNDINGS = 56;
/** A picture shows no less of the page than this, in CSS px; more where the page is zoomed out. */
const LEAST: Size = { width: 560, height: 320 };
/** px of the longer side; more is no better to read in a document and only weighs. */
const MOST = 1600;
/** How far the outline stands off the place, in CSS px. */
const AROUND = 5;

/**
 * @param place what is to be shown, in CSS px of the window; null for the whole window
 * @param image px of the capture
 */
export function cropOf(place: Rect | null, view: PageView, image: Size): Crop {
  const density = densityOf(view, image);
  const whole = { x: 0, y: 0, width: image.width / density, height: image.height / density };
  const seen = place && onScreen(place, view);
  const area = seen ? within(atLeast(grown(seen, SURROUNDINGS), density), whole) : whole;
  const x = Math.floor(area.x * density);
  const y = Math.floor(area.y * density);
  const source = {
    x,
    y,
    width: Math.min(image.width - x, Math.ceil(area.width * density)),
    height: Math.min(image.height - y, Math.ceil(area.height * density)),
  };
  const shrunk = Math.min(1, MOST / Math.max(source.width, source.height));
  const width = Math.max(1, Math.round(source.width * shrunk));
  const height = Math.max(1, Math.round(source.height * shrunk));
  const line = density * shrunk;
  return { source, width, height, line, outline: seen && outlineIn(seen, source, { width, height }, density, line) };
}

/**
 * Pixels of the capture per CSS px. What the page says of its own density is right where the capture is as large as the
 * window, with its scroll bar or without; some systems capture with another density.
 */
function densityOf({ width, density }: PageView, image: Size): number {
  const told = Math.round(width * density);
  const scrollBar = 20 * density;
  return image.width <= told + 2 && image.width >= told - scrollBar ? density : image.width / width;
}

/** Where a place of the window stands on the screen once a pinch has enlarged it. */
function onScreen({ x, y, width, height }: Rect, { pinch }: PageView): Rect {
  const { scale } = pinch;
  return { x: (x - pinch.x) * scale, y: (y - pinch.y) * scale, width: width * scale, height: height * scale };
}

/** The rectangle, grown on both sides to what can be recognised. */
function atLeast(rect: Rect, density: number): Rect {
  const more = 1 / Math.min(1, density);
  const width = Math.max(rect.width, LEAST.width * more);
  const height = Math.max(rect.height, LEAST.height * more);
  return { x: rect.x - (width - rect.width) / 2, y: rect.y - (height - rect.height) / 2, width, height };
}

/** The rectangle moved into another, and cut only where it is larger. */
function within(rect: Rect, whole: Rect): Rect {
  const width = Math.min(rect.width, whole.width);
  const height = Math.min(rect.height, whole.height);
  return {
    x: clamp(rect.x, 0, whole.width - width),
    y: clamp(rect.y, 0, whole.height - height),
    width,
    height,
  };
}

/** All of the outline stays in the picture, also of a place as wide as the window. */
function outlineIn(seen: Rect, source: Rect, size: Size, density: number, line: number): Rect {
  const factor = line / density;
  const { x, y, width, height } = grown(seen, AROUND);
  const edge = 2 * line;
  const left = clamp((x * density - source.x) * factor, edge, size.width - edge);
  const top = clamp((y * density - source.y) * factor, edge, size.height - edge);
  const right = clamp(((x + width) * density - source.x) * factor, left, size.width - edge);
  const bottom = clamp(((y + height) * density - source.y) * factor, top, size.height - edge);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

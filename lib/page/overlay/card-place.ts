import { clamp, type Rect, type Size } from './geometry';

/** Least distance of the card from the window's edge, and from the outline it belongs to, in px. */
const EDGE = 8;
const GAP = 8;
/** A card lower than this shows little more than its head; then it rather covers the outline. */
const LEAST_HEIGHT = 240;

/**
 * Where the card stands: beside its outline on the side where it fits whole, else where there is most room, always
 * inside the window. The height is the card's own unless the room is less; then its body scrolls.
 * @param frame size of the window
 * @param outline what the card belongs to; it may be partly or wholly out of the window
 * @param card natural size of the card
 */
export function placeCard(frame: Size, outline: Rect, card: Size): Rect {
  const width = Math.min(card.width, frame.width - 2 * EDGE);
  const most = Math.min(card.height, frame.height - 2 * EDGE);
  const inX = (x: number) => clamp(x, EDGE, frame.width - width - EDGE);
  const inY = (y: number, height: number) => clamp(y, EDGE, frame.height - height - EDGE);

  const below = outline.y + outline.height + GAP;
  const roomBelow = frame.height - EDGE - below;
  const roomAbove = outline.y - GAP - EDGE;
  const at = (y: number, height: number): Rect => ({ x: inX(outline.x), y: inY(y, height), width, height });
  if (roomBelow >= most) return at(below, most);
  if (roomAbove >= most) return at(outline.y - GAP - most, most);

  const after = outline.x + outline.width + GAP;
  const ahead = outline.x - GAP - width;
  const beside = (x: number): Rect => ({ x: inX(x), y: inY(outline.y, most), width, height: most });
  if (after + width <= frame.width - EDGE) return beside(after);
  if (ahead >= EDGE) return beside(ahead);

  const height = clamp(Math.max(roomBelow, roomAbove), Math.min(LEAST_HEIGHT, most), most);
  return roomBelow >= roomAbove ? at(below, height) : at(outline.y - GAP - height, height);
}

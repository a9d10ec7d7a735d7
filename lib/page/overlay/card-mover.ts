/** Keeps the card, or the list of a group, beside what it belongs to and in the part of the window that can be seen. */
import { placeCard } from './card-place';
import { grown, type Rect, united } from './geometry';
import type { Frame } from './read';

/** With no outline to stand at: in the middle of what is seen. */
const NOWHERE = 0;

/**
 * @param outlines what it belongs to; none where that was never drawn
 * @param frame our own area
 */
export function moveCard(view: Window, card: HTMLElement, outlines: readonly Rect[], frame: Frame): void {
  const seen = seenPart(view, frame);
  const style = card.style;
  style.maxHeight = '';
  style.maxWidth = `${seen.width - 16}px`;
  const natural = { width: card.offsetWidth, height: card.offsetHeight };
  const centre = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2, width: NOWHERE, height: NOWHERE };
  const outline = outlines.length > 0 ? outlines.reduce(united) : grown(centre, 1);
  const place = placeCard(seen, { ...outline, x: outline.x - seen.x, y: outline.y - seen.y }, natural);
  style.maxHeight = `${place.height}px`;
  style.transform = `translate(${Math.round(place.x + seen.x)}px, ${Math.round(place.y + seen.y)}px)`;
}

/** What two fingers have zoomed into, in the frame's own px; the whole frame where nothing is zoomed. */
function seenPart({ visualViewport }: Window, { left, top, scale, width, height }: Frame): Rect {
  if (!visualViewport || visualViewport.scale <= 1) return { x: 0, y: 0, width, height };
  return {
    x: (visualViewport.offsetLeft - left) / scale,
    y: (visualViewport.offsetTop - top) / scale,
    width: visualViewport.width / scale,
    height: visualViewport.height / scale,
  };
}

/** Turning the wheel over the layer scrolls what lies under it, as it would without the layer. */
import { outwards } from '../overlay/outwards';
import { thingAt } from './targets';

/** px of a line, for wheels that count in lines. */
const LINE = 16;

/** Scrolls the nearest box round the place that can go that way; else the page. */
export function scrollUnder(document: Document, x: number, y: number, event: WheelEvent): void {
  const view = document.defaultView as Window;
  const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? view.innerHeight : 1;
  const by = { left: event.deltaX * unit, top: event.deltaY * unit, behavior: 'instant' as const };
  for (let at = thingAt(document, x, y); at; at = outwards(at)) {
    if (at === document.body || at === document.documentElement) break;
    if (!canScroll(at, by.left, by.top)) continue;
    at.scrollBy(by);
    return;
  }
  view.scrollBy(by);
}

function canScroll(element: Element, left: number, top: number): boolean {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element;
  const down = top > 0 ? scrollTop + clientHeight < scrollHeight - 1 : top < 0 && scrollTop > 0;
  const along = left > 0 ? scrollLeft + clientWidth < scrollWidth - 1 : left < 0 && scrollLeft > 0;
  if (!down && !along) return false;
  const { overflowY, overflowX } = (element.ownerDocument.defaultView as Window).getComputedStyle(element);
  return (down && /auto|scroll/.test(overflowY)) || (along && /auto|scroll/.test(overflowX));
}

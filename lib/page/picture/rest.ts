/** Waiting until a page has stopped moving. */
import { isSame } from '../overlay/geometry';

/** A place that stood this long stands. In milliseconds. */
const STILL_MS = 150;
/** A page that never rests is taken as it is. In milliseconds. */
const PATIENCE_MS = 2_500;
/** Pictures in a place that are waited for. */
const MOST_IMAGES = 20;

/** Resolves once an element has stood still for a moment and what it shows is there; at once where there is none. */
export async function atRest(view: Window, element: Element | null): Promise<void> {
  if (!element) return;
  const began = view.performance.now();
  let since = began;
  let last = element.getBoundingClientRect();
  for (let now = began; now - since < STILL_MS && now - began < PATIENCE_MS; now = view.performance.now()) {
    await frames(view, 1);
    const rect = element.getBoundingClientRect();
    if (!isSame(rect, last) || isBusy(element)) since = view.performance.now();
    last = rect;
  }
}

/** Resolves after so many frames were drawn; a window that draws none holds nobody up. */
export async function frames(view: Window, count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await new Promise<void>((resolve) => {
      const timer = view.setTimeout(resolve, 100);
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        resolve();
      });
    });
}

/** Whether something in or round the element is still fading in, or a picture in it still on its way. */
function isBusy(element: Element): boolean {
  const moves = element.ownerDocument.getAnimations().some(({ effect, playState }) => {
    const target = (effect as KeyframeEffect | null)?.target;
    if (playState !== 'running' || !target) return false;
    const isEndless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    return !isEndless && (target.contains(element) || element.contains(target));
  });
  if (moves) return true;
  const images = [...element.querySelectorAll('img')].slice(0, MOST_IMAGES);
  return [element, ...images].some((one) => one instanceof HTMLImageElement && !one.complete);
}

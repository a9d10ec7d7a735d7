import type { Painter } from './painter';

/** How long a place is pointed at. */
const SPOT_MS = 2600;

/** Points at one place for a moment. `stir` has the page followed for what changes. */
export function createSpotlight(view: Window, painter: Pick<Painter, 'spot'>, stir: () => void) {
  let timer = 0;
  const put = (element: Element | null) => {
    painter.spot(element);
    stir();
  };
  return {
    on(element: Element): void {
      put(element);
      view.clearTimeout(timer);
      timer = view.setTimeout(() => put(null), SPOT_MS);
    },
    stop: () => view.clearTimeout(timer),
  };
}

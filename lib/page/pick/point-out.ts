import { outlineOf, setRect } from '../overlay/outline';
import type { Layer } from './layer';
import { rectInPage } from './targets';

/** px between an outline and its label. */
const GAP = 6;

/** Puts outline and label where an element is now; null takes both away. `labelled`: the label stands beside it. */
export function pointOut(area: HTMLElement, layer: Layer, target: Element | null, labelled: boolean): void {
  const outline = area.querySelector<HTMLElement>('[data-outline]');
  const label = area.querySelector<HTMLElement>('[data-quote]');
  if (!outline || !label) return;
  outline.hidden = target === null;
  label.hidden = target === null || !labelled;
  if (!target) return;
  const rect = outlineOf(layer.inLayer(rectInPage(target)), layer.size());
  setRect(outline, rect);
  const { offsetWidth: width, offsetHeight: height } = label;
  const above = rect.y - height - GAP;
  const below = rect.y + rect.height + GAP;
  const fits = below + height <= layer.size().height;
  const y = above >= 0 ? above : fits ? below : rect.y + GAP;
  const x = Math.max(GAP, Math.min(rect.x, layer.size().width - width - GAP));
  label.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

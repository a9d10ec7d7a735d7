import { render } from 'preact';
import type { DrawOverlay, OverlayProps } from '../../lib/page/overlay/view';
import { Card } from './card';
import { MarkerLabel } from './marker-label';

/** Everything that lies over the visited page. Outlines and labels are put in their places by `lib/page/overlay`. */
export function OverlayView({ texts, language, markers, card, notice, on }: OverlayProps) {
  return (
    <div lang={language}>
      {markers.map(({ id, state, open }) => (
        <div key={id} class={`box tone-${state}`} data-box={id} data-open={open} />
      ))}
      <div class="box spot" data-spot />
      {markers.map((marker) => (
        <MarkerLabel key={marker.id} marker={marker} texts={texts} on={on} />
      ))}
      {card && <Card card={card} texts={texts} on={on} />}
      <div class="notice-place" role="status">
        {notice && <p class="notice">{notice}</p>}
      </div>
    </div>
  );
}

/** Draws the overlay into an element, or takes it away. */
export const drawOverlay: DrawOverlay = (into, props) => render(props && <OverlayView {...props} />, into);

import { render } from 'preact';
import type { DrawOverlay, OverlayProps } from '../../lib/page/overlay/view';
import { Card } from './card';
import { EdgeSign } from './edge-sign';
import { GroupLabel, GroupList } from './group-label';
import { MarkerBar } from './marker-bar';
import { MarkerLabel } from './marker-label';

/** Everything that lies over the visited page. Outlines and labels are put in their places by `lib/page/overlay`. */
export function OverlayView({ texts, language, labels, card, bar, notice, on }: OverlayProps) {
  const listed = labels.find((label) => label.listed);
  return (
    <div lang={language}>
      {labels
        .flatMap(({ members }) => members)
        .map(({ id, state, open }) => (
          <div key={id} class={`box tone-${state}`} data-box={id} data-open={open} />
        ))}
      <div class="box spot" data-spot />
      {labels.map((label) => {
        const [only, ...more] = label.members;
        if (!only) return null;
        if (more.length > 0) return <GroupLabel key={`${label.id} group`} label={label} texts={texts} on={on} />;
        return <MarkerLabel key={label.id} marker={only} texts={texts} on={on} />;
      })}
      {listed && <GroupList label={listed} texts={texts} on={on} />}
      {card && <Card card={card} texts={texts} on={on} />}
      {bar && <EdgeSign way="up" words={texts.marker.above} on={on} />}
      {bar && <EdgeSign way="down" words={texts.marker.below} on={on} />}
      {bar && <MarkerBar bar={bar} texts={texts} on={on} />}
      <div class="notice-place" role="status">
        {notice && <p class="notice">{notice}</p>}
      </div>
    </div>
  );
}

/** Draws the overlay into an element, or takes it away. */
export const drawOverlay: DrawOverlay = (into, props) => render(props && <OverlayView {...props} />, into);

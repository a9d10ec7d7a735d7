import type { MarkerTexts } from '../../lib/browser/messages';
import type { MarkerItem, OverlayEvents } from '../../lib/page/overlay/view';
import { Sign } from '../sign';
import { fill } from './fill';

export interface MarkerLabelProps {
  marker: MarkerItem;
  texts: MarkerTexts;
  on: Pick<OverlayEvents, 'open' | 'focus' | 'close'>;
}

/** The sign, number and name beside an outline; opens the card. */
export function MarkerLabel({ marker, texts, on }: MarkerLabelProps) {
  const { id, key, number, name, state, more, open } = marker;
  const said = { number: String(number), name, state: texts.states[state], count: String(more) };
  return (
    <button
      type="button"
      class={`label tone-${state}`}
      data-label={id}
      aria-label={fill(more > 0 ? texts.marker.openMany : texts.marker.open, said)}
      aria-expanded={open}
      onClick={() => (open ? on.close() : on.open(key))}
      onFocus={({ currentTarget }) => {
        // Reached by Tab: the element may be a scroll away. A click has it under the pointer.
        if (currentTarget.matches(':focus-visible')) on.focus(id);
      }}
    >
      <Sign state={state} />
      <span class="label-number">{number}</span>
      <span class="label-name">{name}</span>
      {more > 0 && <span class="label-more">+{more}</span>}
    </button>
  );
}

import type { MarkerTexts } from '../../lib/browser/messages';
import type { LabelItem, OverlayEvents } from '../../lib/page/overlay/view';
import { Sign } from '../sign';
import { fill } from './fill';

export interface GroupLabelProps {
  label: LabelItem;
  texts: MarkerTexts;
  on: Pick<OverlayEvents, 'list' | 'focus'>;
}

/** One label for markers that stand too close for a label of each; opens the list of them. */
export function GroupLabel({ label: { id, members, state, range, listed }, texts, on }: GroupLabelProps) {
  const words = range ?? fill(texts.marker.group, { count: String(members.length) });
  return (
    <button
      type="button"
      class={`label label-group tone-${state ?? 'mixed'}`}
      data-label={id}
      data-group
      aria-label={fill(texts.marker.openGroup, { label: words })}
      aria-expanded={listed}
      onClick={() => on.list(listed ? null : id)}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) on.focus(id);
      }}
    >
      {state && <Sign state={state} />}
      <span class="label-number">{words}</span>
    </button>
  );
}

export interface GroupListProps {
  label: LabelItem;
  texts: MarkerTexts;
  on: Pick<OverlayEvents, 'list' | 'open'>;
}

/** The members of a group, each with its sign, number and name. */
export function GroupList({ label: { members }, texts, on }: GroupListProps) {
  return (
    <ul
      class="list"
      data-list
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        on.list(null);
      }}
    >
      {members.map(({ id, key, number, name, state, more }) => (
        <li key={id}>
          <button type="button" class="list-item" onClick={() => on.open(key)}>
            <Sign state={state} label={texts.states[state]} />
            <span class="label-number">{number}</span>
            <span>{name}</span>
            {more > 0 && <span class="label-more">+{more}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

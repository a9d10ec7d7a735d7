import { ChevronDown } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { AREAS, type CheckId } from '../../lib/audit/checklist';
import { gapsOf } from '../../lib/audit/starts';
import type { CheckView } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { holds } from '../filters';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { Sign } from '../sign';
import type { Ground } from './work';

interface CheckPickerProps {
  ground: Ground;
  chosen: readonly CheckId[];
  onCheck(check: CheckId, answers: boolean): void;
}

/** All checks to choose from, folded: the gaps first, the others by area. */
export function CheckPicker(props: CheckPickerProps) {
  const { strategy } = useDeskMessages();
  const [open, setOpen] = useState(false);
  return (
    <details class="check-picker" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary data-place="link-checks">
        <Icon icon={ChevronDown} class="turn" />
        {strategy.checks.more}
      </summary>
      {open && <Choices {...props} />}
    </details>
  );
}

function Choices({ ground, chosen, onCheck }: CheckPickerProps) {
  const m = useDeskMessages();
  const t = m.strategy.checks;
  const [query, setQuery] = useState('');
  const id = useId();
  const gaps = new Set(
    gapsOf(ground.audit, ground.views).flatMap(({ check, kind }) => (kind === 'notSeen' ? [] : check)),
  );
  const fitting = ground.views.filter((view) => holds(view, query, m));
  const parts = [
    { name: t.gaps, views: fitting.filter(({ check }) => gaps.has(check)) },
    ...AREAS.map((area) => ({
      name: m.checklist.areas[area],
      views: fitting.filter((view) => view.area === area && !gaps.has(view.check)),
    })),
  ].filter(({ views }) => views.length > 0);
  const choice = ({ check, state, words }: CheckView) => (
    <label key={check} class="picker-check">
      <input
        type="checkbox"
        checked={chosen.includes(check)}
        onChange={({ currentTarget }) => onCheck(check, currentTarget.checked)}
      />
      <Sign state={state} label={m.checklist.states[state]} />
      <span>{checkText({ check, words }, m).name}</span>
    </label>
  );
  return (
    <div class="picker-open">
      <label class="unseen" for={id}>
        {t.filter}
      </label>
      <input
        id={id}
        type="search"
        class="picker-filter"
        placeholder={t.filter}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <div class="picker-parts">
        {parts.map(({ name, views }) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {views.map(choice)}
          </fieldset>
        ))}
      </div>
      <p role="status" class="soft small">
        {parts.length === 0 && t.noMatch(query)}
      </p>
    </div>
  );
}

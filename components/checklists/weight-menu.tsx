import { WEIGHTS, type Weight } from '../../lib/audit/own-checklist';
import { useDeskMessages } from '../messages-context';

interface WeightMenuProps {
  /** The check's. */
  name: string;
  weight: Weight;
  onWeight(weight: Weight): void;
}

/** What a check counts in the score. */
export function WeightMenu({ name, weight, onWeight }: WeightMenuProps) {
  const t = useDeskMessages().checklists;
  return (
    <label class="checklist-menu">
      <span>{t.weight}</span>
      <select
        value={weight}
        aria-label={t.weightOf(name)}
        onChange={({ currentTarget }) => onWeight(WEIGHTS.find((one) => String(one) === currentTarget.value) ?? 1)}
      >
        {WEIGHTS.map((one) => (
          <option key={one} value={one}>
            {t.weights[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

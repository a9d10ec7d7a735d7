import { CircleCheck, CircleDashed, CircleDot, CircleMinus, CircleX, Contrast, type IconNode } from 'lucide';
import type { CheckState } from '../lib/audit/model';
import { Icon } from './icon';

const SIGNS: Record<CheckState, IconNode> = {
  confirmed: CircleCheck,
  partly: Contrast,
  absent: CircleX,
  notApplicable: CircleMinus,
  seen: CircleDot,
  notSeen: CircleDashed,
};

/**
 * The sign of a state: filled where the person decided, outlined where the tool only saw. `label` says it in words;
 * leave it out only where the same words stand beside it.
 */
export function Sign({ state, label }: { state: CheckState; label?: string }) {
  return <Icon icon={SIGNS[state]} label={label} class={`sign sign-${state}`} />;
}

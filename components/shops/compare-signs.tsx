import { ArrowDown, ArrowLeftRight, ArrowUp, Award, EyeOff, type IconNode, Plus } from 'lucide';
import type { Change } from '../../lib/audit/compare-change';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';

/** A sign of its own shape for each change: colour is never the only difference. */
export const CHANGE_SIGNS: Record<Change, IconNode> = {
  better: ArrowUp,
  worse: ArrowDown,
  new: Plus,
  notSeenNow: EyeOff,
  changed: ArrowLeftRight,
};

/** What has become of a thing since the audit before, in a sign and a word. */
export function ChangeTag({ change, since }: { change: Change; since: string }) {
  const t = useDeskMessages().compare;
  return (
    <p class={`change change-${change}`}>
      <Icon icon={CHANGE_SIGNS[change]} />
      <span>
        {t.changes[change]} <span class="unseen">{t.since(since)}</span>
      </span>
    </p>
  );
}

/** The best of the facts that can be ranked, in a sign and a word. */
export function BestTag() {
  const t = useDeskMessages().compare;
  return (
    <span class="best">
      <Icon icon={Award} />
      {t.best}
    </span>
  );
}

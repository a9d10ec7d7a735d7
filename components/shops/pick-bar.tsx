import { Download } from 'lucide';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { hrefOf, MOST_COMPARED } from './route';

interface PickBarProps {
  /** Ids of the audits chosen, in the order of their columns. */
  picked: readonly string[];
  /** Number of audits that there are. */
  all: number;
  onAll: () => void;
  onClear: () => void;
  /** Asked for a file with those chosen. */
  onCopy: () => void;
}

/** Stands at the foot of the window as soon as an audit is chosen, and leads to the comparison or into a file. */
export function PickBar({ picked, all, onAll, onClear, onCopy }: PickBarProps) {
  const m = useDeskMessages();
  const t = m.shops.pick;
  if (picked.length === 0) return null;
  return (
    <section class="pick-bar" aria-label={t.region}>
      <p role="status">
        <strong>{t.chosen(picked.length)}</strong>{' '}
        <span class="soft">
          {picked.length === 1 && t.oneMore}
          {picked.length > MOST_COMPARED && t.tooMany(MOST_COMPARED)}
        </span>
      </p>
      {picked.length < all && (
        <button type="button" class="button quiet" onClick={onAll}>
          {m.sharing.pick.all}
        </button>
      )}
      <button type="button" class="button quiet" onClick={onClear}>
        {t.clear}
      </button>
      <button type="button" class="button" onClick={onCopy}>
        <Icon icon={Download} />
        {m.sharing.pick.save}
      </button>
      {picked.length > 1 && picked.length <= MOST_COMPARED && (
        <a class="button primary" href={hrefOf({ page: 'compare', ids: [...picked] })}>
          {t.compare}
        </a>
      )}
    </section>
  );
}

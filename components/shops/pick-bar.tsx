import { useMessages } from '../messages-context';
import { hrefOf, MOST_COMPARED } from './route';

interface PickBarProps {
  /** Ids of the audits chosen, in the order of their columns. */
  picked: readonly string[];
  onClear: () => void;
}

/** Stands at the foot of the window as soon as an audit is chosen, and leads to the comparison. */
export function PickBar({ picked, onClear }: PickBarProps) {
  const m = useMessages();
  const t = m.shops.pick;
  if (picked.length === 0) return null;
  return (
    <section class="pick-bar" aria-label={t.region}>
      <p role="status">
        <strong>{t.chosen(picked.length)}</strong>{' '}
        <span class="soft">
          {picked.length === 1 && t.oneMore}
          {picked.length >= MOST_COMPARED && t.tooMany(MOST_COMPARED)}
        </span>
      </p>
      <button type="button" class="button quiet" onClick={onClear}>
        {t.clear}
      </button>
      {picked.length > 1 && (
        <a class="button primary" href={hrefOf({ page: 'compare', ids: [...picked] })}>
          {t.compare}
        </a>
      )}
    </section>
  );
}

import type { CompareColumn } from '../../lib/audit/compare';
import { CHANGES, type ColumnChanges } from '../../lib/audit/compare-change';
import { columnDate } from '../../lib/messages/compare-text';
import { formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import { CHANGE_SIGNS } from './compare-signs';

interface ThenAndNowProps {
  columns: readonly CompareColumn[];
  changes: ReadonlyMap<string, ColumnChanges>;
}

/** What has become of each shop that was examined more than once, in numbers. */
export function ThenAndNow({ columns, changes }: ThenAndNowProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.compare;
  const told = [...changes.values()].flatMap(({ id, before, counts }) => {
    const [then, now] = [before, id].map((one) => columns.find((column) => column.id === one));
    return then && now ? [{ then, now, counts }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section class="panel then-now" aria-label={t.thenAndNow}>
      <h2>{t.thenAndNow}</h2>
      <ul>
        {told.map(({ then, now, counts }) => (
          <li key={now.id}>
            <p>
              <strong>{now.shop}</strong>{' '}
              <span class="soft">
                {t.fromTo(columnDate(then, columns, language), columnDate(now, columns, language))}
              </span>
              {then.score.score !== null && now.score.score !== null && (
                <>
                  {' · '}
                  {t.scores(formatPercent(then.score.score, language), formatPercent(now.score.score, language))}
                </>
              )}
            </p>
            <p class="then-now-counts">
              {CHANGES.every((change) => counts[change] === 0) && t.asBefore}
              {CHANGES.filter((change) => counts[change] > 0).map((change) => (
                <span key={change} class={`change change-${change}`}>
                  <Icon icon={CHANGE_SIGNS[change]} />
                  {t.counts[change](counts[change])}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {told.some(({ counts }) => counts.notSeenNow > 0) && <p class="soft small">{t.notSeenHint}</p>}
    </section>
  );
}

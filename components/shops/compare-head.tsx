import { Pin, X } from 'lucide';
import type { CompareColumn } from '../../lib/audit/compare';
import { columnDate } from '../../lib/messages/compare-text';
import { formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import { hrefOf } from './route';

interface ColumnHeadProps {
  column: CompareColumn;
  columns: readonly CompareColumn[];
  pinned: boolean;
  onPin: (id: string | undefined) => void;
  onRemove: (id: string) => void;
}

/** The head of a shop's column: which audit it is, who made it, how far it has come. */
export function ColumnHead({ column, columns, pinned, onPin, onRemove }: ColumnHeadProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.compare;
  const { score, judged, total } = column.score;
  const twice = columns.some((one) => one.id !== column.id && one.shop === column.shop);
  return (
    <th scope="col" class={pinned ? 'column-head pinned' : 'column-head'}>
      <div class="column-name">
        <a href={hrefOf({ page: 'audit', id: column.id })}>{column.shop}</a>
        <span class="column-buttons no-print">
          <button
            type="button"
            class="icon-button"
            aria-label={m.compare.pin(column.shop)}
            aria-pressed={pinned}
            title={m.compare.pin(column.shop)}
            onClick={() => onPin(pinned ? undefined : column.id)}
          >
            <Icon icon={Pin} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t.removeShop(column.shop)}
            title={t.removeShop(column.shop)}
            onClick={() => onRemove(column.id)}
          >
            <Icon icon={X} />
          </button>
        </span>
      </div>
      {pinned && <p class="tag mine">{m.compare.mine}</p>}
      <p class="soft small">{columnDate(column, columns, language)}</p>
      {(column.author || twice) && (
        <p class="small column-author">{column.author ? m.compare.author(column.author) : m.compare.noAuthor}</p>
      )}
      <p class="column-score">{score === null ? t.noScore : t.score(formatPercent(score, language))}</p>
      <p class="soft small">{t.judgedOf(judged, total)}</p>
    </th>
  );
}

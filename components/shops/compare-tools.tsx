import { useId } from 'preact/hooks';
import type { CompareColumn } from '../../lib/audit/compare';
import { SHOWN_ROWS } from '../../lib/audit/compare-arrange';
import { columnName } from '../../lib/messages/compare-text';
import { useDeskMessages, useLanguage } from '../messages-context';
import { Choice } from './choice';
import type { CompareChoice } from './route';

interface CompareToolsProps {
  columns: readonly CompareColumn[];
  view: CompareChoice;
  /** What is told of a shop with several columns; undefined where there is none. */
  same: 'time' | 'people' | undefined;
  onView: (view: CompareChoice) => void;
}

/** What to see of a comparison, in which order, and whose column stays in sight. */
export function CompareTools({ columns, view, same, onView }: CompareToolsProps) {
  const t = useDeskMessages().compare;
  const pinned = columns.find(({ id }) => id === view.pin);
  const only = { all: t.all, differs: t.differs, lacks: pinned ? t.lacksOf(pinned.shop) : t.lacks };
  return (
    <>
      <MyShop columns={columns} pin={pinned?.id} onPin={(pin) => onView({ ...view, pin })} />
      <Choice
        label={t.show}
        options={SHOWN_ROWS.map((value) => ({ value, text: only[value] }))}
        value={view.only ?? 'all'}
        onValue={(value) => onView({ ...view, only: value === 'all' ? undefined : value })}
      />
      <Choice
        label={t.order}
        options={[
          { value: 'area', text: t.byArea },
          { value: 'difference', text: t.byDifference },
        ]}
        value={view.sort ?? 'area'}
        onValue={(value) => onView({ ...view, sort: value === 'difference' ? value : undefined })}
      />
      {same && (
        <Choice
          label={t.sameShop}
          options={[
            { value: 'time', text: t.changed },
            { value: 'people', text: t.agree },
          ]}
          value={same}
          onValue={(value) => onView({ ...view, same: value })}
        />
      )}
    </>
  );
}

interface MyShopProps {
  columns: readonly CompareColumn[];
  pin: string | undefined;
  onPin: (id: string | undefined) => void;
}

function MyShop({ columns, pin, onPin }: MyShopProps) {
  const t = useDeskMessages().compare;
  const language = useLanguage();
  const id = useId();
  return (
    <p class="my-shop">
      <label for={id}>{t.mine}</label>
      <select id={id} value={pin ?? ''} onChange={(event) => onPin(event.currentTarget.value || undefined)}>
        <option value="">{t.nobody}</option>
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {columnName(column, columns, language)}
          </option>
        ))}
      </select>
    </p>
  );
}

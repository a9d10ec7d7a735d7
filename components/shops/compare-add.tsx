import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AuditHead } from '../../lib/audit/model';
import { formatDate } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { hrefOf, MOST_COMPARED } from './route';

interface AddShopProps {
  addable: readonly AuditHead[];
  /** Whether no more columns fit. */
  full: boolean;
  onAdd: (id: string) => void;
}

/** Chooses one more audit for the comparison. */
export function AddShop({ addable, full, onAdd }: AddShopProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.compare;
  const [chosen, setChosen] = useState('');
  const id = addable.some((audit) => audit.id === chosen) ? chosen : (addable[0]?.id ?? '');
  if (full) return <p class="soft">{m.shops.pick.tooMany(MOST_COMPARED)}</p>;
  if (addable.length === 0) return <p class="soft">{t.addNone}</p>;
  return (
    <form
      class="add-shop"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(id);
      }}
    >
      <label>
        <span>{t.choose}</span>
        <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {addable.map((audit) => (
            <option key={audit.id} value={audit.id}>
              {t.addAudit(audit.shop, formatDate(audit.createdAt, language))}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {t.add}
      </button>
    </form>
  );
}

interface TooFewProps {
  column: AuditHead | undefined;
  picker: ComponentChildren;
}

/** What to do where there are not two audits to compare. */
export function TooFew({ column, picker }: TooFewProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.compare;
  return (
    <div class="start">
      <h2>{column ? t.onePick : t.noneTitle}</h2>
      {column && <p>{t.addAudit(column.shop, formatDate(column.createdAt, language))}</p>}
      <p>{picker ? (column ? t.oneLead : t.noneLead) : t.needMore}</p>
      {picker}
      <p>
        <a href={hrefOf({ page: 'list' })}>{t.toList}</a>
      </p>
    </div>
  );
}

import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AREAS } from '../../lib/audit/checklist';
import type { Comparison } from '../../lib/audit/compare';
import type { AuditHead } from '../../lib/audit/model';
import { formatDate } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import { hasRows, onlyDiffering } from './compare-filter';
import { CompareTable, type Part } from './compare-table';
import { hrefOf, MOST_COMPARED } from './route';

interface ComparePageProps {
  comparison: Comparison;
  /** Audits that could be added, by shop. */
  addable: readonly AuditHead[];
  /** Number of audits in the address that are not here any more. */
  missing: number;
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
}

const PARTS: readonly Part[] = [...AREAS, 'facts'];

/** Audits side by side, with what is needed to choose them. */
export function ComparePage({ comparison, addable, missing, onAdd, onRemove }: ComparePageProps) {
  const m = useMessages();
  const t = m.shops.compare;
  const [onlyDiffers, setOnlyDiffers] = useState(false);
  const [closed, setClosed] = useState<ReadonlySet<Part>>(new Set());
  const { columns } = comparison;
  const shown = onlyDiffers ? onlyDiffering(comparison) : comparison;
  const toggle = (part: Part) => {
    const next = new Set(closed);
    if (!next.delete(part)) next.add(part);
    setClosed(next);
  };
  const picker = <AddShop addable={addable} full={columns.length >= MOST_COMPARED} onAdd={onAdd} />;

  return (
    <div class="compare-page">
      <p>
        <a href={hrefOf({ page: 'list' })} class="back">
          <Icon icon={ArrowLeft} />
          {m.shops.audit.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{t.title}</h1>
      {missing > 0 && <p class="callout">{t.missing(missing)}</p>}
      {columns.length < 2 ? (
        <TooFew column={columns[0]} picker={addable.length > 0 ? picker : undefined} />
      ) : (
        <>
          <div class="compare-tools">
            {picker}
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                aria-checked={onlyDiffers}
                checked={onlyDiffers}
                onChange={(event) => setOnlyDiffers(event.currentTarget.checked)}
              />
              <span>{t.onlyDiffers}</span>
            </label>
            <button type="button" class="button quiet" onClick={() => setClosed(new Set(closed.size > 0 ? [] : PARTS))}>
              {closed.size > 0 ? t.expandAll : t.collapseAll}
            </button>
          </div>
          {!hasRows(shown) && <p class="callout">{t.allAlike}</p>}
          <CompareTable
            comparison={shown}
            onlyDiffers={onlyDiffers}
            closed={closed}
            onToggle={toggle}
            onRemove={onRemove}
          />
        </>
      )}
    </div>
  );
}

interface AddShopProps {
  addable: readonly AuditHead[];
  /** Whether no more columns fit. */
  full: boolean;
  onAdd: (id: string) => void;
}

function AddShop({ addable, full, onAdd }: AddShopProps) {
  const m = useMessages();
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

function TooFew({ column, picker }: TooFewProps) {
  const m = useMessages();
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

import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { bySeveral, sameShops } from '../../lib/audit/agreement';
import { AREAS } from '../../lib/audit/checklist';
import type { Comparison } from '../../lib/audit/compare';
import { arrange, rowCount } from '../../lib/audit/compare-arrange';
import { type ColumnChanges, changesOf } from '../../lib/audit/compare-change';
import type { AuditHead } from '../../lib/audit/model';
import { useDeskMessages } from '../messages-context';
import { BackLink } from './back-link';
import { AddShop, TooFew } from './compare-add';
import { CompareProfile } from './compare-profile';
import { CompareTable, type Part } from './compare-table';
import { ThenAndNow } from './compare-then-now';
import { CompareTools } from './compare-tools';
import { type CompareChoice, hrefOf, MOST_COMPARED } from './route';

interface ComparePageProps {
  comparison: Comparison;
  /** Audits that could be added, by shop. */
  addable: readonly AuditHead[];
  /** Number of audits in the address that are not here any more. */
  missing: number;
  view: CompareChoice;
  onView: (view: CompareChoice) => void;
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
  /** Copies the table as it is shown. */
  copy?: ComponentChildren;
  /** Makes documents of the comparison. */
  exports?: ComponentChildren;
}

const PARTS: readonly Part[] = [...AREAS, 'checks', 'facts'];
const NO_CHANGES: ReadonlyMap<string, ColumnChanges> = new Map();

/** Audits side by side, with what is needed to choose them. */
export function ComparePage(props: ComparePageProps) {
  const { comparison, addable, missing, view, onView } = props;
  const m = useDeskMessages();
  const t = m.shops.compare;
  const full = comparison.columns.length >= MOST_COMPARED;
  const picker = <AddShop addable={addable} full={full} onAdd={props.onAdd} />;
  return (
    <div class="compare-page">
      <BackLink />
      <h1 tabIndex={-1}>{t.title}</h1>
      {missing > 0 && <p class="callout">{t.missing(missing)}</p>}
      {comparison.columns.length < 2 ? (
        <TooFew column={comparison.columns[0]} picker={addable.length > 0 ? picker : undefined} />
      ) : (
        <>
          <div class="compare-tools no-print">{picker}</div>
          <CompareProfile
            comparison={comparison}
            pin={view.pin}
            shown={view.profile}
            onShown={(profile) => onView({ ...view, profile })}
          />
          <SideBySide {...props} />
        </>
      )}
    </div>
  );
}

function SideBySide({ comparison, view, onView, onRemove, copy, exports }: ComparePageProps) {
  const m = useDeskMessages();
  const [closed, setClosed] = useState<ReadonlySet<Part>>(new Set());
  const { pin = null, only = 'all', sort = 'area' } = view;
  const arranged = useMemo(() => arrange(comparison, { pin, only, sort }), [comparison, pin, only, sort]);
  const all = useMemo(() => changesOf(comparison), [comparison]);
  const twice = sameShops(arranged.columns);
  const same = twice.length > 0 ? (view.same ?? (bySeveral(comparison.columns) ? 'people' : 'time')) : undefined;
  const changes = same === 'time' ? all : NO_CHANGES;
  const shown = rowCount(arranged);
  const rows = comparison.areas.reduce((sum, area) => sum + area.rows.length, comparison.facts.length);
  const toggle = (part: Part) => {
    const next = new Set(closed);
    if (!next.delete(part)) next.add(part);
    setClosed(next);
  };
  return (
    <>
      <ThenAndNow columns={comparison.columns} changes={changes} />
      {same === 'people' && (
        <p class="agree-ways">
          {twice.map(({ shop, columns }) => (
            <a key={shop} href={hrefOf({ page: 'agree', shop })}>
              {m.agreement.see(columns.length)} ({shop})
            </a>
          ))}
        </p>
      )}
      <div class="compare-tools no-print">
        <CompareTools columns={comparison.columns} view={view} same={same} onView={onView} />
      </div>
      {only === 'lacks' && <p class="soft small">{m.compare.lacksHint}</p>}
      <div class="compare-count no-print">
        <p role="status" class="soft">
          {m.compare.rows(shown, rows)}
        </p>
        <button type="button" class="button quiet" onClick={() => setClosed(new Set(closed.size > 0 ? [] : PARTS))}>
          {closed.size > 0 ? m.shops.compare.expandAll : m.shops.compare.collapseAll}
        </button>
        {copy}
        {exports}
      </div>
      {shown === 0 ? (
        <p class="callout">
          {m.compare.noRows}{' '}
          <button type="button" class="text-button" onClick={() => onView({ ...view, only: undefined })}>
            {m.compare.showAll}
          </button>
        </p>
      ) : null}
      <CompareTable
        arranged={arranged}
        only={only}
        changes={changes}
        agree={same === 'people' ? twice : []}
        closed={closed}
        onToggle={toggle}
        onPin={(id) => onView({ ...view, pin: id })}
        onRemove={onRemove}
      />
    </>
  );
}

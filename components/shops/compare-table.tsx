import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Area } from '../../lib/audit/checklist';
import type { Arranged, Wish } from '../../lib/audit/compare-arrange';
import type { ColumnChanges } from '../../lib/audit/compare-change';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import type { ShopColumns } from './compare-agree';
import { ColumnHead } from './compare-head';
import { CheckTableRow, FactTableRow } from './compare-rows';

/** A part of the table that can be closed: an area, all checks together, the facts. */
export type Part = Area | 'checks' | 'facts';

interface CompareTableProps {
  arranged: Arranged;
  /** Which rows are left, so that an empty area says so, and what differs needs no sign. */
  only: Wish['only'];
  /** What changed since the audit before, by the audit's id; where that is not asked, nothing. */
  changes: ReadonlyMap<string, ColumnChanges>;
  /** Columns of one shop whose agreement is asked for. */
  agree: readonly ShopColumns[];
  closed: ReadonlySet<Part>;
  onToggle: (part: Part) => void;
  onPin: (id: string | undefined) => void;
  onRemove: (id: string) => void;
}

/** The shops side by side: one column each, one row per check and fact. */
export function CompareTable({ arranged, changes, agree, only, closed, ...on }: CompareTableProps) {
  const m = useDeskMessages();
  const t = m.shops.compare;
  const { columns, pinned, parts, facts } = arranged;
  const region = useRef<HTMLElement>(null);
  const remove = (id: string) => {
    // The button goes with its column; the focus must not go with it.
    region.current?.focus();
    on.onRemove(id);
  };
  const shared = { columns, pinned, changes, marked: only === 'all' };
  const nothing = only === 'lacks' ? m.compare.noneHere : t.areaAlike;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={region} class="compare-region" aria-label={t.region} tabIndex={0}>
      <table class="compare-table" style={{ '--columns': columns.length }}>
        <caption class="unseen">{t.caption(columns.map(({ shop }) => shop))}</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {t.check}
            </th>
            {columns.map((column, index) => (
              <ColumnHead
                key={column.id}
                column={column}
                columns={columns}
                pinned={pinned && index === 0}
                onPin={on.onPin}
                onRemove={remove}
              />
            ))}
          </tr>
        </thead>
        {parts.map(({ area, rows }) => (
          <TablePart
            key={area}
            name={area ? m.checklist.areas[area] : m.compare.biggest}
            columns={columns.length}
            open={!closed.has(area ?? 'checks')}
            nothing={rows.length === 0 && nothing}
            onToggle={() => on.onToggle(area ?? 'checks')}
          >
            {rows.map((row) => (
              <CheckTableRow key={row.check} {...shared} row={row} agree={agree} withArea={area === null} />
            ))}
          </TablePart>
        ))}
        {(facts.length > 0 || only !== 'all') && (
          <TablePart
            name={t.facts}
            columns={columns.length}
            open={!closed.has('facts')}
            nothing={facts.length === 0 && nothing}
            onToggle={() => on.onToggle('facts')}
          >
            {facts.map((row) => (
              <FactTableRow key={row.name} {...shared} row={row} facts={facts} />
            ))}
          </TablePart>
        )}
      </table>
    </section>
  );
}

interface TablePartProps {
  name: string;
  /** Number of shops. */
  columns: number;
  open: boolean;
  /** What to say where there is nothing to show in it. */
  nothing: string | false;
  onToggle: () => void;
  children: ComponentChildren;
}

function TablePart({ name, columns, open, nothing, onToggle, children }: TablePartProps) {
  const id = useId();
  return (
    <tbody id={id}>
      <tr class="part-row">
        <th scope="rowgroup" colSpan={columns + 1}>
          {nothing ? (
            <span class="part-name">
              {name} <span class="soft">{nothing}</span>
            </span>
          ) : (
            <button type="button" class="part-name" aria-expanded={open} aria-controls={id} onClick={onToggle}>
              <Icon icon={ChevronDown} />
              {name}
            </button>
          )}
        </th>
      </tr>
      {open && children}
    </tbody>
  );
}

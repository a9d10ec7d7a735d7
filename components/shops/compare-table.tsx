import { ChevronDown, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Area } from '../../lib/audit/checklist';
import type { CheckRow, CompareColumn, Comparison } from '../../lib/audit/compare';
import type { FactRow } from '../../lib/audit/compare-facts';
import { checkText } from '../../lib/messages/check-text';
import { formatDate, formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import { CheckCell, FactTableCell } from './compare-cells';
import { hrefOf } from './route';

/** A part of the table that can be closed. */
export type Part = Area | 'facts';

interface CompareTableProps {
  /** With the rows that are to be shown. */
  comparison: Comparison;
  /** Whether rows without a difference were left out. */
  onlyDiffers: boolean;
  closed: ReadonlySet<Part>;
  onToggle: (part: Part) => void;
  onRemove: (id: string) => void;
}

/** The shops side by side: one column each, one row per check and fact. */
export function CompareTable({ comparison, onlyDiffers, closed, onToggle, onRemove }: CompareTableProps) {
  const m = useMessages();
  const t = m.shops.compare;
  const { columns, areas, facts } = comparison;
  const ids = columns.map((column) => column.id);
  const region = useRef<HTMLElement>(null);
  const remove = (id: string) => {
    // The button goes with its column; the focus must not go with it.
    region.current?.focus();
    onRemove(id);
  };
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
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} onRemove={remove} />
            ))}
          </tr>
        </thead>
        {areas.map(({ area, rows }) => (
          <TablePart
            key={area}
            name={m.checklist.areas[area]}
            columns={columns.length}
            open={!closed.has(area)}
            empty={rows.length === 0}
            onToggle={() => onToggle(area)}
          >
            {rows.map((row) => (
              <CheckTableRow key={row.check} ids={ids} row={row} marked={row.differs && !onlyDiffers} />
            ))}
          </TablePart>
        ))}
        {(facts.length > 0 || onlyDiffers) && (
          <TablePart
            name={t.facts}
            columns={columns.length}
            open={!closed.has('facts')}
            empty={facts.length === 0}
            onToggle={() => onToggle('facts')}
          >
            {facts.map((row) => (
              <FactTableRow key={row.name} ids={ids} row={row} marked={row.differs && !onlyDiffers} />
            ))}
          </TablePart>
        )}
      </table>
    </section>
  );
}

function ColumnHead({ column, onRemove }: { column: CompareColumn; onRemove: (id: string) => void }) {
  const m = useMessages();
  const language = useLanguage();
  const t = m.shops.compare;
  const { score, judged, total } = column.score;
  return (
    <th scope="col" class="column-head">
      <div class="column-name">
        <a href={hrefOf({ page: 'audit', id: column.id })}>{column.shop}</a>
        <button
          type="button"
          class="icon-button no-print"
          aria-label={t.removeShop(column.shop)}
          title={t.removeShop(column.shop)}
          onClick={() => onRemove(column.id)}
        >
          <Icon icon={X} />
        </button>
      </div>
      <p class="soft small">{formatDate(column.createdAt, language)}</p>
      <p class="column-score">{score === null ? t.noScore : t.score(formatPercent(score, language))}</p>
      <p class="soft small">{t.judgedOf(judged, total)}</p>
    </th>
  );
}

interface TablePartProps {
  name: string;
  /** Number of shops. */
  columns: number;
  open: boolean;
  /** Whether there is nothing to show in it. */
  empty: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

function TablePart({ name, columns, open, empty, onToggle, children }: TablePartProps) {
  const m = useMessages();
  const id = useId();
  return (
    <tbody id={id}>
      <tr class="part-row">
        <th scope="rowgroup" colSpan={columns + 1}>
          {empty ? (
            <span class="part-name">
              {name} <span class="soft">{m.shops.compare.areaAlike}</span>
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

interface RowProps<Row> {
  /** Ids of the audits, one per cell. */
  ids: readonly string[];
  row: Row;
  /** Whether to say that the shops differ. */
  marked: boolean;
}

function CheckTableRow({ ids, row, marked }: RowProps<CheckRow>) {
  const m = useMessages();
  return (
    <tr>
      <RowHead name={checkText(row, m).name} marked={marked} />
      {row.cells.map((cell, index) => (
        <CheckCell key={ids[index]} cell={cell} />
      ))}
    </tr>
  );
}

function FactTableRow({ ids, row, marked }: RowProps<FactRow>) {
  const m = useMessages();
  return (
    <tr>
      <RowHead name={m.checklist.facts[row.name]} marked={marked} />
      {row.cells.map((cell, index) => (
        <FactTableCell key={ids[index]} cell={cell} row={row} />
      ))}
    </tr>
  );
}

function RowHead({ name, marked }: { name: string; marked: boolean }) {
  const m = useMessages();
  return (
    <th scope="row">
      {name}
      {marked && <span class="tag differs">{m.shops.compare.differs}</span>}
    </th>
  );
}

import type { ComponentChildren } from 'preact';
import type { CheckRow, CompareColumn } from '../../lib/audit/compare';
import { areaOfRow } from '../../lib/audit/compare-arrange';
import { bestCells } from '../../lib/audit/compare-best';
import type { Change, ColumnChanges } from '../../lib/audit/compare-change';
import type { FactRow } from '../../lib/audit/compare-facts';
import type { UiLanguage } from '../../lib/messages';
import { checkText } from '../../lib/messages/check-text';
import { columnDate } from '../../lib/messages/compare-text';
import { useDeskMessages, useLanguage } from '../messages-context';
import { RowAgreement, type ShopColumns } from './compare-agree';
import { CheckCell, FactTableCell } from './compare-cells';

interface RowProps<Row> {
  columns: readonly CompareColumn[];
  row: Row;
  /** Whether the first column is that of "my shop". */
  pinned: boolean;
  changes: ReadonlyMap<string, ColumnChanges>;
  /** Whether to say that the shops differ. */
  marked: boolean;
}

interface CheckTableRowProps extends RowProps<CheckRow> {
  agree: readonly ShopColumns[];
  /** Whether to name the area, where the row stands outside it. */
  withArea: boolean;
}

/** One check in all shops. */
export function CheckTableRow({ columns, row, pinned, changes, marked, agree, withArea }: CheckTableRowProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  return (
    <tr>
      <RowHead name={checkText(row, m).name} differs={marked && row.differs && agree.length === 0}>
        {withArea && <p class="soft small">{m.checklist.areas[areaOfRow(row)]}</p>}
        <RowAgreement row={row} groups={agree} />
      </RowHead>
      {row.cells.map((cell, index) => {
        const found = changes.get(columns[index]?.id ?? '');
        return (
          <CheckCell
            key={columns[index]?.id}
            cell={cell}
            change={sinceOf(found?.checks[row.check], found, columns, language)}
            pinned={pinned && index === 0}
          />
        );
      })}
    </tr>
  );
}

/** One fact in all shops. */
export function FactTableRow({
  columns,
  row,
  pinned,
  changes,
  marked,
  facts,
}: RowProps<FactRow> & { facts: readonly FactRow[] }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const best = bestCells(row, facts);
  const units = new Set(row.cells.flatMap(({ quantity }) => quantity?.unit ?? []));
  return (
    <tr>
      <RowHead name={m.checklist.facts[row.name]} differs={marked && row.differs}>
        {units.size > 1 && <p class="soft small">{m.compare.currencies}</p>}
      </RowHead>
      {row.cells.map((cell, index) => {
        const found = changes.get(columns[index]?.id ?? '');
        return (
          <FactTableCell
            key={columns[index]?.id}
            cell={cell}
            row={row}
            best={best[index] ?? false}
            change={sinceOf(found?.facts[row.name], found, columns, language)}
            pinned={pinned && index === 0}
          />
        );
      })}
    </tr>
  );
}

function sinceOf(
  change: Change | undefined,
  found: ColumnChanges | undefined,
  columns: readonly CompareColumn[],
  language: UiLanguage,
) {
  const before = columns.find(({ id }) => id === found?.before);
  return change && before ? { change, since: columnDate(before, columns, language) } : null;
}

function RowHead({ name, differs, children }: { name: string; differs: boolean; children: ComponentChildren }) {
  const m = useDeskMessages();
  return (
    <th scope="row">
      <div class="row-head">
        {name}
        {children}
        {differs && <span class="tag differs">{m.shops.compare.differs}</span>}
      </div>
    </th>
  );
}

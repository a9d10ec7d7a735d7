import type { CompareCell } from '../../lib/audit/compare';
import type { Change } from '../../lib/audit/compare-change';
import type { FactCell, FactRow } from '../../lib/audit/compare-facts';
import { formatFact } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { pathOf } from '../quote';
import { Sign } from '../sign';
import { BestTag, ChangeTag } from './compare-signs';
import { LongText } from './long-text';
import { ShareBar } from './share-bar';
import { ShopLink } from './shop-link';

/** What has become of a cell since the audit before; null where that is not told or nothing has. */
type Since = { change: Change; since: string } | null;

interface CheckCellProps {
  cell: CompareCell;
  change: Since;
  /** Whether the cell is in the column of "my shop". */
  pinned: boolean;
}

/** What is known of one check in one shop. */
export function CheckCell({ cell, change, pinned }: CheckCellProps) {
  const m = useDeskMessages();
  const t = m.shops.compare;
  if (!cell.asked)
    return (
      <td class={pinned ? 'cell pinned' : 'cell'}>
        <p class="soft">{m.compare.notAsked}</p>
      </td>
    );
  return (
    <td class={`cell cell-${cell.state}${pinned ? ' pinned' : ''}`}>
      {change && <ChangeTag {...change} />}
      <p class="cell-state">
        <Sign state={cell.state} />
        <span>{m.checklist.states[cell.state]}</span>
        {cell.rating !== null && (
          <span class="cell-rating">
            <span aria-hidden="true">{t.ratingShort(cell.rating)}</span>
            <span class="unseen">{t.rating(cell.rating)}</span>
          </span>
        )}
      </p>
      {cell.note && <LongText text={cell.note} label={m.compare.note} />}
      {cell.evidence && (
        <p class="cell-found">
          <span class="unseen">{t.found}: </span>
          <q>{cell.evidence}</q>{' '}
          <span class="soft">
            {cell.evidenceCount > 1 && `${t.moreFound(cell.evidenceCount - 1)} · `}
            <ShopLink url={cell.url}>{pathOf(cell.url)}</ShopLink>
          </span>
        </p>
      )}
    </td>
  );
}

interface FactTableCellProps {
  cell: FactCell;
  row: FactRow;
  best: boolean;
  change: Since;
  pinned: boolean;
}

/** What one shop's pages say of one fact; a bar beside numbers that can be set against each other. */
export function FactTableCell({ cell, row, best, change, pinned }: FactTableCellProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.compare;
  const place = pinned ? 'cell pinned' : 'cell';
  const told = change && <ChangeTag {...change} />;
  if (!cell.fact)
    return (
      <td class={place}>
        {told}
        <p class="soft">{t.notRead}</p>
      </td>
    );
  const most = fullBar(row);
  return (
    <td class={place}>
      {told}
      <p class="cell-fact">
        {formatFact(cell.fact, m, language)} {best && <BestTag />}
      </p>
      {row.comparable && cell.quantity && most > 0 && <ShareBar share={cell.quantity.amount / most} />}
      {cell.fact.quote && (
        <p class="cell-found">
          <q>{cell.fact.quote}</q>{' '}
          <span class="soft">
            <ShopLink url={cell.fact.url}>{pathOf(cell.fact.url)}</ShopLink>
          </span>
        </p>
      )}
      {cell.others.length > 0 && (
        <p class="cell-found soft">{t.others(cell.others.map((fact) => formatFact(fact, m, language)))}</p>
      )}
    </td>
  );
}

/** The amount that fills the bar: the scale's end for a share, else the largest of the row. */
function fullBar({ cells }: FactRow): number {
  const quantities = cells.flatMap(({ quantity }) => quantity ?? []);
  return quantities[0]?.unit === 'share' ? 1 : Math.max(...quantities.map(({ amount }) => amount));
}

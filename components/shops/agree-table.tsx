import { ChevronDown } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { VERDICTS } from '../../lib/audit/agreement';
import type { AgreementRow, AgreementTable } from '../../lib/audit/agreement-table';
import type { CompareColumn } from '../../lib/audit/compare';
import { checkText } from '../../lib/messages/check-text';
import { formatNumber, formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import { AgreeVoices } from './agree-voices';
import { LevelTag } from './compare-agree';
import { ShareBar } from './share-bar';

interface AgreeTableProps extends Pick<AgreementTable, 'parts' | 'unasked'> {
  columns: readonly CompareColumn[];
}

/** Columns: check, agreement, four verdicts, not judged, rating; and not asked, where that is said. */
const widthOf = (unasked: boolean) => (unasked ? 9 : 8);

/** One row per check, with counts in place of a column per person. */
export function AgreeTable({ parts, unasked, columns }: AgreeTableProps) {
  const m = useDeskMessages();
  const t = m.agreement;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="compare-region" aria-label={m.shops.compare.region} tabIndex={0}>
      <table class="compare-table agree-table">
        <caption class="unseen">{t.agreement}</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {m.shops.compare.check}
            </th>
            <th scope="col">{t.agreement}</th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col">
                {m.checklist.verdicts[verdict]}
              </th>
            ))}
            <th scope="col">{t.silent}</th>
            {unasked && <th scope="col">{t.unasked}</th>}
            <th scope="col">{t.ratings}</th>
          </tr>
        </thead>
        {parts
          .filter(({ rows }) => rows.length > 0)
          .map(({ area, rows }) => (
            <tbody key={area}>
              <tr class="part-row">
                <th scope="rowgroup" colSpan={widthOf(unasked)}>
                  <span class="part-name">{area ? m.checklist.areas[area] : t.biggest}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <CheckCounts key={row.check} row={row} unasked={unasked} columns={columns} withArea={area === null} />
              ))}
            </tbody>
          ))}
      </table>
    </section>
  );
}

interface CheckCountsProps {
  row: AgreementRow;
  /** Whether a column tells how many were not asked. */
  unasked: boolean;
  columns: readonly CompareColumn[];
  /** Whether to name the area, where the row stands outside it. */
  withArea: boolean;
}

function CheckCounts({ row, unasked, columns, withArea }: CheckCountsProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const t = m.agreement;
  const { area, agreement } = row;
  const { counts, judged, silent, share, level, ratings, voices } = agreement;
  const { name } = checkText(row, m);
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          {withArea && <p class="soft small">{m.checklist.areas[area]}</p>}
          {voices.length > 0 && (
            <button
              type="button"
              class="text-button small"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={t.whoOf(name)}
              onClick={() => setOpen(!open)}
            >
              <Icon icon={ChevronDown} class="turn" /> {t.who}
            </button>
          )}
        </th>
        <td>
          <LevelTag level={level} />
          {share !== null && <p class="number-line">{formatPercent(share, language)}</p>}
        </td>
        {VERDICTS.map((verdict) => (
          <td key={verdict} class={counts[verdict] === 0 ? 'count-cell soft' : 'count-cell'}>
            {counts[verdict]}
            {judged > 0 && <ShareBar share={counts[verdict] / judged} />}
          </td>
        ))}
        <td class="count-cell soft">{silent}</td>
        {unasked && <td class="count-cell soft">{agreement.unasked}</td>}
        <td>
          {ratings && (
            <p class="number-line">{t.ratingsOf(formatNumber(ratings.mean, language), ratings.least, ratings.most)}</p>
          )}
        </td>
      </tr>
      {open && (
        <tr id={id} class="voices-row">
          <td colSpan={widthOf(unasked)}>
            <AgreeVoices voices={voices} columns={columns} />
          </td>
        </tr>
      )}
    </>
  );
}

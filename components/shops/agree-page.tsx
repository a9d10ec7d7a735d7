import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { agreementTable } from '../../lib/audit/agreement-table';
import type { Comparison } from '../../lib/audit/compare';
import { formatPercent } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { AgreePeople } from './agree-people';
import { AgreeTable } from './agree-table';
import { BackLink } from './back-link';
import { Choice } from './choice';
import { LevelTag } from './compare-agree';
import type { AgreeChoice } from './route';

interface AgreePageProps {
  shop: string;
  /** Of all audits of the shop. */
  comparison: Comparison;
  /** Ids of audits that do not count. */
  without: readonly string[];
  view: AgreeChoice;
  onView: (view: AgreeChoice) => void;
  onWithout: (ids: string[]) => void;
  /** Copies the table as it is shown. */
  copy?: ComponentChildren;
  /** Makes documents of the agreement. */
  exports?: ComponentChildren;
}

/** How far the audits of one shop agree: for any number of them, since each check is one row of counts. */
export function AgreePage({ shop, comparison, without, view, onView, onWithout, copy, exports }: AgreePageProps) {
  const m = useDeskMessages();
  const t = m.agreement;
  const { only = 'all', sort = 'area' } = view;
  const { columns } = comparison;
  const counted = useMemo(
    () => columns.flatMap(({ id }, index) => (without.includes(id) ? [] : [index])),
    [columns, without],
  );
  const table = useMemo(() => agreementTable(comparison, counted, { only, sort }), [comparison, counted, only, sort]);
  const shown = table.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const people = (
    <AgreePeople
      columns={columns}
      counted={counted}
      agreements={table.agreements}
      without={without}
      onWithout={onWithout}
    />
  );
  return (
    <div class="agree-page">
      <BackLink />
      <h1 tabIndex={-1}>{t.title(shop)}</h1>
      <p class="soft">{t.lead}</p>
      {counted.length < 2 ? (
        <p class="callout">{t.tooFew}</p>
      ) : (
        <>
          <Summary table={table} />
          {people}
          <div class="compare-tools no-print">
            <Choice
              label={m.compare.show}
              options={[
                { value: 'all', text: m.compare.all },
                { value: 'differs', text: t.differs },
              ]}
              value={only}
              onValue={(value) => onView({ ...view, only: value === 'differs' ? value : undefined })}
            />
            <Choice
              label={m.compare.order}
              options={[
                { value: 'area', text: m.compare.byArea },
                { value: 'difference', text: t.byDifference },
              ]}
              value={sort}
              onValue={(value) => onView({ ...view, sort: value === 'difference' ? value : undefined })}
            />
          </div>
          <div class="compare-count no-print">
            <p role="status" class="soft">
              {m.compare.rows(shown, table.agreements.length)}
            </p>
            {copy}
            {exports}
          </div>
          {table.unasked && <p class="soft small">{t.unaskedHint}</p>}
          {shown === 0 ? (
            <p class="callout">{t.allSame}</p>
          ) : (
            <AgreeTable parts={table.parts} unasked={table.unasked} columns={columns} />
          )}
        </>
      )}
      {counted.length < 2 && columns.length > 0 && people}
    </div>
  );
}

function Summary({ table: { mean, levels } }: { table: ReturnType<typeof agreementTable> }) {
  const language = useLanguage();
  const t = useDeskMessages().agreement;
  return (
    <section class="panel agree-summary" aria-label={t.agreement}>
      <h2>{mean === null ? t.noShare : t.inAll(formatPercent(mean, language))}</h2>
      <p class="soft small">{t.inAllHint}</p>
      <ul>
        {(['all', 'most', 'split', 'few'] as const).map((level) => (
          <li key={level}>
            <LevelTag level={level === 'few' ? null : level} /> <strong>{levels[level]}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { ChevronDown } from 'lucide';
import { type Agreement, withMost } from '../../lib/audit/agreement';
import type { CompareColumn } from '../../lib/audit/compare';
import { columnDate, personOf } from '../../lib/messages/compare-text';
import { formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import { hrefOf } from './route';

interface AgreePeopleProps {
  columns: readonly CompareColumn[];
  /** Places of the audits that count. */
  counted: readonly number[];
  /** Of all checks, from those that count. */
  agreements: readonly Agreement[];
  without: readonly string[];
  onWithout: (ids: string[]) => void;
}

/** As many as can be read without scrolling past them to the checks. */
const FEW = 6;

/** Whose audits they are, and which of them count. */
export function AgreePeople({ columns, counted, agreements, without, onWithout }: AgreePeopleProps) {
  const m = useDeskMessages();
  const t = m.agreement;
  const count = (id: string, counts: boolean) =>
    onWithout(counts ? without.filter((one) => one !== id) : [...without, id]);
  return (
    <details class="panel agree-people" open={columns.length <= FEW || counted.length < 2}>
      <summary>
        <Icon icon={ChevronDown} class="turn" />
        <h2>{t.people}</h2>
        <span class="soft">{t.counted(counted.length, columns.length)}</span>
      </summary>
      {counted.length < columns.length && (
        <button type="button" class="button quiet" onClick={() => onWithout([])}>
          {t.countAll}
        </button>
      )}
      <div class="agree-people-table">
        <table>
          <caption class="unseen">{t.people}</caption>
          <thead>
            <tr>
              <th scope="col">{t.count}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.begun}</th>
              <th scope="col">{m.shops.audit.areaJudged}</th>
              <th scope="col">{m.shops.audit.areaScore}</th>
              <th scope="col">{t.asMost}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) => (
              <Person
                key={column.id}
                column={column}
                columns={columns}
                counts={counted.includes(index)}
                most={withMost(agreements, index)}
                onCount={(counts) => count(column.id, counts)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small">{t.asMostHint}</p>
    </details>
  );
}

interface PersonProps {
  column: CompareColumn;
  columns: readonly CompareColumn[];
  counts: boolean;
  most: { same: number; of: number };
  onCount: (counts: boolean) => void;
}

function Person({ column, columns, counts, most, onCount }: PersonProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.agreement;
  const { score, judged, total } = column.score;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={counts}
          aria-label={t.countOf(personOf(column, columns, m, language))}
          onChange={(event) => onCount(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <a href={hrefOf({ page: 'audit', id: column.id })}>{column.author || m.compare.noAuthor}</a>
      </th>
      <td>{columnDate(column, columns, language)}</td>
      <td>{m.shops.audit.share(judged, total)}</td>
      <td>{score === null ? '–' : formatPercent(score, language)}</td>
      <td>{most.of > 0 ? t.asMostOf(most.same, most.of) : '–'}</td>
    </tr>
  );
}

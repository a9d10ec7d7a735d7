import { ChevronDown } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { CompareColumn, Comparison } from '../../lib/audit/compare';
import { type ProfileMark, type ProfileRow, profileOf } from '../../lib/audit/compare-profile';
import type { UiLanguage } from '../../lib/messages';
import { columnDetail, columnName } from '../../lib/messages/compare-text';
import { formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import type { CompareChoice } from './route';

interface CompareProfileProps {
  /** With all its rows, in any order of columns. */
  comparison: Comparison;
  /** Id of the audit of "my shop". */
  pin: string | undefined;
  /** Left out: open, as a picture. */
  shown: CompareChoice['profile'];
  onShown: (shown: CompareChoice['profile']) => void;
}

/** How each shop stands in every area, as a picture and as a table. */
export function CompareProfile({ comparison, pin, shown, onShown }: CompareProfileProps) {
  const t = useDeskMessages().compare;
  const rows = useMemo(() => profileOf(comparison), [comparison]);
  const { columns } = comparison;
  const asTable = shown === 'table';
  return (
    <details
      class="panel profile"
      open={shown !== 'closed'}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== (shown !== 'closed')) onShown(open ? undefined : 'closed');
      }}
    >
      <summary>
        <Icon icon={ChevronDown} class="turn" />
        <h2>{t.profile}</h2>
      </summary>
      {shown !== 'closed' && (
        <>
          <div class="profile-keys">
            {!asTable && <Keys />}
            <button type="button" class="button quiet" onClick={() => onShown(asTable ? undefined : 'table')}>
              {asTable ? t.asPicture : t.asTable}
            </button>
          </div>
          {!asTable && (
            <div class="profile-panels" aria-hidden="true">
              {rows.map((row) => (
                <AreaPanel key={row.area} row={row} columns={columns} pin={pin} />
              ))}
            </div>
          )}
          <div class={asTable ? 'profile-table' : 'unseen'}>
            <ProfileTable rows={rows} columns={columns} />
          </div>
        </>
      )}
    </details>
  );
}

function Keys() {
  const t = useDeskMessages().compare;
  return (
    <ul class="small" aria-hidden="true">
      <li>
        <svg class="lane" aria-hidden="true" width="28" height="16">
          <rect class="lane-score" y="4" width="28" height="8" />
        </svg>
        {t.scoreKey}
      </li>
      <li>
        <svg class="lane" aria-hidden="true" width="16" height="16">
          <circle class="lane-seen" cx="8" cy="8" r="5" />
        </svg>
        {t.seenKey}
      </li>
    </ul>
  );
}

interface AreaPanelProps {
  row: ProfileRow;
  columns: readonly CompareColumn[];
  pin: string | undefined;
}

/** One area: a lane per shop, each with its own name and figures, so that nothing hangs on a colour. */
function AreaPanel({ row, columns, pin }: AreaPanelProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const oneShop = columns.every(({ shop }) => shop === columns[0]?.shop);
  return (
    <figure class={row.area ? 'profile-panel' : 'profile-panel whole'}>
      <figcaption>{row.area ? m.checklist.areas[row.area] : m.compare.allAreas}</figcaption>
      {columns.map((column, index) => {
        const mark = row.marks[index];
        if (!mark) return null;
        const name = columnName(column, columns, language);
        return (
          <div key={column.id} class={column.id === pin ? 'profile-lane mine' : 'profile-lane'}>
            <span class="profile-name" title={name}>
              {oneShop ? columnDetail(column, columns, language) || column.shop : name}
            </span>
            <Lane mark={mark} />
            <span class="profile-score">
              {mark.score.score === null ? '–' : formatPercent(mark.score.score, language)}
            </span>
            <span class="profile-seen soft">{mark.visible > 0 && `${mark.seen}/${mark.visible}`}</span>
          </div>
        );
      })}
    </figure>
  );
}

/** From nought to all: a bar for what was judged, a ring for what was seen. Shapes, so that it reads in black and white. */
function Lane({ mark: { score, seen, visible } }: { mark: ProfileMark }) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <svg class="lane" aria-hidden="true" width="100%" height="16">
      <line class="lane-base" x1="0" x2="100%" y1="8" y2="8" />
      {[0, 0.5, 1].map((share) => (
        <line key={share} class="lane-tick" x1={percent(share)} x2={percent(share)} y1="3" y2="13" />
      ))}
      {score.score !== null && <rect class="lane-score" y="4" width={percent(score.score)} height="8" />}
      {visible > 0 && <circle class="lane-seen" cx={percent(seen / visible)} cy="8" r="5" />}
    </svg>
  );
}

function ProfileTable({ rows, columns }: { rows: readonly ProfileRow[]; columns: readonly CompareColumn[] }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.compare;
  return (
    <table>
      <caption class="unseen">{t.profile}</caption>
      <thead>
        <tr>
          <th scope="col">{t.area}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {columnName(column, columns, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ area, marks }) => (
          <tr key={area}>
            <th scope="row">{area ? m.checklist.areas[area] : t.allAreas}</th>
            {marks.map((mark, index) => (
              <td key={columns[index]?.id}>
                <p>{scoreText(mark, t, language)}</p>
                {mark.visible > 0 && <p class="soft small">{t.seenOf(mark.seen, mark.visible)}</p>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function scoreText(
  { score }: ProfileMark,
  t: ReturnType<typeof useDeskMessages>['compare'],
  language: UiLanguage,
): string {
  if (score.score === null) return t.notJudged;
  return t.scoreOf(formatPercent(score.score, language), score.judged, score.total);
}

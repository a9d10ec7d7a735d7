/** How far the audits of one shop agree as a table for the clipboard. */
import { VERDICTS } from '../audit/agreement';
import type { AgreementTable } from '../audit/agreement-table';
import { checkText } from '../messages/check-text';
import { formatNumber, formatPercent } from '../messages/format';
import type { Messages, UiLanguage } from '../messages/index';
import { type Clip, clipOf, type Line } from './clip';

/** The rows that are shown, in the order in which they are shown. */
export function agreementClip({ parts, unasked }: AgreementTable, m: Messages, language: UiLanguage): Clip {
  const { agreement: t, checklist } = m;
  const lines = parts
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ area, rows }): Line[] => [
      { across: area ? checklist.areas[area] : t.biggest },
      ...rows.map((row): Line => {
        const { share, level, counts, silent, ratings, unasked: without } = row.agreement;
        const words = level ? t.levels[level] : t.few;
        const cells = [
          share === null ? words : `${words} (${formatPercent(share, language)})`,
          ...VERDICTS.map((verdict) => String(counts[verdict])),
          ...[silent, ...(unasked ? [without] : [])].map(String),
          ratings ? t.ratingsOf(formatNumber(ratings.mean, language), ratings.least, ratings.most) : '',
        ];
        return { head: checkText(row, m).name, cells };
      }),
    ]);
  const verdicts = VERDICTS.map((verdict) => checklist.verdicts[verdict]);
  const silence = [t.silent, ...(unasked ? [t.unasked] : [])];
  return clipOf([m.shops.compare.check, t.agreement, ...verdicts, ...silence, t.ratings], lines);
}

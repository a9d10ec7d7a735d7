/** How far a class agrees as sheets: the checks with their counts, who said what, and who took part. */
import { VERDICTS } from '../audit/agreement';
import { checkText } from '../messages/check-text';
import type { AgreementTelling } from './agree-telling';
import { type Cell, type Column, dateCell, EMPTY, type Sheet, shareCell, textCell } from './sheet';

export function agreementSheets(telling: AgreementTelling): Sheet[] {
  return [counts(telling), voices(telling), people(telling)];
}

/** One row per check. */
function counts({ table, messages, office }: AgreementTelling): Sheet {
  const { agreement: t, checklist, document } = messages;
  const { mean, least, most } = office.agreement;
  const mark = (head: string): Column => ({ head, width: 12, look: 'mark' });
  return {
    name: t.agreement,
    columns: [
      { head: document.summary.area, width: 27 },
      { head: document.area.check, width: 26 },
      { head: t.agreement, width: 24 },
      { head: `${t.agreement} (%)`, width: 12 },
      ...VERDICTS.map((verdict) => mark(checklist.verdicts[verdict])),
      ...[t.silent, t.unasked, mean, least, most].map(mark),
    ],
    rows: table.parts.flatMap(({ area, rows }) =>
      rows.map((row): Cell[] => {
        const { level, share, counts: said, silent, unasked, ratings } = row.agreement;
        return [
          textCell(checklist.areas[area ?? row.area]),
          textCell(checkText(row, messages).name),
          textCell(level ? t.levels[level] : t.few),
          shareCell(share),
          ...VERDICTS.map((verdict): Cell => ({ value: said[verdict] })),
          ...[silent, unasked].map((value): Cell => ({ value })),
          { value: ratings && Math.round(ratings.mean * 100) / 100 },
          ...[ratings?.least, ratings?.most].map((value): Cell => ({ value: value ?? null })),
        ];
      }),
    ),
    fixed: 2,
  };
}

/** One row per person and check that the person said something of: to filter, and to count in other ways. */
function voices({ table, people: names, messages, office }: AgreementTelling): Sheet {
  const { agreement: t, checklist, document } = messages;
  const { sheets: words } = office;
  return {
    name: t.who,
    columns: [
      { head: document.summary.area, width: 27 },
      { head: document.area.check, width: 26 },
      { head: t.name, width: 26 },
      { head: office.agreement.answer, width: 16 },
      { head: words.rating, width: 10, look: 'mark' },
      { head: words.note, width: 60 },
    ],
    rows: table.parts.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.agreement.voices.map(({ column, verdict, rating, note }): Cell[] => [
          textCell(checklist.areas[row.area]),
          textCell(checkText(row, messages).name),
          textCell(names[column] ?? ''),
          verdict ? textCell(checklist.verdicts[verdict]) : EMPTY,
          { value: rating },
          textCell(note),
        ]),
      ),
    ),
    fixed: 2,
  };
}

/** One row per audit. */
function people({ comparison, people: names, most, messages, office }: AgreementTelling): Sheet {
  const { agreement: t, document } = messages;
  const { sheets: words } = office;
  return {
    name: t.people,
    columns: [
      { head: t.name, width: 28 },
      { head: words.started, width: 13, look: 'date' },
      { head: words.changed, width: 13, look: 'date' },
      { head: document.summary.judged, width: 11 },
      { head: words.of, width: 11 },
      { head: document.summary.scoreColumn, width: 11 },
      { head: t.asMost, width: 14 },
      { head: words.of, width: 11 },
    ],
    rows: comparison.columns.map(({ createdAt, updatedAt, score }, index): Cell[] => [
      textCell(names[index] ?? ''),
      dateCell(createdAt),
      dateCell(updatedAt),
      { value: score.judged },
      { value: score.total },
      shareCell(score.score),
      { value: most[index]?.same ?? null },
      { value: most[index]?.of ?? null },
    ]),
    fixed: 1,
  };
}

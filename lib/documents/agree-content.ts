/** How far a class agrees as blocks, for every format that sets them. */
import { VERDICTS } from '../audit/agreement';
import type { AgreementRow } from '../audit/agreement-table';
import { checkText } from '../messages/check-text';
import { formatDate, formatNumber, formatPercent } from '../messages/format';
import { type AgreementTelling, saidOf } from './agree-telling';
import type { Block, Inline } from './blocks';
import { cleanText, pageText, shorten } from './text';

/** Characters of a note. */
const SHORT_NOTE = 240;

/**
 * How far all agree, who took part, the checks area by area, and who said what where they do not agree.
 * @param now ISO 8601 time of the document
 */
export function agreementContentOf(telling: AgreementTelling, now: string): Block[] {
  const { messages, office, table, shop, language } = telling;
  const { agreement: t, checklist, document } = messages;
  const parts = table.parts.filter(({ rows }) => rows.length > 0);
  const split = parts.flatMap(({ rows }) => rows.filter(({ agreement: { level } }) => level && level !== 'all'));
  return [
    { kind: 'title', kicker: office.agreement.kicker, text: t.title(shop), author: '' },
    aside(`${document.about.made} ${formatDate(now, language)}`),
    { kind: 'paragraph', look: 'text', runs: [{ text: t.lead }] },
    { kind: 'contents', title: document.contents, level: 1 },
    { kind: 'heading', level: 1, text: document.summary.title, onNewPage: true },
    ...summary(telling),
    { kind: 'heading', level: 1, text: t.people },
    aside(t.asMostHint),
    peopleTable(telling),
    ...parts.flatMap(({ area, rows }): Block[] => [
      { kind: 'heading', level: 1, text: area ? checklist.areas[area] : t.biggest },
      countTable(rows, telling),
    ]),
    ...(split.length > 0 ? [{ kind: 'heading', level: 1, text: t.who } as const] : []),
    ...split.flatMap((row) => voiceBlocks(row, telling)),
  ];
}

function summary({ table: { mean, levels, unasked }, messages, language }: AgreementTelling): Block[] {
  const { agreement: t, document } = messages;
  const lines = (['all', 'most', 'split', 'few'] as const).map((level): Inline[][] => [
    [{ text: level === 'few' ? t.few : t.levels[level] }],
    [{ text: String(levels[level]) }],
  ]);
  return [
    {
      kind: 'paragraph',
      look: 'verdict',
      runs: [{ text: mean === null ? t.noShare : t.inAll(formatPercent(mean, language)), strong: true }],
    },
    aside(t.inAllHint),
    ...(unasked ? [aside(t.unaskedHint)] : []),
    { kind: 'table', head: [t.agreement, document.area.check], widths: [70, 30], numeric: [1], rows: lines },
  ];
}

function aside(text: string): Block {
  return { kind: 'paragraph', look: 'aside', runs: [{ text }] };
}

function peopleTable({ comparison, people, most, messages, language }: AgreementTelling): Block {
  const { agreement: t, document } = messages;
  const { summary: words } = document;
  return {
    kind: 'table',
    head: [t.name, t.begun, words.judged, words.scoreColumn, t.asMost],
    widths: [34, 22, 16, 14, 14],
    numeric: [2, 3, 4],
    rows: comparison.columns.map(({ createdAt, score }, index): Inline[][] => {
      const { same, of } = most[index] ?? { same: 0, of: 0 };
      return [
        [{ text: pageText(people[index] ?? ''), strong: true }],
        [{ text: formatDate(createdAt, language) }],
        [{ text: words.of(score.judged, score.total) }],
        [{ text: score.score === null ? words.noValue : formatPercent(score.score, language) }],
        [{ text: of > 0 ? t.asMostOf(same, of) : words.noValue }],
      ];
    }),
  };
}

/** One row per check, with counts in place of a column per person. */
function countTable(rows: readonly AgreementRow[], { table, messages, language }: AgreementTelling): Block {
  const { agreement: t, checklist, document } = messages;
  const silence = [t.silent, ...(table.unasked ? [t.unasked] : [])];
  const counts = [...VERDICTS.map((verdict) => checklist.verdicts[verdict]), ...silence];
  return {
    kind: 'table',
    head: [document.area.check, t.agreement, ...counts, t.ratings],
    widths: [22, 20, ...counts.map(() => 44 / counts.length), 14],
    numeric: counts.map((_, index) => index + 2),
    rows: rows.map((row): Inline[][] => {
      const { share, level, counts: said, silent, unasked, ratings } = row.agreement;
      const percent: Inline[] = share === null ? [] : [{ text: ` (${formatPercent(share, language)})` }];
      const words: Inline = level ? { text: t.levels[level] } : { text: t.few, tone: 'quiet' };
      const numbers = [...VERDICTS.map((verdict) => said[verdict]), silent, ...(table.unasked ? [unasked] : [])];
      const rating = ratings && t.ratingsOf(formatNumber(ratings.mean, language), ratings.least, ratings.most);
      return [
        [{ text: checkText(row, messages).name, strong: true }],
        [words, ...percent],
        ...numbers.map((number): Inline[] => [{ text: String(number), ...(number === 0 && { tone: 'quiet' }) }]),
        rating ? [{ text: rating }] : [],
      ];
    }),
  };
}

/** Who said what of a check that they do not agree on: a line for each answer. */
function voiceBlocks(row: AgreementRow, { messages, people }: AgreementTelling): Block[] {
  const { agreement: t, checklist, shops } = messages;
  const items = saidOf(row.agreement).map(({ verdict, said }): Inline[] => {
    const names = said.map(({ column, rating, note }) => {
      const name = pageText(people[column] ?? '');
      const rated = rating === null ? name : `${name} (${shops.compare.ratingShort(rating)})`;
      const short = shorten(pageText(cleanText(note), 2_000), SHORT_NOTE);
      return short ? `${rated}: ${messages.document.check.quote(short)}` : rated;
    });
    return [
      { text: `${verdict ? checklist.verdicts[verdict] : t.silent}: `, strong: true },
      { text: names.join('; ') },
    ];
  });
  return [
    { kind: 'heading', level: 2, text: checkText(row, messages).name },
    { kind: 'list', items },
  ];
}

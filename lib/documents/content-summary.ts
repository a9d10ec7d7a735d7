import { FACT_NAMES } from '../audit/model';
import type { ReportCheck, ReportPart } from '../audit/report';
import { checkText } from '../messages/check-text';
import { formatNumber, formatPercent } from '../messages/format';
import type { Block, Inline, Table } from './blocks';
import { writtenBlocks } from './content-endings';
import { factPairs } from './content-facts';
import { stateRun } from './content-parts';
import type { Telling } from './telling';
import { cleanText, pageText, shorten } from './text';

/** Longer lists and notes belong to the chapters: this one is to fit on a page. */
const LONGEST_LIST = 4;
/** Characters of a note: with name and verdict about a line. */
const LONGEST_NOTE = 48;

/** The first chapter: how far the work has come, what is good, what is lacking, and the shop's key facts. */
export function summaryBlocks(telling: Telling): Block[] {
  const { audit, report, messages, language } = telling;
  const words = messages.document.summary;
  const { judged, total, score } = report.score;
  const lead = score === null ? words.noScore : words.score(formatPercent(score, language));
  return [
    { kind: 'heading', level: 1, text: words.title, onNewPage: true },
    ...writtenBlocks(audit.texts.summary),
    {
      kind: 'paragraph',
      look: 'text',
      runs: [{ text: words.coverage(judged, total), strong: true }, { text: ` ${lead}` }],
    },
    areaTable(telling),
    ...points(words.strongest, words.noStrongest, report.strongest, telling),
    ...points(words.gaps, words.noGaps, report.gaps, telling),
    ...keyFacts(telling),
  ];
}

function areaTable({ report, messages, language }: Telling): Table {
  const words = messages.document.summary;
  const { states, areas } = messages.checklist;
  const row = (name: string, { score, counts }: ReportPart): Inline[][] =>
    [
      name,
      words.of(score.judged, score.total),
      score.score === null ? words.noValue : formatPercent(score.score, language),
      ...[counts.confirmed, counts.partly, counts.absent, counts.notApplicable, counts.seen + counts.notSeen].map((n) =>
        formatNumber(n, language),
      ),
    ].map((text) => [{ text }]);
  return {
    kind: 'table',
    head: [
      words.area,
      words.judged,
      words.scoreColumn,
      messages.checklist.verdicts.yes,
      states.partly,
      messages.checklist.verdicts.no,
      states.notApplicable,
      words.open,
    ],
    widths: [21, 12, 13, 8, 12, 8, 14, 12],
    numeric: [1, 2, 3, 4, 5, 6, 7],
    rows: [...report.areas.map((part) => row(areas[part.area], part)), row(words.allAreas, report)],
    total: true,
  };
}

function points(title: string, none: string, checks: ReportCheck[], { messages }: Telling): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: title };
  if (checks.length === 0) return [heading, { kind: 'paragraph', look: 'aside', runs: [{ text: none }] }];
  const { states, verdicts } = messages.checklist;
  const items = checks.slice(0, LONGEST_LIST).map((check): Inline[] => {
    const { state, judgement } = check;
    const rating = judgement.rating === null ? '' : ` · ${messages.document.check.rating(judgement.rating)}`;
    const note = shorten(pageText(cleanText(judgement.note), 2_000), LONGEST_NOTE);
    return [
      { text: checkText(check, messages).name, strong: true },
      { text: ' ' },
      stateRun(state, `${judgement.verdict === null ? states[state] : verdicts[judgement.verdict]}${rating}`),
      ...(note ? [{ text: `. ${note}` }] : []),
    ];
  });
  const rest = checks.length - items.length;
  const more: Block[] =
    rest > 0 ? [{ kind: 'paragraph', look: 'aside', runs: [{ text: messages.document.summary.more(rest) }] }] : [];
  return [heading, { kind: 'list', items }, ...more];
}

function keyFacts(telling: Telling): Block[] {
  const words = telling.messages.document.summary;
  const facts = factPairs(FACT_NAMES, telling);
  const none: Block = { kind: 'paragraph', look: 'aside', runs: [{ text: words.noFacts }] };
  return [
    { kind: 'heading', level: 2, text: words.facts },
    facts ? { ...facts, widths: [45, 55], beside: true } : none,
  ];
}

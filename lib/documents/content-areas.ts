import type { ReportArea, ReportCheck } from '../audit/report';
import { checkText } from '../messages/check-text';
import { formatDate, formatPercent } from '../messages/format';
import type { Block, Inline } from './blocks';
import type { Telling } from './content';
import { certaintyRuns, evidenceRuns, placeRuns, stateRun } from './content-parts';
import { cleanText } from './text';

/** Places shown beside one check; the file with everything holds the rest. */
const MOST_PLACES = 5;

/** One chapter: what the person said of each check, then a short table of what nobody has judged yet. */
export function areaBlocks(part: ReportArea, telling: Telling): Block[] {
  const { messages, language } = telling;
  const words = messages.document.area;
  const { judged, total, score } = part.score;
  const count = messages.document.summary.of(judged, total);
  const line = score === null ? words.noScore(count) : words.score(count, formatPercent(score, language));
  const open = part.checks.filter((check) => !check.touched);
  return [
    { kind: 'heading', level: 1, text: messages.checklist.areas[part.area] },
    { kind: 'paragraph', look: 'aside', runs: [{ text: line }] },
    ...part.checks.filter((check) => check.touched).flatMap((check) => checkBlocks(check, telling)),
    ...(open.length > 0 ? openBlocks(open, telling) : []),
  ];
}

function checkBlocks(check: ReportCheck, telling: Telling): Block[] {
  const { messages } = telling;
  const { name, question } = checkText(check, messages);
  const note = cleanText(check.judgement.note).trim();
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'paragraph', look: 'question', runs: [{ text: question }] },
    { kind: 'paragraph', look: 'verdict', runs: verdictRuns(check, telling) },
    ...(note ? [{ kind: 'note', text: note } as const] : []),
    ...evidenceBlocks(check, telling),
  ];
}

function verdictRuns({ kind, state, evidence, judgement }: ReportCheck, { messages, language }: Telling): Inline[] {
  const words = messages.document.check;
  const { verdicts, states } = messages.checklist;
  const rating = judgement.rating === null ? '' : ` · ${words.rating(judgement.rating)}`;
  if (judgement.verdict === null) {
    const isSought = kind === 'auto' || evidence.length > 0;
    const seen: Inline[] = isSought ? [{ ...stateRun(state, states[state]), strong: true }, { text: ' · ' }] : [];
    return [...seen, { text: `${words.noVerdict}${rating}`, tone: 'quiet' }];
  }
  const date = formatDate(judgement.updatedAt, language);
  const runs: Inline[] = [{ ...stateRun(state, `${verdicts[judgement.verdict]}${rating}`), strong: true }];
  if (date) runs.push({ text: ` · ${words.judgedOn(date)}`, tone: 'quiet' });
  return runs;
}

function evidenceBlocks({ evidence }: ReportCheck, { messages }: Telling): Block[] {
  if (evidence.length === 0) return [];
  const words = messages.document.check;
  const items = evidence.slice(0, MOST_PLACES).map((piece) => evidenceRuns(piece, messages));
  const rest = evidence.length - items.length;
  if (rest > 0) items.push([{ text: words.moreEvidence(rest), tone: 'quiet' }]);
  return [
    { kind: 'paragraph', look: 'label', runs: [{ text: words.seen }] },
    { kind: 'list', items },
  ];
}

/** What nobody has judged: found things in a table, the rest in two lines. */
function openBlocks(checks: ReportCheck[], { messages }: Telling): Block[] {
  const words = messages.document.area;
  const { states } = messages.checklist;
  const seen = checks.filter(({ state }) => state === 'seen');
  const sought = checks.filter(({ state, kind }) => state !== 'seen' && kind === 'auto');
  const waiting = checks.filter(({ state, kind }) => state !== 'seen' && kind !== 'auto');
  const line = (label: Inline, listed: ReportCheck[]): Block[] => {
    const names = listed.map((check) => checkText(check, messages).name).join(', ');
    return names ? [{ kind: 'paragraph', look: 'open', runs: [label, { text: `: ${names}` }] }] : [];
  };
  const table: Block = {
    kind: 'table',
    head: [words.check, stateRun('seen', states.seen).text],
    widths: [32, 68],
    rows: seen.map((check) => {
      const [first] = check.evidence;
      return [
        [{ text: checkText(check, messages).name }],
        first ? [...placeRuns(first, messages), ...certaintyRuns(check.certainty, messages)] : [],
      ];
    }),
  };
  return [
    { kind: 'heading', level: 2, text: words.notJudged },
    ...(seen.length > 0 ? [table] : []),
    ...line({ ...stateRun('notSeen', states.notSeen), strong: true }, sought),
    ...line({ text: words.waiting, strong: true, tone: 'quiet' }, waiting),
  ];
}

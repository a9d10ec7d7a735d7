import type { ReportCheck } from '../audit/report';
import { checkText } from '../messages/check-text';
import { formatDate } from '../messages/format';
import type { Block, Inline } from './blocks';
import { evidenceRuns, stateRun } from './content-parts';
import { pictureBlocks } from './content-pictures';
import { testBlocks, testsOf } from './content-tests';
import type { Telling } from './telling';
import { cleanText } from './text';

/** Places shown beside one check; the file with everything holds the rest. */
const MOST_PLACES = 5;

/** Whether there is more to tell of a check than that it was found or not: whatever the person made of it. */
export function hasMore(check: ReportCheck, { audit }: Telling): boolean {
  const isOfCheck = (item: { check: string }) => item.check === check.check;
  return (
    check.touched ||
    audit.own.some(isOfCheck) ||
    audit.pictures.some(isOfCheck) ||
    testsOf(audit, check.check).length > 0
  );
}

/** One check in full: the question, the person's answer and note, evidence, pictures and tests. */
export function checkBlocks(check: ReportCheck, level: 2 | 3, telling: Telling): Block[] {
  const { messages } = telling;
  const { name, question } = checkText(check, messages);
  const asked: Block = { kind: 'paragraph', look: 'question', runs: [{ text: question }] };
  const note = cleanText(check.judgement.note).trim();
  return [
    { kind: 'heading', level, text: name },
    // A check that somebody added may have a name alone.
    ...(question ? [asked] : []),
    { kind: 'paragraph', look: 'verdict', runs: verdictRuns(check, telling) },
    ...(note ? [{ kind: 'note', text: note } as const] : []),
    ...testBlocks(check.check, telling),
    ...evidenceBlocks(check, telling),
    ...pictureBlocks(check, telling),
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

/** The person's own findings come first, see `reportOf`; the label says whose they are. */
function evidenceBlocks({ evidence }: ReportCheck, { messages, paper }: Telling): Block[] {
  if (evidence.length === 0) return [];
  const words = messages.document.check;
  const own = evidence.filter((piece) => piece.own !== undefined).length;
  const label = own === 0 ? words.seen : own === evidence.length ? paper.evidence.own : paper.evidence.ownAndSeen;
  const shown = evidence.slice(0, Math.max(MOST_PLACES, own));
  const items = shown.map((piece) => evidenceRuns(piece, messages));
  const rest = evidence.length - items.length;
  if (rest > 0) items.push([{ text: words.moreEvidence(rest), tone: 'quiet' }]);
  return [
    { kind: 'paragraph', look: 'label', runs: [{ text: label }] },
    { kind: 'list', items },
  ];
}

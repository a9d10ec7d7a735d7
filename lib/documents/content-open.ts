import type { ReportCheck } from '../audit/report';
import { checkText } from '../messages/check-text';
import type { Block, Inline } from './blocks';
import { certaintyRuns, placeRuns, stateRun } from './content-parts';
import type { Telling } from './telling';

/**
 * What nobody has judged: found things in a table, the rest in two lines. Where all of it only waits for a person, the
 * heading above says so already.
 */
export function openBlocks(checks: readonly ReportCheck[], { messages }: Telling): Block[] {
  const words = messages.document.area;
  const { states } = messages.checklist;
  const seen = checks.filter(({ state }) => state === 'seen');
  const sought = checks.filter(({ state, kind }) => state !== 'seen' && kind === 'auto');
  const waiting = checks.filter(({ state, kind }) => state !== 'seen' && kind !== 'auto');
  const line = (label: Inline | undefined, listed: ReportCheck[]): Block[] => {
    const names = listed.map((check) => checkText(check, messages).name).join(', ');
    const runs: Inline[] = label ? [label, { text: `: ${names}` }] : [{ text: names }];
    return names ? [{ kind: 'paragraph', look: 'open', runs }] : [];
  };
  const waits: Inline = { text: words.waiting, strong: true, tone: 'quiet' };
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
    ...(seen.length > 0 ? [table] : []),
    ...line({ ...stateRun('notSeen', states.notSeen), strong: true }, sought),
    ...line(waiting.length < checks.length ? waits : undefined, waiting),
  ];
}

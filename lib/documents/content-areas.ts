import type { ReportArea } from '../audit/report';
import { formatPercent } from '../messages/format';
import type { Block } from './blocks';
import { checkBlocks, hasMore } from './content-check';
import { openBlocks } from './content-open';
import type { Telling } from './telling';

/** One chapter: what the person said of each check, then a short table of what nobody has judged yet. */
export function areaBlocks(part: ReportArea, telling: Telling): Block[] {
  const { messages, language } = telling;
  const words = messages.document.area;
  const { judged, total, score } = part.score;
  const count = messages.document.summary.of(judged, total);
  const line = score === null ? words.noScore(count) : words.score(count, formatPercent(score, language));
  const told = part.checks.filter((check) => hasMore(check, telling));
  const open = part.checks.filter((check) => !told.includes(check));
  return [
    { kind: 'heading', level: 1, text: messages.checklist.areas[part.area] },
    { kind: 'paragraph', look: 'aside', runs: [{ text: line }] },
    ...told.flatMap((check) => checkBlocks(check, 2, telling)),
    ...(open.length > 0 ? [{ kind: 'heading', level: 2, text: words.notJudged } as const] : []),
    ...openBlocks(open, telling),
  ];
}

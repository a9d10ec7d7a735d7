import type { ServiceTest } from '../audit/additions';
import type { CheckId } from '../audit/checklist';
import type { Audit } from '../audit/model';
import { stageOf, TIMED, testKindOf } from '../audit/service-tests';
import { formatDateTime, formatDuration } from '../messages/format';
import type { Messages } from '../messages/index';
import type { Block, Inline } from './blocks';
import type { Telling } from './telling';
import { cleanText, pageText } from './text';

/** The guided tests that belong to a check, in the order in which they were asked. */
export function testsOf({ tests }: Pick<Audit, 'tests'>, check: CheckId): ServiceTest[] {
  return tests.filter(({ kind }) => kind === testKindOf(check));
}

/** What was asked, what came back, how long it took, and after how long nobody waited for more. */
export function testBlocks(check: CheckId, telling: Telling): Block[] {
  const tests = testsOf(telling.audit, check);
  const { number } = telling.messages.guided.tests;
  return tests.flatMap((test, index): Block[] => {
    const rows = rowsOf(test, telling);
    if (rows.length === 0) return [];
    // One alone stands below the check's own name.
    const label: Block = { kind: 'paragraph', look: 'label', runs: [{ text: number(index + 1) }] };
    return [...(tests.length > 1 ? [label] : []), { kind: 'table', head: [], widths: [28, 72], rows }];
  });
}

function rowsOf(test: ServiceTest, { paper, messages, language }: Telling): Inline[][][] {
  const words = paper.tests;
  const text = (name: string, said: string): Inline[][][] => {
    const clean = cleanText(said).trim();
    return clean ? [[[{ text: name }], [{ text: clean }]]] : [];
  };
  const stage = stageOf(test);
  const time = (name: string, ms: number | null): Inline[][][] => {
    if (ms !== null) return [[[{ text: name }], [{ text: formatDuration(ms, language) }]]];
    const missing = stage === 'running' ? words.waiting : words.never;
    return stage === 'prepared' ? [] : [[[{ text: name }], [{ text: missing, tone: 'quiet' }]]];
  };
  const gaveUp = test.endedMs !== null && TIMED.every((timed) => test[timed] === null);
  return [
    ...text(words.channel, channelName(test, messages)),
    ...text(words.started, formatDateTime(test.startedAt, language)),
    ...text(words.asked, test.question),
    ...(gaveUp && !test.answer.trim() ? text(words.answer, words.none) : text(words.answer, test.answer)),
    ...(gaveUp
      ? []
      : [
          ...time(words.first, test.firstAnswerMs),
          ...time(words.useful, test.usefulAnswerMs),
          ...time(words.person, test.personMs),
        ]),
    ...(test.endedMs === null ? [] : time(words.ended, test.endedMs)),
    ...text(words.note, test.note),
  ];
}

/** Where the question was asked, in words; what the person wrote where it is none of the usual ways. */
export function channelName({ channel }: ServiceTest, { guided }: Messages): string {
  const { channels } = guided.tests;
  return pageText(Object.hasOwn(channels, channel) ? channels[channel as keyof typeof channels] : channel);
}

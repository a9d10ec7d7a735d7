import type { ServiceTest } from '../audit/additions';
import type { CheckId } from '../audit/checklist';
import type { Audit } from '../audit/model';
import { formatDateTime, formatDuration } from '../messages/format';
import type { Block, Inline } from './blocks';
import type { Telling } from './telling';
import { cleanText, pageText } from './text';

const KINDS: Partial<Record<CheckId, ServiceTest['kind']>> = { 'chatbot-test': 'chatbot', 'reply-test': 'reply' };

/** The guided tests that belong to a check. */
export function testsOf({ tests }: Pick<Audit, 'tests'>, check: CheckId): ServiceTest[] {
  return tests.filter(({ kind }) => kind === KINDS[check]);
}

/** What was asked, what came back, and how long it took. */
export function testBlocks(check: CheckId, telling: Telling): Block[] {
  const tests = testsOf(telling.audit, check);
  const name = telling.paper.tests[KINDS[check] ?? 'chatbot'];
  return tests.flatMap((test, index): Block[] => {
    const rows = rowsOf(test, telling);
    if (rows.length === 0) return [];
    const label = tests.length > 1 ? `${name} ${index + 1}` : name;
    return [
      { kind: 'paragraph', look: 'label', runs: [{ text: label }] },
      { kind: 'table', head: [], widths: [28, 72], rows },
    ];
  });
}

function rowsOf(test: ServiceTest, { paper, messages, language }: Telling): Inline[][][] {
  const words = paper.tests;
  const text = (name: string, said: string): Inline[][][] => {
    const clean = cleanText(said).trim();
    return clean ? [[[{ text: name }], [{ text: clean }]]] : [];
  };
  const time = (name: string, ms: number | null): Inline[][][] =>
    test.startedAt === '' && ms === null
      ? []
      : [
          [
            [{ text: name }],
            [ms === null ? { text: words.never, tone: 'quiet' } : { text: formatDuration(ms, language) }],
          ],
        ];
  const { channels } = messages.guided.tests;
  const channel = Object.hasOwn(channels, test.channel)
    ? channels[test.channel as keyof typeof channels]
    : test.channel;
  return [
    ...text(words.channel, pageText(channel)),
    ...text(words.started, formatDateTime(test.startedAt, language)),
    ...text(words.asked, test.question),
    ...text(words.answer, test.answer),
    ...time(words.first, test.firstAnswerMs),
    ...time(words.useful, test.usefulAnswerMs),
    ...time(words.person, test.personMs),
    ...text(words.note, test.note),
  ];
}

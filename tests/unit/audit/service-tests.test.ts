import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceTest } from '../../../lib/audit/additions';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import {
  checkOfTest,
  durationOf,
  partsOfDuration,
  runningTests,
  stageOf,
  stopped,
  testKindOf,
  testsOf,
  waitedMs,
} from '../../../lib/audit/service-tests';
import { UI_LANGUAGES } from '../../../lib/messages';
import { formatDuration, formatStopwatch } from '../../../lib/messages/format';
import '../all-languages';

const ASKED = '2026-11-20T12:00:00.000Z';
const at = (ms: number) => Date.parse(ASKED) + ms;
const HOUR = 3_600_000;

function test(id: string, more: Partial<ServiceTest> = {}): ServiceTest {
  const words = { channel: 'chat', question: '', answer: '', note: '', updatedAt: ASKED };
  const times = { firstAnswerMs: null, usefulAnswerMs: null, personMs: null, endedMs: null };
  return { id, kind: 'chatbot', startedAt: ASKED, ...words, ...times, ...more };
}

describe('a guided test', () => {
  it('belongs to one check, and only two checks have tests', () => {
    expect(CHECK_IDS.filter((id) => testKindOf(id))).toEqual(['chatbot-test', 'reply-test']);
    for (const kind of ['chatbot', 'reply'] as const) expect(testKindOf(checkOfTest(kind))).toBe(kind);
  });

  it('runs from the question until everything is timed or the person stops waiting', () => {
    expect(stageOf(test('a', { startedAt: '' }))).toBe('prepared');
    expect(stageOf(test('a'))).toBe('running');
    expect(stageOf(test('a', { firstAnswerMs: 1, usefulAnswerMs: 2 }))).toBe('running');
    expect(stageOf(test('a', { firstAnswerMs: 1, usefulAnswerMs: 2, personMs: 3 }))).toBe('ended');
    expect(stageOf(test('a', { endedMs: 600_000 }))).toBe('ended');
  });

  it('is timed from the question, and never below nothing', () => {
    expect(waitedMs(test('a'), at(40_000))).toBe(40_000);
    expect(waitedMs(test('a'), at(-5))).toBe(0);
    expect(waitedMs(test('a', { startedAt: '' }), at(40_000))).toBe(0);
  });

  it('takes a useful answer or one from a person for the first, where none was stopped before', () => {
    expect(stopped(test('a'), 'firstAnswerMs', at(7))).toEqual({ firstAnswerMs: 7 });
    expect(stopped(test('a'), 'usefulAnswerMs', at(9))).toEqual({ firstAnswerMs: 9, usefulAnswerMs: 9 });
    expect(stopped(test('a', { firstAnswerMs: 7 }), 'personMs', at(9))).toEqual({ personMs: 9 });
  });

  it('stands with those of its check, not asked yet before the newest', () => {
    const tests = [
      test('old', { startedAt: '2026-11-01T12:00:00.000Z' }),
      test('mail', { kind: 'reply' }),
      test('new'),
      test('ready-2', { startedAt: '' }),
      test('ready-1', { startedAt: '' }),
    ];
    expect(testsOf(tests, 'chatbot-test').map(({ id }) => id)).toEqual(['ready-1', 'ready-2', 'new', 'old']);
    expect(testsOf(tests, 'reply-test').map(({ id }) => id)).toEqual(['mail']);
    expect(testsOf(tests, 'phone')).toEqual([]);
  });

  it('is listed as running as long as it is, the oldest first', () => {
    const old = test('old', { kind: 'reply', startedAt: '2026-11-01T12:00:00.000Z' });
    const tests = [test('new'), old, test('ready', { startedAt: '' }), test('over', { endedMs: 5 })];
    expect(runningTests(tests).map(({ id }) => id)).toEqual(['old', 'new']);
  });
});

describe('how long it took', () => {
  it.each([
    [0, '0 sek'],
    [40_999, '40 sek'],
    [125_000, '2 min 5 sek'],
    [3 * HOUR, '3 t'],
    [3 * HOUR + 59_000, '3 t'],
    [51 * HOUR, '2 d 3 t'],
    [48 * HOUR + 60_000, '2 d'],
  ])('%i ms is said as %s', (ms, said) => {
    expect(formatDuration(ms, 'nb')).toBe(said);
  });

  it.each([
    [0, '00:00'],
    [133_000, '02:13'],
    [HOUR + 133_000, '1:02:13'],
    [51 * HOUR, '2 d 3 t'],
  ])('%i ms stands on the stopwatch as %s', (ms, said) => {
    expect(formatStopwatch(ms, 'nb')).toBe(said);
  });

  it.each(UI_LANGUAGES)('is said in %s with the number in it', (language) => {
    expect(formatDuration(51 * HOUR, language)).toMatch(/^2\s?\p{L}+\.? 3\s?\p{L}+\.?$/u);
  });

  it('comes back from its parts to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 24 * HOUR }), (ms) => {
        expect(durationOf(partsOfDuration(ms))).toBe(ms - (ms % 1000));
      }),
    );
    expect(durationOf({ days: 0, hours: 0, minutes: 90, seconds: 0 })).toBe(1.5 * HOUR);
  });
});

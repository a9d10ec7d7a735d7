/** Guided tests of the shop's service: what is timed, which test still runs, and what the tests of a check brought. Pure. */
import type { ServiceTest } from './additions';
import type { CheckId } from './checklist';

/** What the stopwatch times, in the order in which it mostly comes. */
export const TIMED = ['firstAnswerMs', 'usefulAnswerMs', 'personMs'] as const satisfies readonly (keyof ServiceTest)[];
export type Timed = (typeof TIMED)[number];

/** Ways to ask a shop that are offered; anything else is what the person wrote. */
export const CHANNELS = ['chat', 'email', 'form', 'phone', 'message', 'social', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where the question of a new test is asked, unless the person says otherwise. */
export const USUAL_CHANNEL: Readonly<Record<ServiceTest['kind'], Channel>> = { chatbot: 'chat', reply: 'email' };

/** The kind of test that belongs to a check, undefined where none does. */
export function testKindOf(check: CheckId): ServiceTest['kind'] | undefined {
  if (check === 'chatbot-test') return 'chatbot';
  return check === 'reply-test' ? 'reply' : undefined;
}

/** The check that a kind of test belongs to. */
export function checkOfTest(kind: ServiceTest['kind']): CheckId {
  return kind === 'chatbot' ? 'chatbot-test' : 'reply-test';
}

/** How far a test is: prepared and not asked yet, running, or at its end (everything is timed, or the person stopped). */
export function stageOf(test: ServiceTest): 'prepared' | 'running' | 'ended' {
  if (test.startedAt === '') return 'prepared';
  return test.endedMs !== null || TIMED.every((timed) => test[timed] !== null) ? 'ended' : 'running';
}

/** Milliseconds from the question until `now` (as `Date.now` gives it); never below 0, 0 where it was not asked yet. */
export function waitedMs(test: Pick<ServiceTest, 'startedAt'>, now: number): number {
  const asked = Date.parse(test.startedAt);
  return Number.isNaN(asked) ? 0 : Math.max(0, now - asked);
}

/**
 * What to write when something of a test has just come. An answer that can be used, and one from a human being, is an
 * answer too: where the first one was not stopped it came at the same moment.
 */
export function stopped(test: ServiceTest, timed: Timed, now: number): Partial<Record<Timed, number>> {
  const ms = waitedMs(test, now);
  return { ...(test.firstAnswerMs === null && { firstAnswerMs: ms }), [timed]: ms };
}

/** The tests of a check, those not asked yet before the newest. */
export function testsOf(tests: readonly ServiceTest[], check: CheckId): ServiceTest[] {
  const kind = testKindOf(check);
  const when = ({ startedAt }: ServiceTest) => (startedAt === '' ? Number.POSITIVE_INFINITY : Date.parse(startedAt));
  // Two that are not asked yet are at the same place: infinity less infinity is no number.
  return tests
    .filter((test) => test.kind === kind)
    .toSorted((a, b) => (when(a) === when(b) ? a.id.localeCompare(b.id) : when(b) - when(a)));
}

/** The tests that are waiting for something, the one asked first first. */
export function runningTests(tests: readonly ServiceTest[]): ServiceTest[] {
  return tests
    .filter((test) => stageOf(test) === 'running')
    .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}

/** What is kept for each of the units that a time is corrected in. */
export interface DurationParts {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** A time in whole units, the seconds rounded down. Milliseconds, at least 0. */
export function partsOfDuration(ms: number): DurationParts {
  const seconds = Math.floor(ms / 1000);
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}

/** The milliseconds of a time in units; a unit may be more than its usual most, such as 90 minutes. */
export function durationOf({ days, hours, minutes, seconds }: DurationParts): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

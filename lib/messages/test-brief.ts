/** What a check's guided tests brought, in a line. Pure. */
import type { ServiceTest } from '../audit/additions';
import { stageOf } from '../audit/service-tests';
import { formatDuration, formatMoment } from './format';
import type { CoreMessages, UiLanguage } from './index';

/**
 * One line of a check's tests, such as "first answer after 40 s · useful after 2 min"; '' where there are none.
 * @param tests of one check, as `testsOf` gives them: the first is told, the others are counted
 */
export function testBrief(tests: readonly ServiceTest[], messages: CoreMessages, language: UiLanguage): string {
  const first = tests[0];
  if (!first) return '';
  const { brief } = messages.guided.tests;
  const parts = partsOf(first, messages, language);
  if (tests.length > 1) parts.push(brief.more(tests.length - 1));
  return parts.join(' · ');
}

function partsOf(test: ServiceTest, messages: CoreMessages, language: UiLanguage): string[] {
  const { brief } = messages.guided.tests;
  const { firstAnswerMs, usefulAnswerMs, personMs, endedMs } = test;
  const stage = stageOf(test);
  if (stage === 'prepared') return [brief.prepared];
  const said = (ms: number) => formatDuration(ms, language);
  const parts: string[] = [];
  if (firstAnswerMs !== null) parts.push(brief.first(said(firstAnswerMs)));
  if (usefulAnswerMs !== null) parts.push(brief.useful(said(usefulAnswerMs)));
  if (personMs !== null) parts.push(brief.person(said(personMs)));
  if (stage === 'running' && usefulAnswerMs === null) parts.push(brief.waiting(formatMoment(test.startedAt, language)));
  if (parts.length === 0 && endedMs !== null) parts.push(brief.none(said(endedMs)));
  return parts;
}

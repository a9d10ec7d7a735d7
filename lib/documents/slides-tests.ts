/** The slide of the guided tests: what came of asking the shop. */
import type { Audit } from '../audit/model';
import { checkOfTest, stageOf } from '../audit/service-tests';
import { checkNames } from '../messages/check-text';
import { formatDuration } from '../messages/format';
import { testBrief } from '../messages/test-brief';
import { channelName } from './content-tests';
import type { Slide } from './slides';
import { cleanText } from './text';
import type { Wording } from './wording';

/** More belong to the document; the notes hold them all. */
const MOST_TESTS = 6;

/** A point for each test that was asked; none where nothing was. */
export function testSlides(audit: Audit, { messages, office, paper, language }: Wording): Slide[] {
  const asked = audit.tests.filter((test) => stageOf(test) !== 'prepared');
  if (asked.length === 0) return [];
  const nameOf = checkNames(audit.checklist, messages);
  const words = paper.tests;
  const points = asked.map((test) => {
    const channel = channelName(test, messages);
    const name = nameOf(checkOfTest(test.kind));
    return { name: channel ? `${name} (${channel})` : name, text: testBrief([test], messages, language) };
  });
  const notes = asked.map((test, index) => {
    const said = (name: string, text: string) => (text.trim() ? [`${name}: ${cleanText(text).trim()}`] : []);
    const ended = test.endedMs === null ? '' : formatDuration(test.endedMs, language);
    return [
      [points[index]?.name, points[index]?.text].filter(Boolean).join(': '),
      ...said(words.asked, test.question),
      ...said(words.answer, test.answer),
      ...said(words.ended, ended),
      ...said(words.note, test.note),
    ].join('\n');
  });
  return [{ kind: 'points', title: office.slides.tests, points: points.slice(0, MOST_TESTS), notes }];
}

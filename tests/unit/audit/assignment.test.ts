import { describe, expect, it } from 'vitest';
import { byQuestion, DISCUSSION, QUESTIONS } from '../../../lib/audit/assignment';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import { checkViews } from '../../../lib/audit/state';
import { messagesOf, UI_LANGUAGES } from '../../../lib/messages';
import { audit, judged } from './audits';
import '../all-languages';

describe('the assignment', () => {
  it('has thirteen questions, and every check in exactly one', () => {
    expect(QUESTIONS).toHaveLength(13);
    expect(QUESTIONS.flatMap(({ checks }) => checks as readonly string[]).toSorted()).toEqual(CHECK_IDS.toSorted());
  });

  it('groups the checklist and counts what is judged', () => {
    const views = checkViews(audit({ judgements: { payment: judged('no'), 'live-chat': judged('notApplicable') } }));
    const parts = byQuestion(views);
    expect(parts.map(({ id }) => id)).toEqual(QUESTIONS.map(({ id }) => id));
    expect(parts.flatMap(({ id, judged }) => (judged > 0 ? [[id, judged]] : []))).toEqual([
      ['chatbot', 1],
      ['payment', 1],
    ]);
    expect(parts[2]?.checks.map(({ check }) => check)).toEqual(['live-chat', 'chatbot-test']);
  });

  it('leaves questions of a filtered list empty rather than out', () => {
    expect(byQuestion([]).map(({ checks }) => checks.length)).toEqual(QUESTIONS.map(() => 0));
  });

  it.each(UI_LANGUAGES)('is asked in %s, in the same order', (language) => {
    const { questions, discuss } = messagesOf(language).assignment;
    expect(Object.keys(questions)).toEqual(QUESTIONS.map(({ id }) => id));
    for (const { question } of Object.values(questions)) expect(question).toMatch(/\?$/);
    expect(Object.keys(discuss.questions)).toEqual([...DISCUSSION]);
  });
});

import { expect, it } from 'vitest';
import { noAdditions } from '../../../lib/audit/additions';
import type { Audit, Judgement } from '../../../lib/audit/model';
import { markerState } from '../../../lib/browser/marker-state';
import { en } from '../../../lib/messages/en';
import { choicesWith } from '../../../lib/page/pick/choices';
import { openTask } from '../../../lib/page/pick/task';

const said = (note: string): Judgement => ({ verdict: 'no', rating: null, note, updatedAt: '' });
const audit: Audit = {
  ...{ id: 'a1', shop: 'shop.test', createdAt: '', updatedAt: '', deletedAt: null, pages: [], facts: [], rejected: [] },
  findings: [{ check: 'returns', url: 'https://shop.test/', confidence: 1, evidence: [] }],
  judgements: { returns: said('on this page') },
  ...noAdditions(),
};
const state = markerState(audit, 'en', en, true, 'https://shop.test/');
const task = openTask(state, { returns: said('older'), phone: said('kept') });
const of = (check: string) => task.choices.find((choice) => choice.check === check);

it('offers every check in the order of the checklist, with what is said of it', () => {
  expect(task.choices).toHaveLength(56);
  expect(of('phone')).toMatchObject({ name: 'Phone number', about: { state: 'absent', judgement: { note: 'kept' } } });
  expect(of('returns')?.about.judgement.note).toBe('on this page');
  expect(of('email')?.about).toMatchObject({ state: 'seen', judgement: { note: '', verdict: null } });
});

it('narrows them by words of name, question and area, in any order and case', () => {
  const found = (query: string) => choicesWith(task.choices, query).map(({ check }) => check);
  expect(found('  ')).toHaveLength(56);
  expect(found('NUMBER phone')).toContain('phone');
  expect(found(of('phone')?.areaName ?? '')).toContain('phone');
  expect(found('phone zebra')).toEqual([]);
});

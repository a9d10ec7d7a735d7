import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../lib/audit/model';
import type { MarkerState, WorkRequest } from '../../../lib/browser/messages';
import { createWork } from '../../../lib/page/overlay/work';

const judgement = (note: string, updatedAt = ''): Judgement => ({ verdict: null, rating: 4, note, updatedAt });
const state = (note: string, updatedAt = '', auditId = 'a1'): MarkerState => ({
  auditId,
  language: 'en',
  visible: true,
  findings: [],
  checks: { returns: { state: 'seen', judgement: judgement(note, updatedAt) } },
  rejected: [],
  pictures: {},
  own: {},
  texts: {} as MarkerState['texts'],
});
const later = () => new Promise((done) => setTimeout(done));

describe('createWork', () => {
  it('shows a verdict at once, keeps the rest of the judgement, and asks for the write', async () => {
    const asked: WorkRequest[] = [];
    const work = createWork(
      state('mine'),
      async (request) => void asked.push(request),
      () => undefined,
      async () => [],
    );
    work.verdict('returns', 'partly');
    expect(work.state.checks.returns?.state).toBe('partly');
    expect(work.judgement('returns')).toMatchObject({ verdict: 'partly', rating: 4, note: 'mine' });
    expect(work.saving('returns')).toBe('saving');
    await later();
    expect(work.saving('returns')).toBe('saved');
    expect(asked).toEqual([{ to: 'background', type: 'verdict', auditId: 'a1', check: 'returns', verdict: 'partly' }]);
    work.verdict('returns', null);
    expect(work.state.checks.returns?.state).toBe('seen');
  });

  it('does not let older words from outside take the place of newer ones', async () => {
    const work = createWork(
      state('old', '2020-01-01T00:00:00.000Z'),
      async () => undefined,
      () => undefined,
      async () => [],
    );
    work.note('returns', 'newer');
    await later();
    work.receive(state('old', '2020-01-01T00:00:00.000Z'));
    expect(work.judgement('returns').note).toBe('newer');
    work.receive(state('from another window', '2999-01-01T00:00:00.000Z'));
    expect(work.judgement('returns').note).toBe('from another window');
  });

  it('keeps words that are still on their way or failed, whatever comes in', async () => {
    const work = createWork(
      state(''),
      () => Promise.reject(new Error('gone')),
      () => undefined,
      async () => [],
    );
    work.note('returns', 'words');
    work.receive(state('other', '2999-01-01T00:00:00.000Z'));
    expect(work.judgement('returns').note).toBe('words');
    await later();
    expect(work.saving('returns')).toBe('failed');
    work.receive(state('other', '2999-01-01T00:00:00.000Z'));
    expect(work.judgement('returns').note).toBe('words');
  });

  it('rejects and takes it back', () => {
    const asked: WorkRequest[] = [];
    const work = createWork(
      state(''),
      async (request) => void asked.push(request),
      () => undefined,
      async () => [],
    );
    work.reject('returns', 'key', true);
    expect(work.state.rejected).toEqual(['key']);
    work.reject('returns', 'key', false);
    expect(work.state.rejected).toEqual([]);
    expect(asked[0]).toMatchObject({ type: 'reject', key: 'key', rejected: true });
  });

  it('takes over another audit whole', () => {
    const work = createWork(
      state('mine'),
      () => new Promise(() => undefined),
      () => undefined,
      async () => [],
    );
    work.note('returns', 'for the first audit');
    work.receive(state('second', '', 'a2'));
    expect(work.state.auditId).toBe('a2');
    expect(work.judgement('returns').note).toBe('second');
    expect(work.saving('returns')).toBe('idle');
  });

  it('fetches the small pictures of a check when they are wanted, again when there are others, and after taking one', async () => {
    const asked: string[] = [];
    let changes = 0;
    const pictured = (...ids: string[]) => ({
      ...state(''),
      pictures: { returns: ids },
      texts: { picture: { kept: 'Kept.', problems: {} } } as unknown as MarkerState['texts'],
    });
    const work = createWork(
      pictured(),
      async () => undefined,
      () => (changes += 1),
      async (auditId, check) => {
        asked.push(`${auditId} ${check}`);
        return [{ id: `${asked.length}`, alt: '', image: '' }];
      },
    );
    const shown = () => work.pictures('returns').map(({ id }) => id);
    expect([shown(), asked.length]).toEqual([[], 0]);
    work.receive(pictured('p'));
    expect([shown(), shown(), asked]).toEqual([[], [], ['a1 returns']]);
    await later();
    expect([shown(), changes]).toEqual([['1'], 1]);
    const evidence = { text: '', href: '', label: '', src: '', value: '', name: '', selector: '', seenAt: '' };
    await work.picture('returns', 'key', { ...evidence, where: 'main' }, 'alt');
    await later();
    expect([shown(), asked.length]).toEqual([['2'], 2]);
    work.receive(state('', '', 'a2'));
    expect([shown(), asked.length]).toEqual([[], 2]);
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Rating, Verdict } from '../../../lib/audit/model';
import { storeProblem } from '../../../lib/store/errors';
import { CONTACT, finding, freshBrowser, HOME, openWindow, scan, type Window } from './windows';

let popup: Window;
let panel: Window;
let id: string;

beforeEach(async () => {
  freshBrowser();
  popup = await openWindow();
  panel = await openWindow();
  id = (await popup.createAudit('shop.no')).id;
  // A window that is still opening its connection writes later than one that has it.
  await panel.listAudits();
});

describe('two windows at once', () => {
  it('keep each its own field of the same check', async () => {
    await Promise.all([
      popup.saveVerdict(id, 'phone', 'yes'),
      panel.saveNote(id, 'phone', 'svarer fort'),
      popup.saveRating(id, 'phone', 5),
      panel.saveVerdict(id, 'email', 'no'),
      popup.setRejected(id, 'a', true),
      panel.setRejected(id, 'b', true),
    ]);
    const audit = await panel.getAudit(id);
    expect(audit?.judgements.phone).toMatchObject({ verdict: 'yes', rating: 5, note: 'svarer fort' });
    expect(audit?.judgements.email).toMatchObject({ verdict: 'no', rating: null, note: '' });
    expect(audit?.rejected).toEqual(['a', 'b']);
  });

  it('keep the last of what one window wrote of one field', async () => {
    const text = 'Kundeservice svarte på chat etter ett minutt.';
    await Promise.all([...text].map((_, at) => popup.saveNote(id, 'live-chat', text.slice(0, at + 1))));
    expect((await panel.getAudit(id))?.judgements['live-chat']?.note).toBe(text);
  });

  it('keep every judgement in whatever order scans and judgements come', async () => {
    const check = fc.constantFrom<CheckId>('phone', 'email', 'returns');
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('verdict' as const),
        check,
        value: fc.constantFrom<Verdict | null>('yes', 'partly', 'no', 'notApplicable', null),
      }),
      fc.record({ kind: fc.constant('rating' as const), check, value: fc.constantFrom<Rating | null>(1, 3, 5, null) }),
      fc.record({ kind: fc.constant('note' as const), check, value: fc.string({ maxLength: 8 }) }),
      fc.record({ kind: fc.constant('scan' as const), check, value: fc.constantFrom(HOME, CONTACT) }),
    );
    const window = fc.boolean();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(window, step), { maxLength: 25 }), async (steps) => {
        const audit = (await popup.createAudit('shop.no')).id;
        const expected: Record<string, Record<string, unknown>> = {};
        const writes: Promise<void>[] = [];
        for (const [first, { kind, check: about, value }] of steps) {
          const by = first ? popup : panel;
          if (kind === 'scan') {
            writes.push(by.recordScan(audit, scan(value, [finding(about, value, 'x')])));
            continue;
          }
          expected[about] = { verdict: null, rating: null, note: '', ...expected[about], [kind]: value };
          if (kind === 'verdict') writes.push(by.saveVerdict(audit, about, value));
          else if (kind === 'rating') writes.push(by.saveRating(audit, about, value));
          else writes.push(by.saveNote(audit, about, value));
        }
        await Promise.all(writes);
        const judgements = (await panel.getAudit(audit))?.judgements ?? {};
        const given = Object.entries(expected).filter(([, one]) => one.verdict || one.rating || one.note);
        expect(Object.keys(judgements).sort()).toEqual(given.map(([about]) => about).sort());
        expect(judgements).toMatchObject(Object.fromEntries(given));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a window that closes', () => {
  it('has handed the write over before the function returned', async () => {
    await popup.getAudit(id);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const saving = popup.saveNote(id, 'phone', 'midt i et or');
    expect(put.mock.calls.map(([record]) => record)).toContainEqual(
      expect.objectContaining({ auditId: id, check: 'phone', field: 'note', value: 'midt i et or' }),
    );
    expect(commit).toHaveBeenCalledTimes(1);
    expect(get).not.toHaveBeenCalled();
    await saving;
  });
});

describe('what was saved', () => {
  it('is in the database when the promise resolves, and announced only then', async () => {
    const heard: unknown[] = [];
    popup.onChange((change) => heard.push(change));
    const saving = popup.saveVerdict(id, 'phone', 'partly');
    await Promise.resolve();
    expect(heard).toEqual([]);
    await saving;
    const raw = await openDB('service-lens');
    expect(await raw.get('judgements', [id, 'phone', 'verdict'])).toMatchObject({ value: 'partly' });
    raw.close();
    expect(heard).toEqual([{ auditId: id, kind: 'judgement', check: 'phone' }]);
  });

  it('makes the audit the newest in the list', async () => {
    await new Promise((resolve) => setTimeout(resolve, 3));
    const other = await popup.createAudit('other.no');
    expect((await popup.listAudits()).map((head) => head.id)).toEqual([other.id, id]);
    await new Promise((resolve) => setTimeout(resolve, 3));
    await popup.saveRating(id, 'phone', 2);
    expect((await panel.listAudits()).map((head) => head.id)).toEqual([id, other.id]);
  });

  it('can be taken back', async () => {
    await popup.saveVerdict(id, 'phone', 'yes');
    await popup.saveVerdict(id, 'phone', null);
    await popup.setRejected(id, 'key', true);
    await popup.setRejected(id, 'key', false);
    const audit = await popup.getAudit(id);
    expect(audit?.judgements).toEqual({});
    expect(audit?.rejected).toEqual([]);
  });

  it('is kept in an audit that lies in the bin', async () => {
    await panel.binAudit(id);
    await popup.saveNote(id, 'phone', 'skrev videre');
    await panel.restoreAudit(id);
    expect((await panel.getAudit(id))?.judgements.phone?.note).toBe('skrev videre');
  });
});

describe('a write that fails', () => {
  it('is told, with nothing half written, where the disk is full', async () => {
    await popup.saveNote(id, 'phone', 'before');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      (this as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    });
    const heard: unknown[] = [];
    popup.onChange((change) => heard.push(change));
    const error = await popup.saveNote(id, 'phone', 'after').catch((problem: unknown) => problem);
    commit.mockRestore();
    expect(storeProblem(error)).toBe('full');
    expect(heard).toEqual([]);
    expect((await popup.getAudit(id))?.judgements.phone?.note).toBe('before');
    await popup.saveNote(id, 'phone', 'room again');
    expect((await popup.getAudit(id))?.judgements.phone?.note).toBe('room again');
  });

  it('is told where the browser aborts the transaction', async () => {
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.abort();
    });
    await expect(popup.saveVerdict(id, 'phone', 'yes')).rejects.toMatchObject({ name: 'AbortError' });
    commit.mockRestore();
    expect((await popup.getAudit(id))?.judgements).toEqual({});
  });

  it('is told where the audit was deleted for good, and leaves nothing behind', async () => {
    await panel.deleteForGood(id);
    for (const write of [() => popup.saveNote(id, 'phone', 'x'), () => popup.setRejected(id, 'key', true)]) {
      expect(storeProblem(await write().catch((problem: unknown) => problem))).toBe('gone');
    }
    const raw = await openDB('service-lens');
    for (const store of ['judgements', 'rejections', 'touched']) expect(await raw.count(store)).toBe(0);
    raw.close();
  });

  it('is refused before anything is written where the value is not one of those allowed', async () => {
    await expect(popup.saveVerdict(id, 'phone', 'maybe' as Verdict)).rejects.toThrow(TypeError);
    await expect(popup.saveRating(id, 'phone', 6 as Rating)).rejects.toThrow(TypeError);
    await expect(popup.saveNote(id, 'phone', 3 as unknown as string)).rejects.toThrow(TypeError);
    await expect(popup.saveNote(id, 'toString' as CheckId, '')).rejects.toThrow(TypeError);
    expect((await popup.getAudit(id))?.judgements).toEqual({});
  });
});

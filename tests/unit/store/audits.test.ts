// @vitest-environment node
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAdditions } from '../../../lib/audit/additions';
import { storeProblem } from '../../../lib/store/errors';
import { finding, freshBrowser, HOME, openWindow, scan, type Window } from './windows';

let popup: Window;

beforeEach(async () => {
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-01T10:00:00Z') });
  popup = await openWindow();
});
afterEach(() => vi.useRealTimers());

const later = (days: number) => vi.setSystemTime(Date.now() + days * 86_400_000);

async function fullAudit(shop: string): Promise<string> {
  const { id } = await popup.createAudit(shop);
  await popup.recordScan(
    id,
    scan(HOME, [finding('phone', HOME, 'x')], [{ name: 'email', value: 'a@b.no', quote: '', url: HOME }]),
  );
  await popup.saveNote(id, 'phone', 'note');
  await popup.setRejected(id, 'key', true);
  return id;
}

async function recordsOf(id: string): Promise<number> {
  const raw = await openDB('service-lens');
  let count = 0;
  for (const name of raw.objectStoreNames) {
    count += (await raw.getAll(name)).filter((record) => record.auditId === id || record.id === id).length;
  }
  raw.close();
  return count;
}

describe('the current audit', () => {
  it('is one for two windows that ask at once', async () => {
    const panel = await openWindow();
    const heads = await Promise.all([
      popup.ensureAudit('shop.no'),
      panel.ensureAudit('shop.no'),
      popup.ensureAudit('shop.no'),
    ]);
    expect(new Set(heads.map((head) => head.id)).size).toBe(1);
    expect(await popup.listAudits()).toHaveLength(1);
  });

  it('is the newest of the shop that is not in the bin', async () => {
    const first = await popup.ensureAudit('shop.no');
    later(1);
    const second = await popup.createAudit('shop.no');
    await popup.createAudit('other.no');
    await popup.saveVerdict(first.id, 'phone', 'yes');
    expect((await popup.currentAudit('shop.no'))?.id).toBe(second.id);
    expect((await popup.ensureAudit('shop.no')).id).toBe(second.id);
    await popup.binAudit(second.id);
    expect((await popup.currentAudit('shop.no'))?.id).toBe(first.id);
    await popup.binAudit(first.id);
    expect(await popup.currentAudit('shop.no')).toBeUndefined();
    expect((await popup.ensureAudit('shop.no')).id).not.toBe(first.id);
  });

  it('is the own one even where a newer one came from a file', async () => {
    const own = await popup.ensureAudit('shop.no');
    const theirs = { ...own, id: 'theirs', createdAt: '2027-01-01T00:00:00.000Z' };
    await popup.importAudits([
      { ...theirs, pages: [], findings: [], facts: [], judgements: {}, rejected: [], ...noAdditions() },
    ]);
    expect((await popup.currentAudit('shop.no'))?.id).toBe(own.id);
    await popup.binAudit(own.id);
    expect((await popup.currentAudit('shop.no'))?.id).toBe('theirs');
  });
});

describe('the bin', () => {
  it('gives an audit back as it was', async () => {
    const id = await fullAudit('shop.no');
    const before = await popup.getAudit(id);
    later(2);
    await popup.binAudit(id);
    expect(await popup.listAudits()).toEqual([]);
    expect((await popup.listBin()).map((head) => [head.id, head.deletedAt])).toEqual([[id, new Date().toISOString()]]);
    await popup.restoreAudit(id);
    expect(await popup.getAudit(id)).toEqual(before);
    expect(await popup.listBin()).toEqual([]);
  });

  it('is emptied of what has lain there too long only', async () => {
    const [old, recent, inUse] = [await fullAudit('a.no'), await fullAudit('b.no'), await fullAudit('c.no')];
    await popup.binAudit(old);
    later(25);
    await popup.binAudit(recent);
    later(6);
    expect(await popup.purgeBin()).toBe(1);
    expect(await recordsOf(old)).toBe(0);
    expect(await recordsOf(recent)).toBeGreaterThan(5);
    expect(await recordsOf(inUse)).toBeGreaterThan(5);
    expect(await popup.purgeBin()).toBe(0);
  });

  it('tells where the audit is not there any more', async () => {
    for (const move of [popup.binAudit, popup.restoreAudit]) {
      expect(storeProblem(await move('gone').catch((problem: unknown) => problem))).toBe('gone');
    }
  });
});

describe('deleting for good', () => {
  it('takes everything of the one audit and nothing of the others', async () => {
    const [one, other] = [await fullAudit('shop.no'), await fullAudit('shop.no')];
    const before = await recordsOf(other);
    await popup.deleteForGood(one);
    expect(await recordsOf(one)).toBe(0);
    expect(await recordsOf(other)).toBe(before);
    expect(await popup.getAudit(one)).toBeUndefined();
  });

  it('does not reach an audit whose id begins alike', async () => {
    const twin = {
      shop: 'a.no',
      createdAt: '',
      updatedAt: '',
      deletedAt: null,
      pages: [],
      findings: [],
      facts: [],
      rejected: ['k'],
      ...noAdditions(),
    };
    await popup.importAudits([
      { ...twin, id: 'a', judgements: {} },
      { ...twin, id: 'ab', judgements: { phone: { verdict: 'yes', rating: null, note: '', updatedAt: '' } } },
    ]);
    await popup.deleteForGood('a');
    expect(await popup.getAudit('ab')).toMatchObject({ rejected: ['k'], judgements: { phone: { verdict: 'yes' } } });
  });
});

describe('loading', () => {
  it('keeps the order asked for and leaves out what is gone', async () => {
    const [a, b] = [await fullAudit('a.no'), await fullAudit('b.no')];
    expect((await popup.loadAudits([b, 'gone', a])).map((audit) => audit.shop)).toEqual(['b.no', 'a.no']);
  });
});

// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditFile } from '../../../lib/audit/additions';
import { type Incoming, newerOf } from '../../../lib/audit/incoming';
import { fingerprint } from '../../../lib/store/rows';
import { additions } from '../audit/additions';
import { audit, judged } from '../audit/audits';
import { freshBrowser, openWindow, PICTURE, png, type Window } from './windows';

let mine: Window;
const whole = (more: Partial<AuditFile> = {}): AuditFile => ({
  ...audit({ ...additions(), id: 'a', judgements: { phone: judged('yes'), faq: judged('no') } }),
  ...more,
});

beforeEach(async () => {
  freshBrowser();
  mine = await openWindow();
});

async function stored() {
  return mine.inTransaction([...STORES], 'readonly', async (transaction) => {
    const rows = await Promise.all(STORES.map((name) => transaction.objectStore(name as 'audits').getAll()));
    return JSON.stringify(rows);
  });
}
const STORES = [
  'audits',
  'touched',
  'pages',
  'findings',
  'facts',
  'judgements',
  'rejections',
  'items',
  'blobs',
] as const;

/** What is told of the audits, and that telling it has changed nothing. */
async function preview(...audits: AuditFile[]) {
  const before = await stored();
  const told = await mine.previewAudits(audits, audits.map(fingerprint), mine.noMemory());
  expect(await stored()).toBe(before);
  return told;
}

describe('previewAudits', () => {
  it('tells what is new, with what it holds and who made it', async () => {
    const [one] = await preview(whole({ madeBy: 'Kari' }));
    expect(one).toMatchObject({ status: 'new', shop: 'shop.no', madeBy: 'Kari', newImages: 0 });
    expect(one?.contents).toMatchObject({ verdicts: 2, own: 1, proposals: 2 });
    expect(one?.here).toBeUndefined();
  });

  it('tells what is the same, whoever made it, and what lies in the bin', async () => {
    await mine.importAudits([whole()]);
    expect((await preview(whole({ id: 'other', madeBy: 'Ola' })))[0]?.status).toBe('same');
    await mine.binAudit('a');
    expect((await preview(whole()))[0]?.status).toBe('binned');
  });

  it('takes the one in use for the same where another of it lies in the bin', async () => {
    await mine.importAudits([whole()]);
    await mine.binAudit('a');
    await mine.importAudits([whole({ id: 'b', rejected: ['x'] })]);
    await mine.setRejected('b', 'x', false);
    expect((await preview(whole()))[0]?.status).toBe('same');
    expect((await mine.importAudits([whole()])).same.map(({ id }) => id)).toEqual(['b']);
  });

  it('tells in what it differs from the one of the same origin, and when each was changed', async () => {
    await mine.importAudits([whole()]);
    await mine.saveVerdict('a', 'phone', 'no');
    await mine.saveNote('a', 'faq', 'Mine ord');
    const [one] = await preview(whole());
    expect(one?.status).toBe('different');
    expect(one?.here?.differs).toEqual(['verdicts', 'notes']);
    expect(one?.here?.contents.notes).toBe(1);
    expect(one?.contents.notes).toBe(0);
    expect(newerOf(one as Incoming)).toBe('here');
  });

  it('knows the origin by shop and beginning where the id is another', async () => {
    await mine.importAudits([whole({ id: 'copy', texts: {} })]);
    const [one, another] = await preview(whole(), whole({ createdAt: '2026-11-09T09:00:00.000Z' }));
    expect([one?.status, one?.here?.differs]).toEqual(['different', ['texts']]);
    expect(another?.status).toBe('new');
  });

  it('tells what stands twice among the files', async () => {
    const seen = mine.noMemory();
    const print = fingerprint(whole());
    expect((await mine.previewAudits([whole()], [print], seen))[0]?.status).toBe('new');
    expect((await mine.previewAudits([whole({ id: 'b' })], [print], seen))[0]?.status).toBe('twice');
  });

  it('sees what was written here between two files', async () => {
    await mine.importAudits([whole()]);
    const memory = mine.noMemory();
    const look = async (id: string) => (await mine.previewAudits([whole({ id })], [], memory))[0]?.status;
    expect(await look('b')).toBe('same');
    memory.seen.clear();
    await mine.saveNote('a', 'phone', 'Skrevet nå');
    expect(await look('b')).toBe('different');
  });

  it('counts the images that are not here yet', async () => {
    const pictured = whole({ pictures: [{ ...PICTURE, id: 'p1' }] });
    const images = new Map([
      ['p1', png()],
      ['stray', png()],
    ]);
    expect((await preview({ ...pictured, images }))[0]?.newImages).toBe(1);
    await mine.importAudits([pictured]);
    expect((await preview({ ...pictured, images }))[0]).toMatchObject({ status: 'same', newImages: 1 });
    await mine.importAudits([{ ...pictured, images }]);
    expect((await preview({ ...pictured, images }))[0]).toMatchObject({ status: 'same', newImages: 0 });
  });
});

describe('an import', () => {
  it('can be stopped, and nothing has changed', async () => {
    await mine.createAudit('mine.no');
    const before = await stored();
    const stop = new AbortController();
    const audits = [whole(), whole({ id: 'b', texts: {} }), whole({ id: 'c', own: [] })];
    const done: number[] = [];
    const importing = mine.importAudits(audits, {
      signal: stop.signal,
      onProgress: (n) => {
        done.push(n);
        if (n === 2) stop.abort();
      },
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(done).toEqual([1, 2]);
    expect(await stored()).toBe(before);
    expect((await mine.importAudits(audits)).added).toHaveLength(3);
  });

  it('can be taken back: what it brought lies in the bin with all that was written since', async () => {
    const own = await mine.createAudit('shop.no');
    const { added } = await mine.importAudits([whole(), whole({ id: 'b', texts: {} })]);
    await mine.saveNote('b', 'phone', 'Skrevet siden');
    const heard: unknown[] = [];
    mine.onChange((change) => heard.push(change));
    expect(await mine.undoImport([...added.map(({ id }) => id), 'never'])).toBe(2);
    expect(heard).toHaveLength(2);
    expect((await mine.listAudits()).map(({ id }) => id)).toEqual([own.id]);
    expect((await mine.listBin()).map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    expect((await mine.getAudit('b'))?.judgements.phone?.note).toBe('Skrevet siden');
    expect((await mine.importAudits([whole()])).added.map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps who made it, for the list and for the next copy', async () => {
    await mine.importAudits([whole({ madeBy: 'Kari' }), whole({ id: 'b', texts: {} })]);
    const named = (await mine.listOverviews()).map(({ id, madeBy }) => [id, madeBy]);
    expect(named.toSorted()).toEqual([
      ['a', 'Kari'],
      ['b', undefined],
    ]);
    expect(await mine.readForCopy('a', false)).toEqual(whole({ madeBy: 'Kari' }));
    expect(await mine.readForCopy('b', false)).toEqual(whole({ id: 'b', texts: {} }));
    expect(await mine.readForCopy('gone', true)).toBeUndefined();
  });

  it('gives a copy its images where they are wanted', async () => {
    const pictured = whole({ pictures: [{ ...PICTURE, id: 'p1' }], images: new Map([['p1', png()]]) });
    await mine.importAudits([pictured]);
    expect((await mine.readForCopy('a', true))?.images?.get('p1')?.size).toBe(png().size);
    expect((await mine.readForCopy('a', false))?.images).toBeUndefined();
  });
});

describe('changedSince', () => {
  it('counts each thing once that was written after the time', async () => {
    const { id } = await mine.createAudit('mine.no');
    expect(await mine.changedSince('')).toEqual({ things: 0, first: '' });
    const began = new Date().toISOString();
    await mine.saveVerdict(id, 'phone', 'yes');
    await mine.saveNote(id, 'phone', 'a');
    await mine.saveNote(id, 'phone', 'ab');
    await mine.saveNote(id, 'faq', 'c');
    await mine.addProposal(id, { order: 'V', what: 'x', checks: ['faq'] });
    const changed = await mine.changedSince('');
    expect(changed.things).toBe(3);
    expect(changed.first >= began).toBe(true);
    expect(await mine.changedSince(new Date(Date.now() + 1_000).toISOString())).toEqual({ things: 0, first: '' });
  });

  it('leaves out what came from a file and what is deleted', async () => {
    await mine.importAudits([whole()]);
    expect((await mine.changedSince('')).things).toBe(0);
    const { id } = await mine.createAudit('mine.no');
    await mine.saveVerdict(id, 'phone', 'yes');
    await mine.binAudit(id);
    expect((await mine.changedSince('')).things).toBe(0);
  });
});

// @vitest-environment node
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storeProblem } from '../../../lib/store/errors';
import { MIGRATIONS, type Migration } from '../../../lib/store/migrations';
import { type Dump, dumpOf, load, V1, V2, V3 } from './dumps';
import { freshBrowser, openWindow } from './windows';

const AUDIT = '6f1f6c0e-2f5b-4f0e-9d1c-0d7c1f2a3b4c';

beforeEach(freshBrowser);

describe('a database of version 1', () => {
  it('is opened by the code of today with everything in it', async () => {
    await load(V1);
    const { listAudits, listBin, getAudit, closeDatabase } = await openWindow();
    expect((await listAudits()).map((head) => [head.shop, head.updatedAt])).toEqual([
      ['eksempelbutikken.no', '2026-11-01T10:12:30.250Z'],
      ['havblå.myshopify.com', '2026-10-12T08:20:00.000Z'],
    ]);
    expect(await listBin()).toHaveLength(1);
    const audit = await getAudit(AUDIT);
    expect(audit?.pages.map((page) => page.pageType)).toEqual(['home', 'contact']);
    expect(audit?.findings.map((finding) => finding.check)).toEqual(['contact-page', 'contact-page', 'phone']);
    expect(audit?.facts).toMatchObject([{ name: 'phone', value: '+4722334455' }]);
    expect(audit?.judgements).toEqual({
      'contact-page': {
        verdict: 'yes',
        rating: 4,
        note: 'Lett å finne, men står bare nederst på sida 🧐',
        updatedAt: '2026-11-01T10:12:30.250Z',
      },
      'live-chat': { verdict: 'no', rating: null, note: '', updatedAt: '2026-11-01T10:11:00.000Z' },
    });
    expect(audit?.rejected).toEqual(['phone\nring oss: 22 33 44 55\ntel:+4722334455\n']);
    await closeDatabase();
    const raw = await openDB('service-lens');
    const records = Object.values((await dumpOf(raw)).stores).flatMap((store) => store.records);
    expect(records).toHaveLength(Object.values(V1.stores).flatMap((store) => store.records).length);
  });

  it('loses nothing on its way to version 2, and has room for what is new', async () => {
    await load(V1);
    const { openDatabase } = await openWindow();
    const database = await openDatabase(() => undefined, MIGRATIONS.slice(0, 2));
    const { items, blobs, ...stores } = (await dumpOf(database as unknown as IDBPDatabase)).stores;
    expect([items?.records, blobs?.records]).toEqual([[], []]);
    for (const [name, store] of Object.entries(V1.stores)) {
      expect(stores[name]?.records).toHaveLength(store.records.length);
      expect(stores[name]?.records).toEqual(expect.arrayContaining(store.records));
    }
  });

  it('is taken further by the steps that it lacks and by those only', async () => {
    await load(V1);
    const ran: number[] = [];
    const steps: Migration[] = [
      () => ran.push(1),
      (database, transaction) => {
        ran.push(2);
        database.createObjectStore('made-up');
        transaction.objectStore('audits').createIndex('made-up', 'createdAt');
      },
      () => ran.push(3),
    ];
    const { openDatabase } = await openWindow();
    const database = (await openDatabase(() => undefined, steps)) as unknown as IDBPDatabase;
    expect(ran).toEqual([2, 3]);
    expect(database.version).toBe(3);
    const { 'made-up': madeUp, ...stores } = (await dumpOf(database)).stores;
    expect(madeUp?.records).toEqual([]);
    for (const [name, store] of Object.entries(V1.stores)) {
      expect(stores[name]?.records).toHaveLength(store.records.length);
      expect(stores[name]?.records).toEqual(expect.arrayContaining(store.records));
    }
  });

  it('stays as it was where a step fails', async () => {
    await load(V1);
    const { openDatabase, getAudit } = await openWindow();
    const failing: Migration[] = [
      ...MIGRATIONS,
      (database) => {
        database.deleteObjectStore('judgements');
        throw new Error('made up');
      },
    ];
    await expect(openDatabase(() => undefined, failing)).rejects.toThrow('made up');
    expect((await getAudit(AUDIT))?.judgements['contact-page']?.verdict).toBe('yes');
  });
});

describe('a database of version 2', () => {
  it('is opened by the code of today with what the person made in it', async () => {
    await load(V2);
    const { getAudit, removedItems, pictureBlob, saveField, closeDatabase } = await openWindow();
    const audit = await getAudit(AUDIT);
    expect(audit?.judgements['contact-page']?.rating).toBe(4);
    expect(audit?.own).toMatchObject([{ check: 'phone', evidence: { text: 'Ring oss på 22 33 44 55' } }]);
    expect(audit?.pictures).toMatchObject([{ width: 1, alt: 'Telefonnummeret øverst på sida' }]);
    expect(await (await pictureBlob(AUDIT, audit?.pictures[0]?.id ?? ''))?.slice(1, 4).text()).toBe('PNG');
    expect(audit?.tests).toMatchObject([{ kind: 'reply', firstAnswerMs: 5_400_000, personMs: null }]);
    expect(audit?.touchpoints).toMatchObject([{ stage: 'receive', text: 'SMS når pakken er klar' }]);
    expect(audit?.proposals).toMatchObject([
      {
        what: 'Åpen chat om kvelden',
        effort: 2,
        checks: ['live-chat'],
        seenAt: [{ auditId: '9a7d3c52-7c11-4e0a-8a55-5b1f0c9e7d21', check: 'live-chat' }],
        updatedAt: '2026-11-02T09:30:00.000Z',
      },
    ]);
    expect(audit?.texts).toEqual({ title: 'Kundeservice hos Eksempelbutikken' });
    expect((await removedItems(AUDIT)).touchpoints).toMatchObject([{ text: 'Angret dette' }]);
    await saveField(AUDIT, 'proposal', audit?.proposals[0]?.id ?? '', 'who', 'Kundeservice');
    await closeDatabase();
    const raw = await openDB('service-lens');
    const records = (await dumpOf(raw)).stores.items?.records;
    // What a later version wrote is still there.
    expect(records).toEqual(expect.arrayContaining(V2.stores.items?.records ?? []));
  });
});

describe('a database of version 3', () => {
  it('is opened by the code of today with the person’s own checklist, and the audits made by it', async () => {
    await load(V3);
    const { getAudit, listChecklists, createAudit } = await openWindow();
    const audit = await getAudit(AUDIT);
    expect(audit?.checklist).toMatchObject({ name: 'Klasse 2B', off: ['ar-vr'], weights: { returns: 3 } });
    expect(audit?.judgements['own-smil']?.verdict).toBe('yes');
    expect(await listChecklists()).toMatchObject([{ checklist: { name: 'Klasse 2B' }, inUse: true }]);
    expect((await getAudit((await createAudit('ny.no')).id))?.checklist).toEqual(audit?.checklist);
  });
});

describe('each step', () => {
  it.each([V1, V2, V3])('makes the stores of its version', async (dumped) => {
    const { openDatabase } = await openWindow();
    const database = await openDatabase(() => undefined, MIGRATIONS.slice(0, dumped.version));
    const bare = (one: Dump) =>
      Object.fromEntries(
        Object.entries(one.stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]),
      );
    expect(bare(await dumpOf(database as unknown as IDBPDatabase))).toEqual(bare(dumped));
  });

  it('has a database of its version kept for these tests', () => {
    expect([V1, V2, V3].map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

describe('the connection', () => {
  const oneMore: Migration[] = [...MIGRATIONS, () => undefined];

  it('is let go when a newer version wants in, and then says so', async () => {
    const old = await openWindow();
    const { id } = await old.createAudit('shop.no');
    const updated = await openWindow();
    const database = await updated.openDatabase(() => undefined, oneMore);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    const error = await old.saveNote(id, 'phone', 'a').catch((problem: unknown) => problem);
    expect(storeProblem(error)).toBe('newer');
    expect(await database.count('audits')).toBe(1);
  });

  it('completes what is under way before it is let go', async () => {
    const old = await openWindow();
    const { id } = await old.createAudit('shop.no');
    const saving = old.saveNote(id, 'phone', 'half a wor').catch(() => undefined);
    const database = await (await openWindow()).openDatabase(() => undefined, oneMore);
    await saving;
    expect(await database.get('judgements', [id, 'phone', 'note'])).toMatchObject({ value: 'half a wor' });
  });

  it('tells when an older window does not let go, and does not stand in the way later', async () => {
    const stubborn = await openDB('service-lens', 1);
    const { openDatabase } = await openWindow();
    const error = await openDatabase(() => undefined, oneMore, 20).catch((problem: unknown) => problem);
    expect(storeProblem(error)).toBe('blocked');
    stubborn.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(deleteDB('service-lens', { blocked: () => expect.unreachable() })).resolves.toBeUndefined();
  });

  it('waits for an older window that lets go in time', async () => {
    const slow = await openDB('service-lens', 1);
    const { openDatabase } = await openWindow();
    setTimeout(() => slow.close(), 20);
    expect((await openDatabase(() => undefined, oneMore, 2_000)).version).toBe(MIGRATIONS.length + 1);
  });

  it('is opened anew where the browser has ended it', async () => {
    const transact = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { createAudit, saveNote, getAudit } = await openWindow();
    const { id } = await createAudit('shop.no');
    // Both ways in which it shows: with the event, and with nothing but a refusal.
    const first = transact.mock.contexts[0] as IDBDatabase;
    forceCloseDatabase(first as never);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await saveNote(id, 'phone', 'one');
    const second = transact.mock.contexts.at(-1) as IDBDatabase;
    expect(second).not.toBe(first);
    second.close();
    await saveNote(id, 'phone', 'two');
    expect(transact.mock.contexts.at(-1)).not.toBe(second);
    expect((await getAudit(id))?.judgements.phone?.note).toBe('two');
    transact.mockRestore();
  });

  it('is opened once for all who ask at the same time', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { listAudits, listBin, closeDatabase } = await openWindow();
    await Promise.all([listAudits(), listBin(), listAudits()]);
    expect(open).toHaveBeenCalledTimes(1);
    await closeDatabase();
    expect(await listAudits()).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });
});

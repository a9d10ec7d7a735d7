import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Scan } from '../../../lib/audit/model';
import { currentAudit, getAudit, listAudits } from '../../../lib/store/audits';
import { addTest, saveField } from '../../../lib/store/items';
import { saveNote } from '../../../lib/store/judgements';
import { addPicture } from '../../../lib/store/pictures';
import { browser, scan, scanPage, tab } from './made-scan';
import { begin, last, states } from './made-session';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./made-scan')).browser }));
vi.mock('../../../lib/scan', () => import('./made-scan'));

describe('opening the popup', () => {
  it('reads the page of a shop and keeps what it brought', async () => {
    await begin().open();
    expect(last()).toMatchObject({ shop: 'example.no', url: 'https://www.shop.example.no/kontakt' });
    expect(last().status).toEqual({ state: 'done' });
    const head = await currentAudit('example.no');
    expect((await getAudit(head?.id ?? ''))?.findings).toHaveLength(1);
  });

  it('shows what is stored before the page has answered, and follows changes of other windows', async () => {
    await begin().open();
    const id = last().audit?.id ?? '';
    let answer: (value: Scan) => void = () => {};
    scanPage.mockReturnValue(new Promise<Scan>((resolve) => (answer = resolve)));
    const session = begin();
    const opening = session.open();
    await vi.waitFor(() => expect(last().audit?.id).toBe(id));
    expect(last().status.state).toBe('running');
    await saveNote(id, 'phone', 'from elsewhere');
    await vi.waitFor(() => expect(last().audit?.judgements.phone?.note).toBe('from elsewhere'));
    answer(scan());
    await opening;
    expect(last().audit?.judgements.phone?.note).toBe('from elsewhere');
  });

  it('keeps nothing of a page that is no shop until the person says so', async () => {
    scanPage.mockResolvedValue(scan({ isShop: false }));
    const session = begin();
    await session.open();
    expect(last()).toMatchObject({ audit: undefined, status: { state: 'done' } });
    expect(last().scan?.findings).toHaveLength(1);
    expect(await listAudits()).toEqual([]);
    await session.keep();
    expect(last().audit?.findings).toHaveLength(1);
  });

  it('adds a page that is no shop by itself to the audit that the shop has', async () => {
    await begin().open();
    scanPage.mockResolvedValue(scan({ isShop: false, url: 'https://blog.example.no/om' }));
    await begin().open();
    expect(last().audit?.pages).toHaveLength(2);
  });

  it('does not mix in the findings of another shop', async () => {
    scanPage.mockResolvedValue(scan({ url: 'https://other.no/' }));
    await begin().open();
    expect(last().status).toEqual({ state: 'failed', problem: 'moved' });
    expect(await listAudits()).toEqual([]);
  });

  it.each([
    ['Cannot access contents of the page.', 'denied'],
    ['Missing host permission for the tab', 'denied'],
    ['Could not establish connection.', 'failed'],
  ])('says what it means that the browser says %s', async (words, problem) => {
    browser.scripting.executeScript.mockRejectedValue(new Error(words));
    await begin().open();
    expect(last().status).toEqual({ state: 'failed', problem });
  });

  it('stops when asked, and a late answer changes nothing', async () => {
    let answer: (value: Scan) => void = () => {};
    scanPage.mockReturnValue(new Promise<Scan>((resolve) => (answer = resolve)));
    const session = begin();
    const opening = session.open();
    await vi.waitFor(() => expect(scanPage).toHaveBeenCalled());
    session.cancel();
    await opening;
    expect(last().status).toEqual({ state: 'failed', problem: 'cancelled' });
    answer(scan());
    await new Promise((resolve) => setTimeout(resolve));
    expect(last().scan).toBeUndefined();
    expect(await listAudits()).toEqual([]);
  });

  it('gives up after fifteen seconds, having said that it takes long', async () => {
    scanPage.mockReturnValue(new Promise(() => {}));
    const session = begin();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opening = session.open();
      await vi.waitFor(async () => {
        await vi.advanceTimersByTimeAsync(100);
        expect(scanPage).toHaveBeenCalled();
      });
      await vi.advanceTimersByTimeAsync(1000);
      expect(last().status.state).toBe('slow');
      await vi.advanceTimersByTimeAsync(15_000);
      await opening;
    } finally {
      vi.useRealTimers();
    }
    expect(last().status).toEqual({ state: 'failed', problem: 'timeout' });
  });

  it('adds what the page tells to have come late, and only for its own tab', async () => {
    const session = begin();
    await session.open();
    const tell = (id: number) =>
      browser.runtime.onMessage.addListener.mock.calls.at(-1)?.[0](
        { to: 'extension', type: 'changed' },
        { id: 'us', tab: { id }, frameId: 0 },
      );
    const [phone] = scan().findings;
    scanPage.mockResolvedValue(scan({ findings: [{ ...phone, check: 'live-chat' } as NonNullable<typeof phone>] }));
    tell(8);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(scanPage).toHaveBeenCalledTimes(1);
    tell(tab.id);
    await vi.waitFor(() => expect(last().audit?.findings).toHaveLength(2));
    expect(last().status).toEqual({ state: 'done' });
    session.close();
    expect(browser.runtime.onMessage.removeListener).toHaveBeenCalled();
  });

  it('hears of a picture that another window took', async () => {
    await begin().open();
    const { id } = last().audit ?? { id: '' };
    const picture = { check: 'phone', key: '', url: tab.url, width: 1, height: 1, alt: '' } as const;
    await addPicture(id, { ...picture, takenAt: new Date().toISOString() }, new Blob(['x'], { type: 'image/png' }));
    await vi.waitFor(() => expect(last().audit?.pictures).toMatchObject([picture]));
  });

  it('writes every key of a test once, and reads nothing but that test for it', async () => {
    await begin().open();
    const { id } = last().audit ?? { id: '' };
    const { id: test } = await addTest(id, 'chatbot');
    await vi.waitFor(() => expect(last().audit?.tests).toHaveLength(1));
    const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
    const words = 'How long may I return it?';
    const typed = Array.from(words, (_, at) => saveField(id, 'test', test, 'question', words.slice(0, at + 1)));
    await Promise.all(typed);
    await vi.waitFor(() => expect(last().audit?.tests[0]?.question).toBe(words));
    const stores = (spy: typeof reads | typeof writes) =>
      (spy.mock.contexts as IDBObjectStore[]).map(({ name }) => name);
    expect(stores(writes).filter((name) => name === 'items')).toHaveLength(words.length);
    expect(new Set(stores(reads)), 'the whole audit is not read').toEqual(new Set(['items']));
    expect(stores(reads).length).toBeLessThanOrEqual(words.length);
    for (const spy of [reads, writes]) spy.mockRestore();
  });

  it('does not touch a page of the browser', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1, url: 'chrome://extensions/' }]);
    await begin().open();
    expect(states.at(-1)).toEqual({ stage: 'restricted', why: 'browser', audits: [] });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

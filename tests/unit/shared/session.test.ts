import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../../../entrypoints/shared/state';
import type { Scan } from '../../../lib/audit/model';

const tab = { id: 7, url: 'https://www.shop.example.no/kontakt#top', loading: false };
const browser = vi.hoisted(() => ({
  tabs: { query: vi.fn(), get: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
  runtime: { id: 'us', onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
  storage: { local: { get: vi.fn(async () => ({})), set: vi.fn() } },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const scanPage = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/scan', () => ({ scanPage }));

const { Session } = await import('../../../entrypoints/shared/session');
const { binAudit, createAudit, currentAudit, deleteForGood, getAudit, listAudits } = await import(
  '../../../lib/store/audits'
);
const { saveNote } = await import('../../../lib/store/judgements');

function scan(patch: Partial<Scan> = {}): Scan {
  const evidence = {
    text: 'Ring oss',
    href: '',
    label: '',
    src: '',
    value: '',
    name: '',
    selector: 'a',
    where: 'footer',
    seenAt: '2026-01-01T10:00:00.000Z',
  } as const;
  return {
    url: tab.url,
    title: 'Kontakt',
    language: 'nb',
    isShop: true,
    pageType: 'contact',
    findings: [{ check: 'phone', url: tab.url, confidence: 1, evidence: [evidence] }],
    facts: [],
    scannedAt: '2026-01-01T10:00:00.000Z',
    scanMs: 1,
    elements: 1,
    truncated: false,
    ...patch,
  };
}

let states: SessionState[];
let sessions: InstanceType<typeof Session>[] = [];
const begin = () => {
  const own: SessionState[] = [];
  states = own;
  const session = new Session((state) => own.push(state));
  sessions.push(session);
  return session;
};
const last = () => {
  const state = states.at(-1);
  if (state?.stage !== 'shop') throw new Error(`stage ${state?.stage}`);
  return state;
};

beforeEach(() => {
  vi.clearAllMocks();
  // Node has none.
  vi.stubGlobal('reportError', vi.fn());
  browser.tabs.query.mockResolvedValue([tab]);
  browser.tabs.get.mockResolvedValue(tab);
  browser.scripting.executeScript.mockResolvedValue([{}]);
  scanPage.mockResolvedValue(scan());
});

afterEach(async () => {
  for (const session of sessions) session.close();
  sessions = [];
  for (const { id } of await listAudits()) await deleteForGood(id);
});

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

  it('does not touch a page of the browser', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1, url: 'chrome://extensions/' }]);
    await begin().open();
    expect(states.at(-1)).toEqual({ stage: 'restricted', why: 'browser', audits: [] });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('walking with the panel open', () => {
  const other = { id: 8, url: 'https://other.no/', loading: false };
  const second = { ...tab, url: 'https://www.shop.example.no/retur' };

  it('reads each page of a shop that has an audit, and says whose pages they are', async () => {
    const session = begin();
    await session.visit(tab, 'asked');
    const id = last().audit?.id;
    scanPage.mockResolvedValue(scan({ url: second.url }));
    await session.visit({ ...second, loading: true }, 'moving');
    expect(last()).toMatchObject({ url: second.url, scan: undefined, status: { state: 'running' } });
    await session.visit(second, 'here');
    expect(last().audit?.id).toBe(id);
    expect(last().audit?.pages.map(({ url }) => url)).toEqual(['https://www.shop.example.no/kontakt', second.url]);
  });

  it('begins no audit by itself, neither in a new shop nor where it was put in the bin', async () => {
    const session = begin();
    await session.visit(other, 'here');
    expect(last()).toMatchObject({ shop: 'other.no', audit: undefined, status: { state: 'idle' } });
    await session.visit(tab, 'asked');
    await binAudit(last().audit?.id ?? '');
    await vi.waitFor(() => expect(last().audit).toBeUndefined());
    await session.visit(second, 'here');
    expect(last().status).toEqual({ state: 'idle' });
    expect(await listAudits()).toEqual([]);
  });

  it('gives up the page that was left, whose late answer changes nothing', async () => {
    const session = begin();
    await session.visit(tab, 'asked');
    let answer: (value: Scan) => void = () => {};
    scanPage.mockReturnValueOnce(new Promise<Scan>((resolve) => (answer = resolve)));
    const left = session.visit(tab, 'here');
    await vi.waitFor(() => expect(scanPage).toHaveBeenCalledTimes(2));
    await session.visit(other, 'here');
    answer(scan({ title: 'late' }));
    await left;
    expect(states.flatMap((state) => (state.stage === 'shop' ? [state.status] : []))).not.toContainEqual(
      expect.objectContaining({ state: 'failed' }),
    );
    expect(last()).toMatchObject({ shop: 'other.no', audit: undefined, scan: undefined });
    expect((await getAudit((await currentAudit('example.no'))?.id ?? ''))?.pages[0]?.title).toBe('Kontakt');
  });

  it('never shows the findings of one shop while another is looked at', async () => {
    const session = begin();
    await session.visit(tab, 'asked');
    await Promise.all([session.visit(other, 'here'), session.visit({ id: 9, url: '', loading: false }, 'here')]);
    expect(states.at(-1)).toMatchObject({ stage: 'restricted', why: 'unknown' });
    expect(states.some((state) => state.stage === 'shop' && state.shop === 'other.no' && state.audit)).toBe(false);
  });

  it('shows what is kept without a page when the person wants it', async () => {
    const session = begin();
    await session.visit(tab, 'asked');
    await session.visit({ id: 9, url: '', loading: false }, 'here');
    scanPage.mockClear();
    await session.showKept('example.no');
    expect(last()).toMatchObject({ tabId: -1, url: '', status: { state: 'away' } });
    expect(last().audit?.pages).toHaveLength(1);
    await session.read();
    expect(scanPage).not.toHaveBeenCalled();
  });

  it('goes over to the audit that was begun anew', async () => {
    const session = begin();
    await session.visit(tab, 'asked');
    const { id } = await createAudit('example.no');
    await vi.waitFor(() => expect(last().audit?.id).toBe(id));
  });
});

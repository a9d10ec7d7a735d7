import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Scan } from '../../../lib/audit/model';
import { binAudit, createAudit, currentAudit, getAudit, listAudits } from '../../../lib/store/audits';
import { scan, scanPage, tab } from './made-scan';
import { begin, last, states } from './made-session';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./made-scan')).browser }));
vi.mock('../../../lib/scan', () => import('./made-scan'));

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

// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { checkViews } from '../../../lib/audit/state';
import { CONTACT, finding, freshBrowser, HOME, openWindow, scan, type Window } from './windows';

let shops: Window;

beforeEach(async () => {
  freshBrowser();
  shops = await openWindow();
});

describe('the overview', () => {
  it('says of each audit what the whole audit says', async () => {
    const first = await shops.createAudit('shop.no');
    await shops.recordScan(first.id, scan(HOME, [finding('phone', HOME, 'x')]));
    await shops.recordScan(first.id, { ...scan(CONTACT), scannedAt: '2026-11-02T10:00:00.000Z' });
    await shops.saveVerdict(first.id, 'phone', 'yes');
    await shops.saveVerdict(first.id, 'email', 'no');
    await shops.saveVerdict(first.id, 'email', null);
    await shops.saveNote(first.id, 'faq', 'n'.repeat(1000));
    const second = await shops.createAudit('other.no');
    const overviews = await shops.listOverviews();
    expect(overviews.map(({ id, updatedAt }) => [id, updatedAt])).toEqual(
      (await shops.listAudits()).map(({ id, updatedAt }) => [id, updatedAt]),
    );
    for (const overview of overviews) {
      const audit = await shops.getAudit(overview.id);
      if (!audit) throw new Error('no audit');
      expect(overview.pages).toBe(audit.pages.length);
      for (const { check, judgement } of checkViews(audit))
        expect(overview.verdicts[check] ?? null).toBe(judgement.verdict);
    }
    const [one, other] = [first, second].map(({ id }) => overviews.find((overview) => overview.id === id));
    expect(one?.lastPage?.url).toBe(CONTACT);
    expect(other?.lastPage).toBeUndefined();
  });

  it('names the audit that work goes on in, and leaves out the bin', async () => {
    const old = await shops.createAudit('shop.no');
    await new Promise((resolve) => setTimeout(resolve, 2));
    const young = await shops.createAudit('shop.no');
    const current = async () => (await shops.listOverviews()).filter((audit) => audit.current).map(({ id }) => id);
    expect(await current()).toEqual([young.id]);
    await shops.binAudit(young.id);
    expect(await current()).toEqual([old.id]);
    expect(await shops.listOverviews()).toHaveLength(1);
  });
});

// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../../lib/audit/model';
import { storeProblem } from '../../../lib/store/errors';
import { CONTACT, finding, freshBrowser, HOME, openWindow, scan, type Window } from './windows';

let popup: Window;
let id: string;
const days = (value: number, url: string): Fact => ({ name: 'returnWindowDays', value, quote: `${value} dager`, url });

beforeEach(async () => {
  freshBrowser();
  popup = await openWindow();
  id = (await popup.createAudit('shop.no')).id;
});

describe('a scan', () => {
  it('is kept beside those of other pages', async () => {
    await popup.recordScan(id, scan(HOME, [finding('phone', HOME, 'Ring oss')], [days(14, HOME)]));
    await popup.recordScan(id, scan(CONTACT, [finding('phone', CONTACT, '22 33')], [days(30, CONTACT)]));
    const audit = await popup.getAudit(id);
    expect(audit?.pages.map((page) => page.url)).toEqual([HOME, CONTACT]);
    expect(audit?.findings.map((one) => [one.url, one.evidence[0]?.text])).toEqual([
      [HOME, 'Ring oss'],
      [CONTACT, '22 33'],
    ]);
    expect(audit?.facts).toEqual([days(14, HOME), days(30, CONTACT)]);
    expect(audit?.pages[0]).not.toHaveProperty('findings');
  });

  it('takes nothing away of what was measured on the page, which is replaced by the next measuring', async () => {
    await popup.recordScan(id, scan(HOME, [finding('phone', HOME, 'old')]));
    await popup.recordMeasured(id, finding('mobile', HOME, 'sticks out'));
    await popup.recordScan(id, scan(HOME, [finding('email', HOME, 'new')]));
    const said = async () => (await popup.getAudit(id))?.findings.map(({ evidence }) => evidence[0]?.text);
    expect(await said()).toEqual(['new', 'sticks out']);
    await popup.recordMeasured(id, finding('mobile', HOME, 'fits'));
    expect(await said()).toEqual(['new', 'fits']);
    await popup.deleteForGood(id);
    await expect(popup.recordMeasured(id, finding('mobile', HOME, 'late'))).rejects.toSatisfy(
      (error) => storeProblem(error) === 'gone',
    );
  });

  it('replaces what an earlier scan of the page said, whatever the hash, and nothing else', async () => {
    await popup.recordScan(
      id,
      scan(HOME, [finding('phone', HOME, 'gone'), finding('email', HOME, 'old')], [days(14, HOME)]),
    );
    await popup.recordScan(id, scan(CONTACT, [finding('phone', CONTACT, 'stays')]));
    await popup.saveVerdict(id, 'phone', 'yes');
    await popup.setRejected(id, 'key', true);
    const again = `${HOME}#meny`;
    await popup.recordScan(id, scan(again, [finding('email', again, 'new')]));
    const audit = await popup.getAudit(id);
    expect(audit?.pages.map((page) => page.url)).toEqual([HOME, CONTACT]);
    expect(audit?.findings.map((one) => [one.check, one.url, one.evidence[0]?.text])).toEqual([
      ['email', HOME, 'new'],
      ['phone', CONTACT, 'stays'],
    ]);
    expect(audit?.facts).toEqual([]);
    expect(audit?.judgements.phone?.verdict).toBe('yes');
    expect(audit?.rejected).toEqual(['key']);
  });

  it('that says two things of one check on one page keeps both', async () => {
    await popup.recordScan(
      id,
      scan(HOME, [finding('phone', HOME, 'a'), { ...finding('phone', HOME, 'b'), confidence: 1 }]),
    );
    const audit = await popup.getAudit(id);
    expect(audit?.findings).toHaveLength(1);
    expect(audit?.findings[0]).toMatchObject({ confidence: 1, evidence: [{ text: 'a' }, { text: 'b' }] });
  });

  it('does not touch another audit of the same shop', async () => {
    const earlier = id;
    await popup.recordScan(earlier, scan(HOME, [finding('phone', HOME, 'then')]));
    const later = await popup.createAudit('shop.no');
    await popup.recordScan(later.id, scan(HOME, []));
    expect((await popup.getAudit(earlier))?.findings).toHaveLength(1);
    expect((await popup.getAudit(later.id))?.findings).toEqual([]);
  });

  it('moves the audit to the top and is announced', async () => {
    const before = (await popup.getAudit(id))?.updatedAt ?? '';
    await new Promise((resolve) => setTimeout(resolve, 3));
    const heard: unknown[] = [];
    popup.onChange((change) => heard.push(change));
    await popup.recordScan(id, scan(HOME));
    expect(((await popup.getAudit(id))?.updatedAt ?? '') > before).toBe(true);
    expect(heard).toEqual([{ auditId: id, kind: 'scan' }]);
  });

  it('is refused where the audit is in the bin or deleted', async () => {
    await popup.binAudit(id);
    for (const gone of [id, 'never-was']) {
      const error = await popup.recordScan(gone, scan(HOME)).catch((problem: unknown) => problem);
      expect(storeProblem(error)).toBe('gone');
    }
    expect((await popup.getAudit(id))?.pages).toEqual([]);
  });

  it('that fails on the way leaves what was there before', async () => {
    await popup.recordScan(id, scan(HOME, [finding('phone', HOME, 'before')]));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'findings') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value);
    });
    const error = await popup
      .recordScan(id, scan(HOME, [finding('email', HOME, 'after')]))
      .catch((problem: unknown) => problem);
    vi.restoreAllMocks();
    expect(storeProblem(error)).toBe('full');
    expect((await popup.getAudit(id))?.findings.map((one) => one.check)).toEqual(['phone']);
  });
});

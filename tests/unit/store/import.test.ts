// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Audit } from '../../../lib/audit/model';
import { CONTACT, evidence, finding, freshBrowser, HOME, openWindow, scan, type Window } from './windows';

let mine: Window;
let audit: Audit;

/** An audit with something of everything, as another machine would export it. */
async function exported(): Promise<Audit> {
  freshBrowser();
  const theirs = await openWindow();
  const { id } = await theirs.createAudit('shop.no');
  await theirs.recordScan(id, scan(HOME, [finding('phone', HOME, 'Ring'), finding('faq', HOME, 'Spørsmål')]));
  await theirs.recordScan(
    id,
    scan(
      CONTACT,
      [finding('phone', CONTACT, '22 33')],
      [{ name: 'responseHours', value: 24, quote: '', url: CONTACT }],
    ),
  );
  await theirs.saveVerdict(id, 'phone', 'yes');
  await theirs.saveNote(id, 'phone', 'Æøå – «sitat»');
  await theirs.saveRating(id, 'tone', 3);
  await theirs.setRejected(id, 'faq\nspørsmål\n\n', true);
  await theirs.recordScan(id, scan(HOME, [finding('phone', HOME, 'Ring'), finding('faq', HOME, 'Spørsmål')]));
  const whole = await theirs.getAudit(id);
  if (!whole) throw new Error('not written');
  return JSON.parse(JSON.stringify(whole)) as Audit;
}

beforeEach(async () => {
  audit = await exported();
  freshBrowser();
  mine = await openWindow();
});

describe('importing', () => {
  it('brings everything, and the same again is the same', async () => {
    const first = await mine.importAudits([audit]);
    expect(first.added.map((head) => head.id)).toEqual([audit.id]);
    expect(await mine.getAudit(audit.id)).toEqual(audit);
    const second = await mine.importAudits([audit]);
    expect(second).toEqual({ added: [], same: first.added });
    expect(await mine.listAudits()).toHaveLength(1);
  });

  it('never overwrites: what has a stored id and other content becomes an audit of its own, once', async () => {
    await mine.importAudits([audit]);
    await mine.saveNote(audit.id, 'phone', 'min egen tekst');
    const { added } = await mine.importAudits([audit]);
    expect(added).toHaveLength(1);
    expect(added[0]?.id).not.toBe(audit.id);
    expect((await mine.getAudit(audit.id))?.judgements.phone?.note).toBe('min egen tekst');
    expect(await mine.getAudit(added[0]?.id ?? '')).toEqual({ ...audit, id: added[0]?.id });
    expect((await mine.importAudits([audit])).same.map((head) => head.id)).toEqual([added[0]?.id]);
  });

  it('knows the same among the files themselves, in whatever order their parts stand', async () => {
    const shuffled = {
      ...audit,
      id: 'other',
      updatedAt: '2030-01-01T00:00:00.000Z',
      findings: audit.findings.toReversed(),
    };
    const { added, same } = await mine.importAudits([audit, shuffled]);
    expect(added.map((head) => head.id)).toEqual([audit.id]);
    expect(same.map((head) => head.id)).toEqual([audit.id]);
  });

  it.each<[string, (one: Audit) => Audit]>([
    [
      'a note',
      (one) => ({
        ...one,
        judgements: { ...one.judgements, tone: { verdict: null, rating: 3, note: '!', updatedAt: '' } },
      }),
    ],
    [
      'a verdict',
      (one) => ({
        ...one,
        judgements: { ...one.judgements, faq: { verdict: 'no', rating: null, note: '', updatedAt: '' } },
      }),
    ],
    ['a rejection', (one) => ({ ...one, rejected: [] })],
    ['a page', (one) => ({ ...one, pages: one.pages.slice(1) })],
    [
      'a piece of evidence',
      (one) => ({ ...one, findings: [{ ...finding('phone', HOME), evidence: [evidence('z')] }, ...one.findings] }),
    ],
    ['a fact', (one) => ({ ...one, facts: [] })],
  ])('sees that %s is different', async (_what, change) => {
    await mine.importAudits([audit]);
    const { added } = await mine.importAudits([change(audit)]);
    expect(added).toHaveLength(1);
    expect(await mine.getAudit(audit.id)).toEqual(audit);
  });

  it('takes out of the bin what lies there', async () => {
    await mine.importAudits([audit]);
    await mine.binAudit(audit.id);
    const { added, same } = await mine.importAudits([audit]);
    expect(same).toEqual([]);
    expect(added).toMatchObject([{ id: audit.id, deletedAt: null }]);
    expect(await mine.listAudits()).toHaveLength(1);
    expect(await mine.listBin()).toEqual([]);
  });

  it('gives an id of its own where the file has none that can be used', async () => {
    const { added } = await mine.importAudits([
      { ...audit, id: '' },
      { ...audit, id: 'x'.repeat(65), rejected: [] },
    ]);
    expect(added.map((head) => head.id.length)).toEqual([36, 36]);
  });

  it('brings all or none', async () => {
    const { id } = await mine.createAudit('mine.no');
    let calls = 0;
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'judgements' && ++calls > 2) throw new DOMException('', 'QuotaExceededError');
      return add.call(this, value);
    });
    await expect(mine.importAudits([audit, { ...audit, id: 'second', rejected: [] }])).rejects.toThrow(DOMException);
    vi.restoreAllMocks();
    expect((await mine.listAudits()).map((head) => head.id)).toEqual([id]);
    expect((await mine.importAudits([audit])).added).toHaveLength(1);
  });

  it('is announced for what was added only', async () => {
    const heard: unknown[] = [];
    mine.onChange((change) => heard.push(change));
    await mine.importAudits([audit]);
    await mine.importAudits([audit]);
    expect(heard).toEqual([{ auditId: audit.id, kind: 'audit' }]);
  });
});

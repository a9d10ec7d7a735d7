import { describe, expect, it } from 'vitest';
import { CONTENT_KINDS, contentsOf, differingKinds } from '../../../lib/audit/contents';
import { bringsSomething, type Incoming, newerOf } from '../../../lib/audit/incoming';
import type { Audit } from '../../../lib/audit/model';
import { additions } from './additions';
import { audit, evidence, finding, HOME, judged, page } from './audits';

const whole = (more: Partial<Audit> = {}) =>
  audit({
    ...additions(),
    pages: [page(HOME)],
    findings: [finding('phone', HOME, [evidence('Ring')])],
    facts: [{ name: 'responseHours', value: 24, quote: '', url: HOME }],
    judgements: { phone: judged('yes', { rating: 4, note: 'God' }), faq: judged(null, { note: 'Se' }) },
    rejected: ['faq\nx\n\n'],
    ...more,
  });

describe('contentsOf', () => {
  it('counts what each audit holds', () => {
    expect(contentsOf(whole())).toEqual({
      ...{ verdicts: 1, ratings: 1, notes: 2, own: 1, pictures: 1, tests: 1, touchpoints: 2, proposals: 2, texts: 2 },
      ...{ checklist: 1, rejected: 1, pages: 1, found: 2 },
    });
    expect(Object.values(contentsOf(audit())).every((n) => n === 0)).toBe(true);
  });
});

describe('differingKinds', () => {
  it('is none for the same, whenever it was changed and however it lies', () => {
    const later = whole();
    const shuffled = {
      ...whole({ updatedAt: '2030-01-01T00:00:00.000Z', id: 'other' }),
      proposals: later.proposals.toReversed().map((one) => ({ ...one, updatedAt: '2030-01-01T00:00:00.000Z' })),
      judgements: { faq: later.judgements.faq, phone: { ...later.judgements.phone, updatedAt: '' } },
    } as Audit;
    expect(differingKinds(whole(), shuffled)).toEqual([]);
  });

  it('tells what is another, though there are as many', () => {
    const other = whole({
      judgements: { phone: judged('no', { rating: 4, note: 'God' }), faq: judged(null, { note: 'Sa' }) },
    });
    expect(differingKinds(whole(), other)).toEqual(['verdicts', 'notes']);
    expect(contentsOf(other)).toEqual(contentsOf(whole()));
  });

  it('tells every kind from an empty audit', () => {
    expect(differingKinds(whole(), audit())).toEqual([...CONTENT_KINDS]);
  });
});

describe('an audit that comes in', () => {
  const incoming = (more: Partial<Incoming>): Incoming => ({
    ...{ status: 'new', shop: 'shop.no', createdAt: '', updatedAt: '2026-11-02', newImages: 0 },
    contents: contentsOf(audit()),
    ...more,
  });
  const here = (updatedAt: string) => ({ updatedAt, contents: contentsOf(audit()), differs: [] });

  it.each([
    [{ status: 'new' }, true],
    [{ status: 'different' }, true],
    [{ status: 'binned' }, true],
    [{ status: 'same' }, false],
    [{ status: 'same', newImages: 2 }, true],
    [{ status: 'twice', newImages: 2 }, false],
  ] as const)('that is %j brings something: %s', (more, brings) => {
    expect(bringsSomething(incoming(more))).toBe(brings);
  });

  it('is newer or older than the one here', () => {
    const newer = (at: string) => newerOf(incoming({ here: here(at) }));
    expect([newer('2026-11-01'), newer('2026-11-02'), newer('2026-11-03')]).toEqual(['file', 'neither', 'here']);
    expect(newerOf(incoming({}))).toBe('neither');
  });
});

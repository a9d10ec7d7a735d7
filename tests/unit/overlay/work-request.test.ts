import { describe, expect, it } from 'vitest';
import { asWorkRequest } from '../../../lib/browser/work-request';

const evidence = {
  ...{ text: 'Ring oss', href: 'tel:22', label: '', src: '', value: '', name: '', selector: 'a' },
  ...{ where: 'footer', seenAt: '2026-11-22T11:00:00.000Z' },
};
const adding = { to: 'background', auditId: 'a1', check: 'phone', type: 'addOwn', url: 'https://a.no/', evidence };
const place = { text: 'Retur', href: '', src: '', selector: '#r' };
const base = { to: 'background', auditId: 'a1', check: 'returns' };

describe('asWorkRequest', () => {
  it.each([
    { ...base, type: 'verdict', verdict: 'partly' },
    { ...base, type: 'verdict', verdict: null },
    { ...base, type: 'rating', rating: 5 },
    { ...base, type: 'note', note: '' },
    { to: 'background', auditId: 'a1', type: 'reject', key: 'returns\nretur', rejected: true },
    adding,
    { ...base, type: 'thumbnails' },
    { to: 'background', auditId: 'a1', type: 'showPicture', picture: 'p1' },
    { to: 'background', auditId: 'a1', type: 'removeOwn', id: 'o1', removed: false },
    { ...base, type: 'picture', key: 'returns\nretur', alt: 'Retur', place },
  ])('takes $type', (message) => {
    expect(asWorkRequest(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['another receiver', { ...base, to: 'page', type: 'note', note: '' }],
    ['an unknown kind', { ...base, type: 'delete' }],
    ['an unknown check', { ...base, check: '__proto__', type: 'note', note: '' }],
    ['an unknown verdict', { ...base, type: 'verdict', verdict: 'maybe' }],
    ['a rating out of range', { ...base, type: 'rating', rating: 6 }],
    ['a note that is no text', { ...base, type: 'note', note: { toString: 'x' } }],
    ['a note without end', { ...base, type: 'note', note: 'x'.repeat(100_001) }],
    ['no audit', { ...base, auditId: '', type: 'note', note: '' }],
    ['a page that is none', { ...adding, url: 'chrome://settings' }],
    ['a quote without end', { ...adding, evidence: { ...evidence, text: 'x'.repeat(301) } }],
    ['a place that is none', { ...adding, evidence: { ...evidence, where: 'roof' } }],
    ['a time that is none', { ...adding, evidence: { ...evidence, seenAt: 'now' } }],
    ['half a piece of evidence', { ...adding, evidence: { text: 'Ring oss' } }],
    ['a removal of nothing', { to: 'background', auditId: 'a1', type: 'removeOwn', id: '', removed: true }],
    ['a picture of no place', { ...base, type: 'picture', key: 'k', alt: '', place: 'everything' }],
    ['a picture of nothing', { ...base, type: 'picture', key: '', alt: '', place }],
    ['a rejection of nothing', { ...base, type: 'reject', key: '', rejected: true }],
  ])('refuses %s', (_, message) => {
    expect(asWorkRequest(message)).toBeUndefined();
  });

  it('lets nothing through that was not asked for', () => {
    expect(asWorkRequest({ ...base, type: 'note', note: 'a', extra: 1 })).not.toHaveProperty('extra');
  });
});

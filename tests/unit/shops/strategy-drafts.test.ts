import { describe, expect, it } from 'vitest';
import { checkDraft, seenDraft, withDrafts } from '../../../entrypoints/shops/strategy-drafts';
import { proposal } from '../audit/additions';

const a = proposal('a', { order: 'F', what: 'A', checks: ['faq'], seenAt: [{ auditId: 'o', check: 'faq' }] });
const b = proposal('b', { order: 'V', what: 'B' });
const read = { standing: [a, b], removed: [] };
const draft = (...entries: [string, unknown][]) => new Map(entries);

describe('what was done since the last reading', () => {
  it('stands before what was read, field by field', () => {
    const { standing } = withDrafts(read, draft(['a why', 'Because'], ['b effort', 2], ['a effect', null]));
    expect(standing).toEqual([
      { ...a, why: 'Because' },
      { ...b, effort: 2 },
    ]);
    expect(withDrafts(read, new Map()).standing).toEqual([a, b]);
  });

  it('links and unlinks checks in the order of the checklist', () => {
    const drafts = draft([`a ${checkDraft('phone')}`, true], [`a ${checkDraft('returns')}`, true]);
    expect(withDrafts(read, drafts).standing[0]?.checks).toEqual(['phone', 'faq', 'returns']);
    const own = draft([`a ${checkDraft('own-wrapping')}`, true], [`a ${checkDraft('phone')}`, true]);
    expect(withDrafts(read, own).standing[0]?.checks).toEqual(['phone', 'faq', 'own-wrapping']);
    expect(withDrafts(read, draft([`a ${checkDraft('faq')}`, false])).standing[0]?.checks).toEqual([]);
  });

  it('ticks a shop once, and takes it out', () => {
    const place = { auditId: 'o', check: 'faq' } as const;
    expect(withDrafts(read, draft([`a ${seenDraft(place)}`, true])).standing[0]?.seenAt).toEqual([place]);
    expect(withDrafts(read, draft([`a ${seenDraft(place)}`, false])).standing[0]?.seenAt).toEqual([]);
  });

  it('puts proposals in another order', () => {
    expect(withDrafts(read, draft(['b order', 'A'])).standing.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('takes out, and brings back what was read as taken out', () => {
    const out = withDrafts(read, draft(['a removed', true], ['a what', 'Still written']));
    expect(out.standing).toEqual([b]);
    expect(out.removed).toEqual([{ ...a, what: 'Still written' }]);
    const back = withDrafts({ standing: [b], removed: [a] }, draft(['a removed', false]));
    expect(back).toEqual({ standing: [a, b], removed: [] });
  });

  it('leaves out what is not among the proposals', () => {
    expect(withDrafts(read, draft(['z what', 'x'], ['text:title text', 'My title'])).standing).toEqual([a, b]);
  });
});

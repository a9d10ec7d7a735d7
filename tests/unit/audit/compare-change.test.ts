import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareCell } from '../../../lib/audit/compare';
import { type Change, changesOf, checkChange, factChange } from '../../../lib/audit/compare-change';
import { factRows } from '../../../lib/audit/compare-facts';
import type { Fact, FactName, FactValues } from '../../../lib/audit/model';
import { audit, HOME } from './audits';
import { anyAudits, anyCell, cell, compared, saying } from './compare-made';

describe('checkChange', () => {
  it.each<[string, CompareCell, CompareCell, Change | null]>([
    ['no, then yes', cell('absent'), cell('confirmed'), 'better'],
    ['partly, then yes', cell('partly'), cell('confirmed'), 'better'],
    ['yes, then partly', cell('confirmed'), cell('partly'), 'worse'],
    ['yes, then no', cell('confirmed'), cell('absent'), 'worse'],
    ['a better rating', cell('confirmed', 2), cell('confirmed', 4), 'better'],
    ['a poorer rating of what is only seen', cell('seen', 4), cell('seen', 3), 'worse'],
    ['rated for the first time', cell('confirmed'), cell('confirmed', 4), null],
    ['not seen, then seen', cell('notSeen'), cell('seen'), 'new'],
    ['not seen, then yes', cell('notSeen'), cell('confirmed'), 'new'],
    ['no, then seen', cell('absent'), cell('seen'), 'new'],
    ['yes, then not seen: nobody says that it is gone', cell('confirmed'), cell('notSeen'), 'notSeenNow'],
    ['seen, then not seen', cell('seen'), cell('notSeen'), 'notSeenNow'],
    ['not seen, then no', cell('notSeen'), cell('absent'), null],
    ['no, then not seen', cell('absent'), cell('notSeen'), null],
    ['seen, then yes', cell('seen'), cell('confirmed'), null],
    ['seen, then no', cell('seen'), cell('absent'), 'changed'],
    ['seen, then partly', cell('seen'), cell('partly'), 'changed'],
    ['yes, then not applicable', cell('confirmed'), cell('notApplicable'), 'changed'],
    ['not applicable, then not seen', cell('notApplicable'), cell('notSeen'), 'changed'],
  ])('%s', (_what, before, now, change) => {
    expect(checkChange(before, now)).toBe(change);
  });

  it('better and worse are each other’s way back, and nothing changes from itself', () => {
    fc.assert(
      fc.property(anyCell, anyCell, (one, other) => {
        expect(checkChange(one, one)).toBeNull();
        const [there, back] = [checkChange(one, other), checkChange(other, one)];
        expect(there === 'better').toBe(back === 'worse');
      }),
    );
  });
});

describe('factChange', () => {
  function fact<N extends FactName>(name: N, value: FactValues[N]): Fact {
    return { name, value, quote: '', url: HOME } as Fact;
  }
  const change = (before: Fact[], now: Fact[]) => {
    const [row] = factRows([audit({ facts: before }), audit({ facts: now })]);
    const [one, other] = row?.cells ?? [];
    return one && other ? factChange(one, other) : undefined;
  };
  it.each<[string, Fact[], Fact[], Change | null]>([
    ['a longer window', [fact('returnWindowDays', 14)], [fact('returnWindowDays', 30)], 'better'],
    ['slower delivery', [fact('deliveryDays', [1, 3])], [fact('deliveryDays', [2, 7])], 'worse'],
    ['free returns no more', [fact('freeReturns', true)], [fact('freeReturns', false)], 'worse'],
    ['the same', [fact('returnWindowDays', 14)], [fact('returnWindowDays', 14)], null],
    ['another number', [fact('phone', '+471')], [fact('phone', '+472')], 'changed'],
    ['read for the first time', [], [fact('phone', '+472')], 'new'],
    ['not read this time', [fact('phone', '+471')], [], 'notSeenNow'],
    ['another first day only', [fact('deliveryDays', [1, 3])], [fact('deliveryDays', [2, 3])], 'changed'],
  ])('%s', (_what, before, now, expected) => {
    expect(change(before, now)).toBe(expected);
  });
});

describe('changesOf', () => {
  const at = (day: string) => ({ createdAt: `2026-${day}T09:00:00.000Z` });
  const spring = saying({ phone: 'absent', email: 'confirmed', faq: 'confirmed' }, { id: 'spring', ...at('03-01') });
  const summer = saying({ phone: 'confirmed', email: 'confirmed' }, { id: 'summer', ...at('06-01') });
  const autumn = saying({ phone: 'confirmed', email: 'partly', faq: 'seen' }, { id: 'autumn', ...at('09-01') });
  const other = saying({}, { id: 'other', shop: 'other.no', ...at('01-01') });

  it('sets each audit against the latest before it of the same shop, wherever the columns stand', () => {
    const changes = changesOf(compared(autumn, other, spring, summer));
    expect([...changes.values()].map(({ id, before }) => [id, before])).toEqual([
      ['autumn', 'summer'],
      ['summer', 'spring'],
    ]);
    expect(changes.get('summer')).toMatchObject({ checks: { phone: 'better', faq: 'notSeenNow' } });
    expect(changes.get('autumn')).toMatchObject({
      checks: { email: 'worse', faq: 'new' },
      counts: { better: 0, worse: 1, new: 1, notSeenNow: 0, changed: 0 },
    });
  });

  it('counts every change once, and changes only what differs', () => {
    fc.assert(
      fc.property(anyAudits(2, 5), (audits) => {
        const comparison = compared(...audits);
        for (const { checks, facts, counts } of changesOf(comparison).values()) {
          const told = Object.values(checks).length + Object.values(facts).length;
          expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(told);
          const differing = comparison.areas.flatMap(({ rows }) => rows.filter(({ differs }) => differs));
          expect(differing.map(({ check }) => check)).toEqual(expect.arrayContaining(Object.keys(checks)));
        }
      }),
    );
  });
});

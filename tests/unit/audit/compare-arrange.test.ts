import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, CHECK_IDS } from '../../../lib/audit/checklist';
import { areaOfRow, arrange, rowCount, SHOWN_ROWS, type Wish } from '../../../lib/audit/compare-arrange';
import { checkDifference } from '../../../lib/audit/compare-difference';
import { hasIt, lacksIt } from '../../../lib/audit/compare-standing';
import { HOME } from './audits';
import { anyAudits, compared, saying } from './compare-made';

const ALL: Wish = { pin: null, only: 'all', sort: 'area' };
const checksOf = (arranged: ReturnType<typeof arrange>) =>
  arranged.parts.flatMap(({ rows }) => rows.map(({ check }) => check));
const THREE = compared(
  saying({ phone: 'seen', email: 'confirmed', faq: 'absent', terms: 'partly' }, { id: 'a', shop: 'a.no' }),
  saying({ phone: 'absent', email: 'confirmed', faq: 'seen', terms: 'confirmed' }, { id: 'b', shop: 'b.no' }),
  saying(
    { phone: 'seen', email: 'seen', faq: 'notApplicable', returns: 'confirmed' },
    {
      ...{ id: 'c', shop: 'c.no' },
      facts: [{ name: 'returnWindowDays', value: 30, quote: '30 dager', url: HOME }],
    },
  ),
);

describe('arrange', () => {
  it('shows everything by area where nothing is wished for', () => {
    const arranged = arrange(THREE, ALL);
    expect(arranged.parts.map(({ area }) => area)).toEqual([...AREAS]);
    expect(checksOf(arranged)).toEqual(CHECK_IDS);
    expect(arranged.pinned).toBe(false);
    expect(rowCount(arranged)).toBe(CHECK_IDS.length + 1);
  });

  it('a pinned column comes first, with its cells; one that is gone is passed over', () => {
    const arranged = arrange(THREE, { ...ALL, pin: 'b' });
    expect(arranged.columns.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    const phone = arranged.parts.flatMap(({ rows }) => rows).find(({ check }) => check === 'phone');
    expect(phone?.cells.map(({ state }) => state)).toEqual(['absent', 'seen', 'seen']);
    expect(arranged.facts[0]?.cells.map(({ fact }) => fact?.value ?? null)).toEqual([null, null, 30]);
    expect(arrange(THREE, { ...ALL, pin: 'gone' })).toEqual(arrange(THREE, ALL));
  });

  it('only what one shop lacks: what some have and others lack', () => {
    const arranged = arrange(THREE, { ...ALL, only: 'lacks' });
    expect(checksOf(arranged)).toEqual(['phone', 'faq', 'returns', 'terms']);
    expect(arranged.facts).toHaveLength(1);
  });

  it('only what my shop lacks: partly is not to lack', () => {
    expect(checksOf(arrange(THREE, { ...ALL, pin: 'a', only: 'lacks' }))).toEqual(['faq', 'returns']);
    expect(checksOf(arrange(THREE, { ...ALL, pin: 'b', only: 'lacks' }))).toEqual(['phone', 'returns']);
    expect(arrange(THREE, { ...ALL, pin: 'c', only: 'lacks' }).facts).toEqual([]);
  });

  it('the biggest difference first, all areas together', () => {
    const arranged = arrange(THREE, { ...ALL, only: 'differs', sort: 'difference' });
    expect(arranged.parts.map(({ area }) => area)).toEqual([null]);
    expect(checksOf(arranged)[0]).toBe('phone');
    expect(arranged.parts[0]?.rows.map(areaOfRow)).toContain('terms');
  });

  it('holds for any audits: nothing doubled, sorted by the number, what is filtered is what is said', () => {
    const wishes = fc.record({
      pin: fc.constantFrom(null, 'id0', 'id1', 'gone'),
      only: fc.constantFrom(...SHOWN_ROWS),
      sort: fc.constantFrom<Wish['sort'][]>('area', 'difference'),
    });
    fc.assert(
      fc.property(anyAudits(2, 5), wishes, (audits, wish) => {
        const comparison = compared(...audits);
        const arranged = arrange(comparison, wish);
        const rows = arranged.parts.flatMap((part) => part.rows);
        expect(new Set(rows.map(({ check }) => check)).size).toBe(rows.length);
        expect(arranged.columns.map(({ id }) => id).toSorted()).toEqual(audits.map(({ id }) => id).toSorted());
        expect(arranged.pinned).toBe(wish.pin === 'id0' || wish.pin === 'id1');
        if (arranged.pinned) expect(arranged.columns[0]?.id).toBe(wish.pin);
        if (wish.only === 'all') expect(rows).toHaveLength(CHECK_IDS.length);
        if (wish.only === 'differs') expect(rows.every(({ differs }) => differs)).toBe(true);
        if (wish.only === 'lacks') {
          for (const { cells } of rows) {
            expect(cells.some(hasIt)).toBe(true);
            expect(arranged.pinned ? cells.slice(0, 1).every(lacksIt) : cells.some(lacksIt)).toBe(true);
          }
        }
        if (wish.sort === 'difference') {
          const numbers = rows.map((row) => checkDifference(row, arranged.pinned ? 0 : undefined));
          numbers.slice(1).forEach((number, index) => {
            expect(number).toBeLessThanOrEqual((numbers[index] ?? 0) + 1e-6);
          });
        }
      }),
    );
  });
});

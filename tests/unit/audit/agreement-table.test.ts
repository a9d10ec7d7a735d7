import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementTable } from '../../../lib/audit/agreement-table';
import { CHECK_IDS, type KnownCheckId } from '../../../lib/audit/checklist';
import { newChecklist } from '../../../lib/audit/checklist-changes';
import { anyAudits, compared, saying } from './compare-made';

const class9b = compared(
  saying({ phone: 'confirmed', email: 'confirmed', faq: 'confirmed', terms: 'confirmed' }),
  saying({ phone: 'absent', email: 'confirmed', faq: 'confirmed' }),
  saying({ phone: 'partly', email: 'confirmed', faq: 'absent' }),
);
const checks = (table: ReturnType<typeof agreementTable>) =>
  table.parts.flatMap(({ rows }) => rows.map(({ check }) => check));

it('has every check by area, and counts the levels', () => {
  const table = agreementTable(class9b, [0, 1, 2], { only: 'all', sort: 'area' });
  expect(checks(table)).toEqual(CHECK_IDS);
  expect(table.levels).toEqual({ all: 1, most: 1, split: 1, few: CHECK_IDS.length - 3 });
  expect(table.mean).toBeCloseTo((1 + 1 / 3 + 0) / 3, 9);
});

it('only where they disagree, the most disagreement first', () => {
  const table = agreementTable(class9b, [0, 1, 2], { only: 'differs', sort: 'difference' });
  expect(table.parts.map(({ area }) => area)).toEqual([null]);
  expect(checks(table)).toEqual(['phone', 'faq']);
});

it('asks only those who count', () => {
  const table = agreementTable(class9b, [1, 2], { only: 'differs', sort: 'area' });
  expect(table.parts.flatMap(({ rows }) => rows.map(({ agreement }) => agreement.judged))).toEqual([2, 2]);
});

it('leaves out what none of those who count was asked, and says that some were not asked', () => {
  const checklist = { ...newChecklist('2B'), id: 'c', updatedAt: '', off: ['phone', 'email'] as KnownCheckId[] };
  const shorter = saying({ faq: 'confirmed' }, { checklist });
  const comparison = compared(shorter, shorter, saying({ faq: 'absent', phone: 'confirmed' }));
  const wish = { only: 'all', sort: 'area' } as const;
  const two = agreementTable(comparison, [0, 1], wish);
  expect(checks(two)).toHaveLength(CHECK_IDS.length - 2);
  expect(two.unasked).toBe(false);
  expect(Object.values(two.levels).reduce((sum, n) => sum + n, 0)).toBe(CHECK_IDS.length - 2);
  const three = agreementTable(comparison, [0, 1, 2], wish);
  expect(three.unasked).toBe(true);
  const phone = three.parts.flatMap(({ rows }) => rows).find(({ check }) => check === 'phone');
  expect(phone?.agreement).toMatchObject({ judged: 1, silent: 0, unasked: 2 });
});

it('holds for any audits: every check once, levels add up, the mean does not hang on what is shown', () => {
  fc.assert(
    fc.property(anyAudits(1, 6), (audits) => {
      const comparison = compared(...audits);
      const columns = audits.map((_audit, index) => index);
      const all = agreementTable(comparison, columns, { only: 'all', sort: 'difference' });
      expect(checks(all).toSorted()).toEqual([...CHECK_IDS].toSorted());
      expect(Object.values(all.levels).reduce((sum, n) => sum + n, 0)).toBe(CHECK_IDS.length);
      const some = agreementTable(comparison, columns, { only: 'differs', sort: 'area' });
      expect([some.mean, some.levels]).toEqual([all.mean, all.levels]);
      const shares = all.parts.flatMap(({ rows }) => rows.map(({ agreement }) => agreement.share ?? 2));
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { type AuditSummary, groupByShop, searchShops } from '../../../components/shops/groups';

const summary = (id: string, shop: string, created: string, changed = created, current = false): AuditSummary => ({
  ...{ id, shop, createdAt: created, updatedAt: changed, deletedAt: null, current },
  ...{ pages: 0, lastPage: '', judged: 0, total: 56, score: null },
});

describe('audits by shop', () => {
  const groups = groupByShop([
    summary('old', 'b.no', '2026-01-01', '2026-09-01'),
    summary('new', 'b.no', '2026-03-01'),
    summary('only', 'a.no', '2026-05-01'),
    summary('mine', 'c.no', '2026-01-01', '2026-02-01', true),
    summary('theirs', 'c.no', '2026-04-01'),
  ]);

  test('the shop that was worked on last comes first', () => {
    expect(groups.map((group) => group.shop)).toEqual(['b.no', 'a.no', 'c.no']);
  });

  test('in a shop the one in use comes first, then the newest', () => {
    expect(groups[0]?.audits.map((audit) => audit.id)).toEqual(['new', 'old']);
    expect(groups[2]?.audits.map((audit) => audit.id)).toEqual(['mine', 'theirs']);
  });

  test('a search takes words in any order and case', () => {
    expect(searchShops(groups, 'NO b').map((group) => group.shop)).toEqual(['b.no']);
    expect(searchShops(groups, '  ')).toHaveLength(3);
    expect(searchShops(groups, 'x')).toEqual([]);
  });
});

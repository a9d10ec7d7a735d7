import { describe, expect, it } from 'vitest';
import { copyIsDue, countedSince } from '../../../lib/audit/copy-reminder';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000).toISOString();

describe('copyIsDue', () => {
  it.each([
    [0, 0, true, false],
    [0, 0, false, false],
    [1, 1, true, false],
    [19, 6.9, true, false],
    [20, 0, true, true],
    [1, 7, true, true],
    [9, 2.9, false, false],
    [10, 0, false, true],
    [1, 3, false, true],
  ])('%i things, the first %d days ago, kept for sure: %s → %s', (things, days, promised, due) => {
    expect(copyIsDue({ things, first: things ? daysAgo(days) : '', promised }, NOW)).toBe(due);
  });
});

describe('countedSince', () => {
  it('is the later of the last copy and the last "not now"', () => {
    expect(countedSince(daysAgo(3), daysAgo(1))).toBe(daysAgo(1));
    expect(countedSince(daysAgo(1), daysAgo(3))).toBe(daysAgo(1));
    expect(countedSince('', daysAgo(3))).toBe(daysAgo(3));
    expect(countedSince('', '')).toBe('');
  });
});

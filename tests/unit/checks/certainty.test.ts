import { describe, expect, it } from 'vitest';
import { MEASURED } from '../../../lib/checks/calibration';
import { CERTAINTIES, certaintyOf } from '../../../lib/checks/certainty';

describe('what was measured', () => {
  it('covers every confidence, and grows with it', () => {
    expect(MEASURED[0]?.from).toBe(0);
    for (const [at, { from, right, of }] of MEASURED.entries()) {
      const before = MEASURED[at - 1];
      expect(right).toBeLessThanOrEqual(of);
      if (!before) continue;
      expect(from).toBeGreaterThan(before.from);
      expect(right / of).toBeGreaterThan(before.right / before.of);
    }
  });
});

describe('the certainty of a finding', () => {
  it('is sure only where hardly any was wrong', () => {
    expect(certaintyOf(0.97)).toBe('sure');
    expect(certaintyOf(0.5)).toBe('look');
    for (const { from, right, of } of MEASURED) {
      const share = right / of;
      expect(certaintyOf(from)).toBe(share >= 0.97 ? 'sure' : share >= 0.9 ? 'likely' : 'look');
    }
  });

  it('never falls as the confidence grows', () => {
    const ranks = Array.from({ length: 101 }, (_, percent) => CERTAINTIES.indexOf(certaintyOf(percent / 100)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(new Set(ranks).size).toBe(3);
  });
});

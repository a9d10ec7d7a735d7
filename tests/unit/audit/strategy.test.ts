import { describe, expect, it } from 'vitest';
import { STARTS } from '../../../lib/audit/starts';
import { effortEffect, questionsFor } from '../../../lib/audit/strategy';
import { proposal } from './additions';

describe('the picture of effort and effect', () => {
  it('has the largest effect on top and the smallest effort first, each proposal at its place', () => {
    const { rows, unplaced } = effortEffect([
      proposal('a', { effort: 1, effect: 3 }),
      proposal('b', { effort: 3, effect: 1 }),
      proposal('c', { effort: 1, effect: 3 }),
      proposal('d', { effort: 2, effect: null }),
      proposal('e'),
    ]);
    expect(rows.map(({ effect }) => effect)).toEqual([3, 2, 1]);
    expect(rows.map(({ cells }) => cells.map(({ effort }) => effort))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ numbers }) => numbers))).toEqual([
      [[1, 3], [], []],
      [[], [], []],
      [[], [], [2]],
    ]);
    expect(unplaced).toEqual([4, 5]);
  });

  it('stands empty without proposals', () => {
    const { rows, unplaced } = effortEffect([]);
    expect(rows.flatMap(({ cells }) => cells.flatMap(({ numbers }) => numbers))).toEqual([]);
    expect(unplaced).toEqual([]);
  });
});

describe('the questions for some checks', () => {
  it('are those that share most of them first, and none for none', () => {
    expect(questionsFor(['loyalty-club', 'discounts', 'newsletter'])).toEqual(['rewardRegulars', 'followUp']);
    expect(questionsFor([])).toEqual([]);
  });

  it('are there for every check that a starting point answers', () => {
    for (const { id, checks } of STARTS) expect(questionsFor(checks)[0]).toBe(id);
  });
});

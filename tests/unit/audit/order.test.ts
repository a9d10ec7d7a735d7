import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, isOrder, orderAt, orderBetween } from '../../../lib/audit/order';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('orderBetween', () => {
  it.each([
    ['', undefined],
    ['', '1'],
    ['', '01'],
    ['V', undefined],
    ['z', undefined],
    ['zzzz', undefined],
    ['a', 'b'],
    ['a', 'a1'],
    ['a', 'a01'],
    ['az', 'b'],
    ['azzz', 'b1'],
  ])('finds a place between %j and %j', (before, after) => {
    for (const at of [0, 0.5, 0.999]) {
      const place = orderBetween(before, after, () => at);
      expect(place > before).toBe(true);
      expect(after === undefined || place < after).toBe(true);
      expect(isOrder(place)).toBe(true);
    }
  });

  it('gives two windows that add at the same place two places', () => {
    expect(orderBetween('a', 'b', () => 0.1)).not.toBe(orderBetween('a', 'b', () => 0.7));
  });

  it('stays short for a long list written from top to bottom', () => {
    let last = '';
    for (let n = 0; n < 500; n += 1) last = orderBetween(last, undefined);
    expect(last.length).toBeLessThan(60);
  });
});

describe('orderAt', () => {
  it('puts things where they were asked for, however often and wherever they are moved', () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat(), random), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (all) => {
        let items: { id: string; order: string }[] = [];
        const wanted: string[] = [];
        for (const [from, to, chance] of all) {
          const isMove = items.length > 3 && from % 2 === 0;
          const id = isMove ? (wanted[from % wanted.length] ?? '') : `n${items.length}`;
          const rest = items.filter((item) => item.id !== id);
          if (isMove) wanted.splice(wanted.indexOf(id), 1);
          const index = to % (rest.length + 1);
          const order = orderAt(rest, index, () => chance);
          expect(isOrder(order)).toBe(true);
          wanted.splice(index, 0, id);
          items = [...rest, { id, order }];
        }
        expect(inOrder(items).map((item) => item.id)).toEqual(wanted);
      }),
    );
  });

  it('goes behind things that two windows put at one place', () => {
    const twins = [
      { id: 'b', order: 'V' },
      { id: 'a', order: 'V' },
      { id: 'c', order: 'k' },
    ];
    expect(inOrder(twins).map((item) => item.id)).toEqual(['a', 'b', 'c']);
    const order = orderAt(twins, 1);
    expect(order > 'V' && order < 'k').toBe(true);
  });
});

describe('isOrder', () => {
  it.each([['V'], ['0V1'], ['']])('%j is a place', (value) => expect(isOrder(value)).toBe(true));
  it.each([['V0'], ['å'], ['a b'], [`${'z'.repeat(600)}`], [3], [null]])('%j is none', (value) =>
    expect(isOrder(value)).toBe(false),
  );
});

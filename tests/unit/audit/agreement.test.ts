import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, bySeveral, meanAgreement, sameShops, withMost } from '../../../lib/audit/agreement';
import type { CheckState } from '../../../lib/audit/model';
import { anyCell, cell } from './compare-made';

const asked = (...states: CheckState[]) =>
  agreementOf(
    { cells: states.map((state) => cell(state)) },
    states.map((_state, index) => index),
  );

describe('agreementOf', () => {
  it('counts verdicts only: what was merely seen is silence', () => {
    const found = asked('confirmed', 'confirmed', 'absent', 'seen', 'notSeen', 'notApplicable', 'partly');
    expect(found.counts).toEqual({ yes: 2, partly: 1, no: 1, notApplicable: 1 });
    expect([found.judged, found.silent, found.most]).toEqual([5, 2, 'yes']);
  });

  it.each<[CheckState[], number | null, string | null]>([
    [[], null, null],
    [['confirmed'], null, null],
    [['confirmed', 'seen'], null, null],
    [['confirmed', 'confirmed'], 1, 'all'],
    [['confirmed', 'absent'], 0, 'split'],
    [['confirmed', 'confirmed', 'absent'], 1 / 3, 'most'],
    [['confirmed', 'confirmed', 'absent', 'partly'], 1 / 6, 'split'],
  ])('%j', (states, share, level) => {
    const found = asked(...states);
    if (share === null) expect(found.share).toBeNull();
    else expect(found.share).toBeCloseTo(share, 9);
    expect(found.level).toBe(level);
  });

  it('no verdict leads on a tie', () => {
    expect(asked('confirmed', 'absent').most).toBeNull();
    expect(asked('seen').most).toBeNull();
  });

  it('tells the ratings and who said what', () => {
    const cells = [cell('confirmed', 5, 'bra'), cell('seen'), cell('seen', 2), cell('notSeen', null, 'fant ikke')];
    const found = agreementOf({ cells }, [0, 1, 2, 3]);
    expect(found.ratings).toEqual({ least: 2, most: 5, mean: 3.5, count: 2 });
    expect(found.voices.map(({ column, note }) => [column, note])).toEqual([
      [0, 'bra'],
      [2, ''],
      [3, 'fant ikke'],
    ]);
    expect(agreementOf({ cells }, [3]).voices).toHaveLength(1);
  });

  it('whoever was not asked is neither silent nor heard', () => {
    const without = { ...cell('seen'), asked: false };
    const found = agreementOf({ cells: [cell('confirmed'), without, cell('seen'), without] }, [0, 1, 2, 3]);
    expect([found.judged, found.silent, found.unasked]).toEqual([1, 1, 2]);
    expect(agreementOf({ cells: [cell('confirmed'), without] }, [0]).unasked).toBe(0);
  });

  it('is a share of pairs, full exactly where all say the same, and knows no order', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 30 }), (cells) => {
        const columns = cells.map((_cell, index) => index);
        const found = agreementOf({ cells }, columns);
        expect(found.judged + found.silent).toBe(cells.length);
        expect(agreementOf({ cells }, columns.toReversed()).share).toBe(found.share);
        if (found.share === null) {
          expect(found.judged).toBeLessThan(2);
          return;
        }
        const verdicts = cells.flatMap(({ verdict }) => verdict ?? []);
        let same = 0;
        let all = 0;
        verdicts.forEach((one, at) => {
          for (const other of verdicts.slice(at + 1)) {
            all += 1;
            same += Number(one === other);
          }
        });
        expect(found.share).toBeCloseTo(same / all, 9);
        expect(found.share === 1).toBe(found.level === 'all');
      }),
    );
  });
});

it('the mean passes over checks that hardly anybody judged', () => {
  expect(meanAgreement([asked('confirmed', 'confirmed'), asked('confirmed', 'absent'), asked('seen')])).toBe(0.5);
  expect(meanAgreement([asked('seen')])).toBeNull();
});

it('how often one person says what most say', () => {
  const agreements = [
    asked('confirmed', 'confirmed', 'absent'),
    asked('confirmed', 'absent', 'absent'),
    asked('confirmed', 'absent', 'seen'),
    asked('seen', 'absent', 'absent', 'absent'),
  ];
  expect(withMost(agreements, 0)).toEqual({ same: 1, of: 2 });
  expect(withMost(agreements, 2)).toEqual({ same: 2, of: 3 });
});

it('finds the shops with several columns, and whether several people made them', () => {
  const by = (shop: string, author = '') => ({ shop, author });
  expect(sameShops([by('a'), by('b'), by('a'), by('c')])).toEqual([{ shop: 'a', columns: [0, 2] }]);
  expect(bySeveral([by('a', 'Kari'), by('a', 'Ola')])).toBe(true);
  expect(bySeveral([by('a', 'Kari'), by('a', ' kari ')])).toBe(false);
  expect(bySeveral([by('a', 'Kari'), by('a')])).toBe(false);
  expect(bySeveral([by('a', 'Kari'), by('b', 'Ola')])).toBe(false);
});

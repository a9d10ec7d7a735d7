import { describe, expect, it } from 'vitest';
import { type CrowdMember, gatherCrowds } from '../../../lib/page/overlay/crowd';
import type { Rect } from '../../../lib/page/overlay/geometry';

const FRAME = { width: 1000, height: 700 };
const GROUP = { width: 64, height: 22 };

/** Links of a header that stand side by side, with words above and below. */
function header(count: number, joins = true): CrowdMember[] {
  const avoid: Rect[] = [
    { x: 0, y: 0, width: 1000, height: 48 },
    { x: 0, y: 74, width: 500, height: 40 },
  ];
  return Array.from({ length: count }, (_, index) => {
    const box = { x: 100 + index * 44, y: 50, width: 40, height: 22 };
    return {
      id: `${index}`,
      boxes: [box],
      full: { width: 120, height: 22 },
      compact: { width: 34, height: 22 },
      avoid: [...avoid, box],
      joins,
    };
  });
}

describe('gatherCrowds', () => {
  it('gathers what finds no room of its own, in the order of the page', () => {
    const groups = gatherCrowds(FRAME, header(5), [], GROUP);
    expect(groups.length).toBeGreaterThan(0);
    for (const ids of groups) expect(ids).toEqual(ids.toSorted());
    expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  });

  it('leaves alone what has room', () => {
    const wide = header(3).map((one, index) => ({
      ...one,
      boxes: [{ x: 100, y: 200 + index * 100, width: 80, height: 20 }],
      avoid: [],
    }));
    expect(gatherCrowds(FRAME, wide, [], GROUP)).toEqual([]);
  });

  it('keeps together what was together', () => {
    const wide = header(3).map((one, index) => ({
      ...one,
      boxes: [{ x: 100, y: 200 + index * 100, width: 80, height: 20 }],
      avoid: [],
    }));
    expect(gatherCrowds(FRAME, wide, [['0', '2', 'gone']], GROUP)).toEqual([['0', '2']]);
  });

  it('gathers nothing that is cut off by the window only', () => {
    expect(gatherCrowds(FRAME, header(5, false), [], GROUP)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import { filterMarkers } from '../../../lib/page/overlay/filter';
import type { Marker, Spot } from '../../../lib/page/overlay/groups';
import { asMarkerView, FIRST_VIEW } from '../../../lib/page/overlay/marker-view';
import { asRange, createNumbers } from '../../../lib/page/overlay/numbers';

function marker(...keys: string[]): Marker {
  const spots = keys.map((key) => ({ check: key.split(' ')[0] as CheckId, key }) as Spot);
  return { id: keys[0] ?? '', element: {} as Element, spots };
}

describe('createNumbers', () => {
  it('counts in the order of the page', () => {
    const numbers = createNumbers();
    const markers = [marker('returns 1'), marker('phone 1', 'email 1'), marker('returns 2')];
    numbers.give(markers);
    expect(markers.map(numbers.of)).toEqual([1, 2, 3]);
  });

  it('keeps a number when others come and go, and when the first finding of a place is rejected', () => {
    const numbers = createNumbers();
    numbers.give([marker('returns 1'), marker('phone 1', 'email 1')]);
    const later = [marker('terms 1'), marker('email 1'), marker('returns 1')];
    numbers.give(later);
    expect(later.map(numbers.of)).toEqual([3, 2, 1]);
  });

  it('gives no number twice, also where one place became two', () => {
    const numbers = createNumbers();
    numbers.give([marker('phone 1', 'email 1')]);
    const apart = [marker('phone 1'), marker('email 1')];
    numbers.give(apart);
    expect(apart.map(numbers.of)).toEqual([1, 2]);
  });

  it('starts anew on a new page', () => {
    const numbers = createNumbers();
    numbers.give([marker('returns 1')]);
    numbers.clear();
    const [next] = [marker('phone 1')];
    numbers.give([next as Marker]);
    expect(numbers.of(next as Marker)).toBe(1);
  });
});

describe('asRange', () => {
  it('says numbers that follow each other as from–to, and others not at all', () => {
    expect(asRange([4, 3, 5])).toBe('3–5');
    expect(asRange([3, 5])).toBeNull();
  });
});

describe('filterMarkers', () => {
  const markers = [marker('returns 1', 'phone 1'), marker('phone 2')];
  const about = (check: CheckId) => ({ area: check === 'phone' ? 'contact' : 'terms', isJudged: check === 'phone' });
  const ids = (area: string, onlyOpen: boolean, keep: string | null = null) =>
    filterMarkers(markers, { area, onlyOpen }, about, keep).map(({ spots }) => spots.map(({ key }) => key));

  it('lets through one area', () => {
    expect(ids('contact', false)).toEqual([['phone 1'], ['phone 2']]);
    expect(ids('terms', false)).toEqual([['returns 1']]);
  });

  it('lets through what is not judged, and what has its card open', () => {
    expect(ids('', true)).toEqual([['returns 1']]);
    expect(ids('', true, 'phone 2')).toEqual([['returns 1'], ['phone 2']]);
    expect(ids('contact', true)).toEqual([]);
  });
});

describe('asMarkerView', () => {
  it('takes what was kept, and nothing that it cannot understand', () => {
    const kept = { area: 'contact', onlyOpen: true, collapsed: false, corner: 'topRight' };
    expect(asMarkerView(kept)).toEqual(kept);
    expect(asMarkerView({ area: 5, onlyOpen: 'yes', collapsed: 1, corner: 'middle' })).toEqual(FIRST_VIEW);
    expect(asMarkerView(undefined)).toEqual(FIRST_VIEW);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rect, sharedArea } from '../../../lib/page/overlay/geometry';
import { type LabelPlace, type LabelWanted, placeLabels } from '../../../lib/page/overlay/label-layout';

const FRAME = { width: 1000, height: 700 };
const COMPACT = { width: 24, height: 22 };

function label(id: string, box: Rect, width = 120, avoid: Rect[] = []): LabelWanted {
  return { id, boxes: [box], full: { width, height: 22 }, compact: COMPACT, avoid };
}
function rectOf(wanted: LabelWanted, place: LabelPlace | undefined): Rect {
  if (!place) throw new Error(`no place for ${wanted.id}`);
  return { x: place.x, y: place.y, ...(place.compact ? wanted.compact : wanted.full) };
}

describe('placeLabels', () => {
  it('puts a lone label above its outline', () => {
    const place = placeLabels(FRAME, [label('a', { x: 300, y: 300, width: 80, height: 20 })]).get('a');
    expect(place).toMatchObject({ x: 300, y: 275, compact: false });
  });

  it('puts it below where the outline touches the upper edge', () => {
    const place = placeLabels(FRAME, [label('a', { x: 300, y: 4, width: 80, height: 20 })]).get('a');
    expect(place).toMatchObject({ y: 27, compact: false });
  });

  it('keeps the label in the window at the right edge', () => {
    const wanted = label('a', { x: 960, y: 300, width: 38, height: 20 });
    const rect = rectOf(wanted, placeLabels(FRAME, [wanted]).get('a'));
    expect(rect.x + rect.width).toBeLessThanOrEqual(FRAME.width);
  });

  it('gives every link of a footer list a label of its own, none over another outline', () => {
    const rows = Array.from({ length: 8 }, (_, row) =>
      label(`${row}`, { x: 24, y: 300 + row * 24, width: 80, height: 22 }),
    );
    const places = placeLabels(FRAME, rows);
    const rects = rows.map((row) => rectOf(row, places.get(row.id)));
    for (const [index, rect] of rects.entries()) {
      for (const other of rects.slice(index + 1)) expect(sharedArea(rect, other)).toBe(0);
      for (const row of rows)
        expect(sharedArea(rect, row.boxes[0] as Rect)).toBeLessThan(rect.width * rect.height * 0.2);
    }
  });

  it('shrinks to the sign where names do not fit between two columns', () => {
    const columns = [24, 120, 216].flatMap((x, column) =>
      Array.from({ length: 6 }, (_, row) => label(`${column}-${row}`, { x, y: 300 + row * 24, width: 66, height: 22 })),
    );
    const places = [...placeLabels(FRAME, columns).values()];
    expect(places.some((place) => place.compact)).toBe(true);
    expect(places.some((place) => !place.compact)).toBe(true);
  });

  it('leaves the words beside it free, by its sign alone where the name would lie on them', () => {
    const box = { x: 300, y: 300, width: 80, height: 20 };
    const words = [
      { x: 200, y: 270, width: 300, height: 24 },
      { x: 200, y: 326, width: 300, height: 24 },
      { x: 200, y: 300, width: 94, height: 20 },
      { x: 425, y: 300, width: 94, height: 20 },
    ];
    const wanted = label('a', box, 120, words);
    const place = placeLabels(FRAME, [wanted]).get('a');
    expect(place?.compact).toBe(true);
    for (const word of words) expect(sharedArea(rectOf(wanted, place), word)).toBeLessThan(24 * 22 * 0.1);
  });

  it('does not jump while the page scrolls', () => {
    const at = (y: number) => [
      label('a', { x: 300, y, width: 80, height: 20 }),
      label('b', { x: 390, y: y + 2, width: 80, height: 20 }),
    ];
    const before = placeLabels(FRAME, at(300));
    const after = placeLabels(FRAME, at(280), before);
    for (const id of ['a', 'b']) {
      expect(after.get(id)?.spot).toBe(before.get(id)?.spot);
      expect(after.get(id)?.y).toBe((before.get(id)?.y ?? 0) - 20);
    }
  });

  it('never leaves the window and never forgets a label, whatever the page', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 980 }),
      y: fc.integer({ min: 0, max: 680 }),
      width: fc.integer({ min: 4, max: 1000 }),
      height: fc.integer({ min: 4, max: 700 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const wanted = boxes.map((one, index) => label(String(index), one, 60 + ((index * 37) % 130)));
        const places = placeLabels(FRAME, wanted);
        for (const one of wanted) {
          const rect = rectOf(one, places.get(one.id));
          expect(rect.x).toBeGreaterThanOrEqual(0);
          expect(rect.y).toBeGreaterThanOrEqual(0);
          expect(rect.x + rect.width).toBeLessThanOrEqual(FRAME.width);
          expect(rect.y + rect.height).toBeLessThanOrEqual(FRAME.height);
        }
      }),
      { numRuns: 60 },
    );
  });
});

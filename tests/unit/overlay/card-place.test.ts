import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/page/overlay/card-place';
import { sharedArea } from '../../../lib/page/overlay/geometry';

const CARD = { width: 340, height: 380 };

describe('placeCard', () => {
  it('stands below its outline where it fits', () => {
    expect(placeCard({ width: 1200, height: 800 }, { x: 100, y: 100, width: 90, height: 20 }, CARD)).toEqual({
      x: 100,
      y: 128,
      width: 340,
      height: 380,
    });
  });

  it('stands above in the footer', () => {
    const outline = { x: 100, y: 700, width: 90, height: 20 };
    const place = placeCard({ width: 1200, height: 800 }, outline, CARD);
    expect(place.y + place.height).toBe(692);
  });

  it('stands beside where there is room neither above nor below', () => {
    const outline = { x: 100, y: 200, width: 90, height: 200 };
    const place = placeCard({ width: 1200, height: 600 }, outline, CARD);
    expect(sharedArea(place, outline)).toBe(0);
    expect(place.height).toBe(CARD.height);
  });

  it('grows smaller before it covers its outline', () => {
    const outline = { x: 20, y: 300, width: 350, height: 40 };
    const place = placeCard({ width: 390, height: 640 }, outline, CARD);
    expect(place.height).toBeLessThan(CARD.height);
    expect(sharedArea(place, outline)).toBe(0);
  });

  it('is inside the window at any zoom and wherever the outline went', () => {
    const size = fc.record({ width: fc.integer({ min: 160, max: 2000 }), height: fc.integer({ min: 120, max: 1400 }) });
    const outline = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
      width: fc.integer({ min: 1, max: 2000 }),
      height: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(size, outline, (frame, box) => {
        const place = placeCard(frame, box, CARD);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.y).toBeGreaterThanOrEqual(8);
        expect(place.x + place.width).toBeLessThanOrEqual(frame.width - 8);
        expect(place.y + place.height).toBeLessThanOrEqual(frame.height - 8);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORNERS, type Corner, freeCorner, nextCorner, slide } from '../../../lib/page/overlay/corner';
import { type Rect, sharedArea } from '../../../lib/page/overlay/geometry';

const FRAME = { width: 1280, height: 800 };
const BAR = { width: 480, height: 38 };
const CHAT = { x: 1200, y: 720, width: 64, height: 64 };
const COOKIES = { x: 0, y: 620, width: 1280, height: 180 };

const at =
  (...fixed: Rect[]) =>
  (rect: Rect) =>
    fixed.find((one) => sharedArea(one, rect) > 0) ?? null;

describe('freeCorner', () => {
  it('takes the corner that is liked best where it is free', () => {
    expect(freeCorner(FRAME, BAR, 'bottomLeft', at(CHAT))).toEqual({ corner: 'bottomLeft', x: 8, y: 754 });
    expect(freeCorner(FRAME, BAR, 'topRight', at(CHAT))).toMatchObject({ corner: 'topRight', y: 8 });
  });

  it('goes to the other side where a chat stands in it', () => {
    expect(freeCorner(FRAME, BAR, 'bottomRight', at(CHAT)).corner).toBe('bottomLeft');
  });

  it('stands above a cookie question that fills the lower edge', () => {
    const place = freeCorner(FRAME, BAR, 'bottomLeft', at(COOKIES, CHAT));
    expect(place.corner).toBe('bottomLeft');
    expect(place.y + BAR.height).toBeLessThanOrEqual(COOKIES.y);
  });

  it('stands below a sticky header where all is taken further down', () => {
    const header = { x: 0, y: 0, width: 1280, height: 70 };
    const sheet = { x: 0, y: 300, width: 1280, height: 500 };
    const place = freeCorner(FRAME, BAR, 'bottomLeft', at(header, sheet));
    expect(place.corner).toMatch(/^top/);
    expect(place.y).toBeGreaterThanOrEqual(70);
  });

  it('lies on nothing fixed, or where it was wanted, and in the window', () => {
    const rect = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 20, max: 1280 }),
      height: fc.integer({ min: 20, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 5 }), fc.constantFrom(...CORNERS), (fixed, first) => {
        const { corner, x, y } = freeCorner(FRAME, BAR, first, at(...fixed));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + BAR.width).toBeLessThanOrEqual(FRAME.width);
        expect(y + BAR.height).toBeLessThanOrEqual(FRAME.height);
        if (at(...fixed)({ x, y, ...BAR })) expect(corner).toBe(first);
      }),
    );
  });

  it('goes round all corners by hand', () => {
    const seen: Corner[] = [CORNERS[0]];
    while (seen.length < 4) seen.push(nextCorner(seen.at(-1) ?? 'topLeft'));
    expect(new Set(seen).size).toBe(4);
    expect(nextCorner(seen.at(-1) ?? 'topLeft')).toBe(CORNERS[0]);
  });
});

describe('slide', () => {
  it('gives up at the middle of the window', () => {
    const tall = { x: 0, y: 100, width: 1280, height: 700 };
    expect(slide(FRAME, { x: 8, y: 754, ...BAR }, -1, at(tall))).toBeNull();
  });
});

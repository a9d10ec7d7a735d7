import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../lib/page/overlay/geometry';
import { cropOf, type PageView } from '../../../lib/page/picture/crop';

const unpinched = { x: 0, y: 0, scale: 1 };
const desk: PageView = { width: 1280, height: 800, density: 1, pinch: unpinched };
const image = (view: PageView) => ({
  width: Math.round(view.width * view.density),
  height: Math.round(view.height * view.density),
});
const place: Rect = { x: 600, y: 400, width: 100, height: 20 };

/** The outline in px of the capture, whatever was cut and shrunk. */
function outlineOnCapture(crop: ReturnType<typeof cropOf>): Rect | null {
  const { outline, source, width } = crop;
  const back = source.width / width;
  if (!outline) return null;
  return {
    x: source.x + outline.x * back,
    y: source.y + outline.y * back,
    width: outline.width * back,
    height: outline.height * back,
  };
}

describe('the part of the window that becomes the picture', () => {
  it('is the place with what stands round it, and an outline a little outside it', () => {
    const crop = cropOf(place, desk, image(desk));
    expect(crop.source).toEqual({ x: 370, y: 250, width: 560, height: 320 });
    expect([crop.width, crop.height]).toEqual([560, 320]);
    expect(crop.outline).toEqual({ x: 225, y: 145, width: 110, height: 30 });
  });

  it('has as many pixels more as the screen has', () => {
    const fine = { ...desk, density: 2 };
    const crop = cropOf(place, fine, image(fine));
    expect([crop.width, crop.height]).toEqual([1120, 640]);
    expect(crop.outline).toEqual({ x: 450, y: 290, width: 220, height: 60 });
    expect(crop.line).toBe(2);
  });

  it('moves into the window at its edges, and is not cut there', () => {
    const crop = cropOf({ x: 1200, y: 5, width: 60, height: 20 }, desk, image(desk));
    expect(crop.source).toEqual({ x: 720, y: 0, width: 560, height: 320 });
    expect(crop.outline).toEqual({ x: 475, y: 2, width: 70, height: 28 });
  });

  it('is the whole window without an outline where no place is asked for', () => {
    const crop = cropOf(null, desk, image(desk));
    expect(crop.source).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
    expect(crop.outline).toBeNull();
  });

  it('is no wider than what a document can use', () => {
    const fine = { ...desk, width: 1920, height: 1000, density: 2 };
    const crop = cropOf({ x: 0, y: 0, width: 1920, height: 300 }, fine, image(fine));
    expect(crop.width).toBe(1600);
    expect(crop.height).toBe(Math.round((crop.source.height * 1600) / 3840));
  });

  it('shows as much of the picture, not of the page, where the page is zoomed out', () => {
    const half = { ...desk, width: 2560, height: 1600, density: 0.5 };
    expect(cropOf(place, half, { width: 1280, height: 800 }).source).toMatchObject({ width: 560, height: 320 });
  });

  it('is the whole of a window that is smaller than it', () => {
    const zoomed = { ...desk, width: 427, height: 267, density: 3 };
    const crop = cropOf({ x: 10, y: 10, width: 80, height: 20 }, zoomed, { width: 1280, height: 800 });
    expect(crop.source).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
  });

  it('follows a pinch', () => {
    const pinched = { ...desk, pinch: { x: 500, y: 300, scale: 2 } };
    const crop = cropOf(place, pinched, image(desk));
    expect(outlineOnCapture(crop)).toEqual({ x: 195, y: 195, width: 210, height: 50 });
  });

  it('knows a capture without the scroll bar, and one with another density than the page tells', () => {
    expect(cropOf(place, desk, { width: 1265, height: 800 }).source.width).toBe(560);
    expect(cropOf(place, desk, { width: 2560, height: 1600 }).source.width).toBe(1120);
  });

  it('lies in the capture with its outline in it, whatever is asked for', () => {
    const number = (least: number, most: number) => fc.integer({ min: least, max: most });
    const rect = fc.record({ x: number(0, 2500), y: number(0, 1500), width: number(3, 2600), height: number(3, 1700) });
    const density = fc.constantFrom(0.5, 0.8, 1, 1.25, 1.5, 2, 3);
    fc.assert(
      fc.property(rect, density, number(300, 2560), number(200, 1600), (wanted, dense, width, height) => {
        const view = { width, height, density: dense, pinch: unpinched };
        const seen = {
          ...wanted,
          x: Math.min(wanted.x, width - 3),
          y: Math.min(wanted.y, height - 3),
        };
        seen.width = Math.min(seen.width, width - seen.x);
        seen.height = Math.min(seen.height, height - seen.y);
        const capture = image(view);
        const crop = cropOf(seen, view, capture);
        const { source, outline } = crop;
        expect(source.x).toBeGreaterThanOrEqual(0);
        expect(source.y).toBeGreaterThanOrEqual(0);
        expect(source.x + source.width).toBeLessThanOrEqual(capture.width);
        expect(source.y + source.height).toBeLessThanOrEqual(capture.height);
        expect(Math.max(crop.width, crop.height)).toBeLessThanOrEqual(1600);
        expect(outline && outline.x >= 0 && outline.y >= 0).toBe(true);
        expect((outline?.x ?? 0) + (outline?.width ?? 0)).toBeLessThanOrEqual(crop.width);
        expect((outline?.y ?? 0) + (outline?.height ?? 0)).toBeLessThanOrEqual(crop.height);
      }),
    );
  });
});

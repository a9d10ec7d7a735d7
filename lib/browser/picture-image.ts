/** From the capture of a window to the image that is kept. */
import type { Rect } from '../page/overlay/geometry';
import { cropOf, type PageView } from '../page/picture/crop';

export interface PictureImage {
  blob: Blob;
  /** px */
  width: number;
  height: number;
}

/**
 * Up to this many bytes letters stay as sharp as they were (PNG); a larger picture has photographs in it, which JPEG
 * keeps in a fifth of the room. Word processors take both, WebP not all of them do.
 */
const MOST_PNG = 150_000;
const QUALITY = 0.85;
/** Light round dark, so that one of the two stands out from any page. */
const FRAME = { outer: '#ffffff', inner: '#0b5d52' };

/** Cuts the picture out of a capture, with a frame round the place. */
export async function pictureImage(capture: Blob, place: Rect | null, view: PageView): Promise<PictureImage> {
  const bitmap = await createImageBitmap(capture);
  const { source, width, height, outline, line } = cropOf(place, view, bitmap);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, source.x, source.y, source.width, source.height, 0, 0, width, height);
  bitmap.close();
  if (outline) drawFrame(context, outline, line);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  const blob = png.size <= MOST_PNG ? png : await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return { blob, width, height };
}

function drawFrame(context: OffscreenCanvasRenderingContext2D, { x, y, width, height }: Rect, line: number): void {
  context.lineJoin = 'round';
  for (const [colour, lines] of [
    [FRAME.outer, 5],
    [FRAME.inner, 2.5],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = Math.max(1, lines * line);
    context.strokeRect(x, y, width, height);
  }
}

/** Small images of pictures, for where a whole one would be too heavy: in a message to a visited page. */

/** A picture as a card on the page shows it. */
export interface Thumbnail {
  id: string;
  /** What it shows, in the person's words. */
  alt: string;
  /** A JPEG in base64; '' where no image came with the picture. */
  image: string;
}

/** Px that the image fills: twice the size at which it is shown, for screens with narrow pixels. */
const WIDTH = 160;
const HEIGHT = 104;
const QUALITY = 0.75;
/** Bytes that are spelled out at a time: more arguments than this some engines refuse. */
const STEP = 8_000;

/** The middle of an image, small, as a JPEG in base64; about 5 kB. Rejects where the image cannot be read. */
export async function thumbnailOf(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.max(WIDTH / bitmap.width, HEIGHT / bitmap.height);
  const [width, height] = [WIDTH / scale, HEIGHT / scale];
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.imageSmoothingQuality = 'high';
  const [x, y] = [(bitmap.width - width) / 2, (bitmap.height - height) / 2];
  context.drawImage(bitmap, x, y, width, height, 0, 0, WIDTH, HEIGHT);
  bitmap.close();
  const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  const bytes = new Uint8Array(await small.arrayBuffer());
  let spelled = '';
  for (let at = 0; at < bytes.length; at += STEP) spelled += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(spelled);
}

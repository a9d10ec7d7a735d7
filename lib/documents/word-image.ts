/** Quality at which a picture of a page shows no difference. */
const QUALITY = 0.9;

/**
 * The image in a form that Word shows: PNG and JPEG as they are, WebP drawn anew as JPEG. Undefined for what cannot be
 * drawn, and where there is nothing to draw with, as outside a browser.
 */
export async function wordImage(image: Blob): Promise<Blob | undefined> {
  if (image.type === 'image/png' || image.type === 'image/jpeg') return image;
  if (image.type !== 'image/webp' || typeof OffscreenCanvas === 'undefined') return undefined;
  try {
    const bitmap = await createImageBitmap(image);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  } catch {
    return undefined;
  }
}

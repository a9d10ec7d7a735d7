import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { crc32, withStoredImages } from '../../../lib/documents/zip-images';

const bytes = (text: string) => new TextEncoder().encode(text);
const noPause = async () => {};

async function zipOf(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(files)) zip.file(path, text, { createFolders: false });
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

describe('crc32', () => {
  it('is the sum that the format names', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(bytes('123456789'))).toBe(0xcb_f4_39_26);
    expect(crc32(bytes(''))).toBe(0);
  });
});

describe('withStoredImages', () => {
  it('puts the images in the places of their stand-ins and leaves all else as it was', async () => {
    const zip = await zipOf({
      'a.xml': '<a/>'.repeat(90),
      'media/1.png': 'one',
      'b.xml': '<b/>',
      'media/2.png': 'two',
    });
    const images = new Map([
      [crc32(bytes('one')), new Blob([bytes('the first image')])],
      [crc32(bytes('two')), new Blob([bytes('the second, a little longer')])],
    ]);
    const shares: number[] = [];
    const made = await withStoredImages(zip, images, 'application/zip', async (share) => void shares.push(share));
    expect(made.type).toBe('application/zip');
    expect(shares).toEqual([0.5, 1]);
    const read = await JSZip.loadAsync(await made.arrayBuffer(), { checkCRC32: true });
    expect(await read.file('a.xml')?.async('string')).toBe('<a/>'.repeat(90));
    expect(await read.file('b.xml')?.async('string')).toBe('<b/>');
    expect(await read.file('media/1.png')?.async('string')).toBe('the first image');
    expect(await read.file('media/2.png')?.async('string')).toBe('the second, a little longer');
  });

  it('gives back the same file where there is nothing to put in', async () => {
    const zip = await zipOf({ 'a.xml': '<a/>' });
    const made = await withStoredImages(zip, new Map(), 'application/zip', noPause);
    expect(new Uint8Array(await made.arrayBuffer())).toEqual(zip);
  });

  it('makes no file in which an image is missing', async () => {
    const zip = await zipOf({ 'a.xml': '<a/>' });
    await expect(withStoredImages(zip, new Map([[7, new Blob(['x'])]]), '', noPause)).rejects.toThrow(RangeError);
    await expect(withStoredImages(bytes('no zip at all, but long'), new Map(), '', noPause)).rejects.toThrow(
      RangeError,
    );
  });
});

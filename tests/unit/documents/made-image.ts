import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../lib/documents/zip-images';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG that looks a little like a shop's page: head, menu, a few products. `grain` is the share of the height that is
 * noise, which no packing makes smaller: at 1280 × 800 and 0.15 about 450 kB.
 */
export function madePng(width: number, height: number, seed = 1, grain = 0.15): Blob {
  const raw = new Uint8Array(height * (1 + width * 3));
  let random = seed;
  for (let y = 0; y < height; y += 1) {
    const noisy = y > height * (0.8 - grain) && y < height * 0.8;
    for (let x = 0; x < width; x += 1) {
      const at = y * (1 + width * 3) + 1 + x * 3;
      random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
      const [red, green, blue] = noisy ? noise(random) : colourAt(x / width, y / height, seed);
      raw[at] = red;
      raw[at + 1] = green;
      raw[at + 2] = blue;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits each of red, green and blue.
  head.set([8, 2], 8);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(raw, { level: 1 })), chunk('IEND', new Uint8Array())];
  return new Blob([new Uint8Array(SIGNATURE), ...parts], { type: 'image/png' });
}

function noise(random: number): [number, number, number] {
  return [(random >>> 16) & 255, (random >>> 20) & 255, (random >>> 23) & 255];
}

function colourAt(x: number, y: number, seed: number): [number, number, number] {
  if (y < 0.12) return [11, 93, 82];
  if (y < 0.18) return x % 0.15 < 0.1 ? [200, 205, 200] : [240, 240, 236];
  const inTile = x % 0.25 > 0.03 && y % 0.3 > 0.04;
  return inTile ? [180 + ((seed * 37) % 60), 170 + ((seed * 91) % 70), 160 + ((seed * 53) % 80)] : [255, 255, 255];
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

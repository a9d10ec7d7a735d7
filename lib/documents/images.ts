/** Images as text and back. What a file calls an image is believed only where its first bytes say the same. */
import * as v from 'valibot';
import { type AuditFile, IMAGE_TYPES, LARGEST_IMAGE } from '../audit/additions';
import { TOO_MUCH, UNSAFE } from './schema-parts';

/** Most characters of images in one file, well below what is read again. */
const MOST_CHARACTERS = 80 * 1024 * 1024;
/** Four characters stand for three bytes. */
const LONGEST = Math.ceil((LARGEST_IMAGE / 3) * 4) + 100;
/** `String.fromCharCode` takes no more arguments at once than the stack holds. */
const PIECE = 8_192;

/** How a file of each type begins. */
const BEGINS: Readonly<Record<(typeof IMAGE_TYPES)[number], (binary: string) => boolean>> = {
  'image/png': (binary) => binary.startsWith('\x89PNG\r\n\x1A\n'),
  'image/jpeg': (binary) => binary.startsWith('\xFF\xD8\xFF'),
  'image/webp': (binary) => binary.startsWith('RIFF') && binary.startsWith('WEBP', 8),
};

/** A picture as a `data:` address; no other kind of address, and no image that can hold a script. */
export const ImageSchema: v.GenericSchema<unknown, Blob> = v.pipe(
  v.string(),
  v.maxLength(LONGEST, `${TOO_MUCH}: a picture`),
  v.rawTransform<string, Blob>(({ dataset, addIssue, NEVER }) => {
    const image = blobOf(dataset.value);
    if (image) return image;
    addIssue({ message: `${UNSAFE}: not a picture` });
    return NEVER;
  }),
);

function blobOf(address: string): Blob | undefined {
  const head = address.slice(0, address.indexOf(',') + 1);
  const type = IMAGE_TYPES.find((one) => head === `data:${one};base64,`);
  if (!type) return undefined;
  let binary: string;
  try {
    binary = atob(address.slice(head.length));
  } catch {
    return undefined;
  }
  if (binary.length > LARGEST_IMAGE || !BEGINS[type](binary)) return undefined;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return new Blob([bytes], { type });
}

/** `data:` addresses of the images of one audit, by the pictures' ids. */
export type ImageTexts = ReadonlyMap<string, string>;

/**
 * The images of audits as text, one map per audit, as far as a file has room for them.
 * `leftOut` counts those for which there was none, or that are of a kind that is not read again.
 */
export async function imageTexts(audits: readonly AuditFile[]): Promise<{ texts: ImageTexts[]; leftOut: number }> {
  let room = MOST_CHARACTERS;
  let leftOut = 0;
  const texts: ImageTexts[] = [];
  for (const { pictures, images } of audits) {
    const own = new Map<string, string>();
    for (const { id } of pictures) {
      const blob = images?.get(id);
      if (!blob) continue;
      const text = await dataAddress(blob);
      if (text === '' || text.length > room) {
        leftOut += 1;
        continue;
      }
      own.set(id, text);
      room -= text.length;
    }
    texts.push(own);
  }
  return { texts, leftOut };
}

/** The image as a `data:` address; '' where it is no image of a kind that is kept. */
export async function dataAddress(blob: Blob): Promise<string> {
  const type = IMAGE_TYPES.find((one) => one === blob.type);
  if (!type || blob.size > LARGEST_IMAGE) return '';
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (!BEGINS[type](binaryOf(bytes.subarray(0, 16)))) return '';
  return `data:${type};base64,${base64Of(bytes)}`;
}

/** Browsers know a way of their own since 2025, ten times as fast. */
function base64Of(bytes: Uint8Array & { toBase64?: () => string }): string {
  return bytes.toBase64?.() ?? btoa(binaryOf(bytes));
}

function binaryOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return binary;
}

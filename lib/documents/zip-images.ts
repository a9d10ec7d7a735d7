/**
 * Images put into a finished zip file in place of their stand-ins (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4). They are
 * stored as they are: pictures hardly shrink, and the file is put together from the very blobs, so that no image is in
 * memory for longer than its check sum takes.
 */

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const STORED = 0;

interface Entry {
  /** CRC-32 of what is packed. */
  sum: number;
  /** The entry's line in the directory at the end of the file. */
  central: Uint8Array<ArrayBuffer>;
  /** The entry's own head and data. */
  start: number;
  end: number;
}

/**
 * The file with its stand-ins replaced. Throws a `RangeError` where it is no zip file of this kind or lacks one of them.
 * @param zip made without zip64 and without a comment at its end
 * @param images by the check sums of their stand-ins
 * @param pause awaited after each image, with the share that is done
 */
export async function withStoredImages(
  zip: Uint8Array<ArrayBuffer>,
  images: ReadonlyMap<number, Blob>,
  type: string,
  pause: (share: number) => Promise<void>,
): Promise<Blob> {
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  let done = 0;
  for (const { sum, central, start, end } of entriesOf(zip)) {
    const image = images.get(sum);
    const line = central.slice();
    new DataView(line.buffer).setUint32(42, offset, true);
    if (image) {
      const head = zip.slice(start, start + LOCAL_SIZE + lengthAt(zip, start + 26) + lengthAt(zip, start + 28));
      const imageSum = crc32(new Uint8Array(await image.arrayBuffer()));
      stamp(head, 6, imageSum, image.size);
      stamp(line, 8, imageSum, image.size);
      parts.push(head, image);
      offset += head.length + image.size;
      done += 1;
      await pause(done / images.size);
    } else {
      parts.push(zip.subarray(start, end));
      offset += end - start;
    }
    directory.push(line);
  }
  if (done < images.size) throw new RangeError('not every image has its place in the zip file');
  const size = directory.reduce((all, line) => all + line.length, 0);
  const tail = zip.slice(zip.length - END_SIZE);
  const view = new DataView(tail.buffer);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Blob([...parts, ...directory, tail], { type });
}

/** Entries in the order in which they stand in the file. */
function entriesOf(zip: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('not a zip file');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const last = at;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('the directory of the zip file is broken');
    const size =
      CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const start = view.getUint32(at + 42, true);
    if (view.getUint32(start, true) !== LOCAL) throw new RangeError('an entry of the zip file is broken');
    entries.push({ sum: view.getUint32(at + 16, true), central: zip.slice(at, at + size), start, end: last });
    at += size;
  }
  entries.sort((a, b) => a.start - b.start);
  return entries.map((entry, index) => ({ ...entry, end: entries[index + 1]?.start ?? last }));
}

function lengthAt(zip: Uint8Array<ArrayBuffer>, at: number): number {
  return (zip[at] ?? 0) | ((zip[at + 1] ?? 0) << 8);
}

/** Method, check sum and sizes of a stored entry; its flags stand at `flags`, and the same fields follow in both heads. */
function stamp(head: Uint8Array<ArrayBuffer>, flags: number, sum: number, size: number): void {
  const view = new DataView(head.buffer);
  // Sum and sizes stand here, not behind the data.
  view.setUint16(flags, view.getUint16(flags, true) & ~0b1000, true);
  view.setUint16(flags + 2, STORED, true);
  view.setUint32(flags + 8, sum, true);
  view.setUint32(flags + 12, size, true);
  view.setUint32(flags + 16, size, true);
}

const TABLE = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

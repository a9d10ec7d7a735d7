/**
 * Makes a screenshot small: a PNG of at most 256 colours, about a third of what the browser writes. A view has few
 * colours, and many more that lie close together where letters and shapes have soft edges.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST = 256;
/** The most frequent colours stay as they are: grounds, lines, letters. */
const EXACT = 96;

/** Writes a PNG (8 bits, without interlacing, opaque) over itself with a palette. */
export function shrink(path) {
  const { width, height, pixels } = decode(readFileSync(path));
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = paletteOf(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, with a palette.
  head.set([8, 3], 8);
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  writeFileSync(path, Buffer.concat([SIGNATURE, ...chunks]));
}

const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Pixels as 0xRRGGBB, row by row. */
function decode(file) {
  const data = [];
  let head;
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') head = content;
    if (name === 'IDAT') data.push(content);
    at += length + 12;
  }
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const row = unfilter(raw[from], raw.subarray(from + 1, from + 1 + stride), above, channels);
    for (let x = 0; x < width; x += 1) {
      const at = x * channels;
      pixels[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return { width, height, pixels };
}

/** A row as it was before the PNG's filter (0–4) was put on it. */
function unfilter(filter, row, above, channels) {
  const out = new Uint8Array(row.length);
  for (let at = 0; at < row.length; at += 1) {
    const left = at < channels ? 0 : out[at - channels];
    const corner = at < channels ? 0 : above[at - channels];
    const up = above[at];
    const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
    out[at] = row[at] + guess;
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The most frequent colours, and the others gathered by halving, time and again, the group that is spread most. */
function paletteOf(counts) {
  const byCount = [...counts].sort((a, b) => b[1] - a[1]);
  if (byCount.length <= MOST) return byCount.map(([colour]) => colour);
  const exact = byCount.slice(0, EXACT).map(([colour]) => colour);
  const groups = [groupOf(byCount.slice(EXACT).map(([colour, count]) => ({ rgb: parts(colour), count })))];
  while (groups.length < MOST - EXACT) {
    const widest = groups.reduce((best, group, at) => (group.weight > groups[best].weight ? at : best), 0);
    const { members, channel } = groups[widest];
    if (members.length < 2) break;
    members.sort((a, b) => a.rgb[channel] - b.rgb[channel]);
    const half = members.length >> 1;
    groups.splice(widest, 1, groupOf(members.slice(0, half)), groupOf(members.slice(half)));
  }
  return [...exact, ...groups.map(({ members }) => middleOf(members))];
}

function groupOf(members) {
  const spread = [0, 1, 2].map((channel) => {
    const values = members.map(({ rgb }) => rgb[channel]);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  });
  const widest = Math.max(...spread);
  const count = members.reduce((sum, each) => sum + each.count, 0);
  return { members, channel: spread.indexOf(widest), weight: members.length < 2 ? 0 : widest * Math.sqrt(count) };
}

function middleOf(members) {
  const count = members.reduce((sum, each) => sum + each.count, 0);
  const [red, green, blue] = [0, 1, 2].map((channel) =>
    Math.round(members.reduce((sum, each) => sum + each.rgb[channel] * each.count, 0) / count),
  );
  return (red << 16) | (green << 8) | blue;
}

function nearest(palette, colour) {
  const [red, green, blue] = parts(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < palette.length; at += 1) {
    const [r, g, b] = [palette[at] >> 16, (palette[at] >> 8) & 255, palette[at] & 255];
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

/** What tests of pictures have in common: a page of few colours, and eyes for what was kept. */
import type { Page } from '@playwright/test';
import type { Lens } from '../../scripts/lib/browser.mjs';
import type { View } from '../../scripts/lib/view.mjs';
import { visit } from '../../scripts/lib/visit.mjs';

/** The page's colours, as [red, green, blue]. */
const GROUND = [0, 144, 80];
export const PLACE = [208, 0, 0];
/** px, far from everything else on the page. */
export const PLACE_SIZE = { width: 240, height: 60 };

const LINKS = '<a href="/contact">Contact us</a> <a href="/terms">Terms of sale</a> <a href="/delivery">Delivery</a>';

/** A shop whose way to returns stands alone on a long green page. */
export const colours = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Blue mug – shop</title>
<style>html{background:rgb(${GROUND})}body{margin:0;font:16px/1.5 sans-serif}.far{height:2400px}
.returns{display:block;width:${PLACE_SIZE.width}px;height:${PLACE_SIZE.height}px;margin:0 auto;background:rgb(${PLACE});color:rgb(${PLACE})}</style></head>
<body><header>${LINKS}</header><h1>Blue mug</h1><p>Price £12.00 <button>Add to basket</button></p>
<div class="far"></div><a class="returns" href="/returns">Returns</a><div class="far"></div>
<footer>${LINKS} <a href="mailto:help@shop.example">help@shop.example</a></footer></body></html>`;

/** Opens a made page and the popup over it, at a check. */
export async function openAt(lens: Lens, page: Page, check: string, html = colours): Promise<View> {
  await page.route('http://shop.example/**', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  const popup = await visit(lens, page, 'http://shop.example/');
  await open(popup, check);
  return popup;
}

/** Opens a check in the popup or the panel. */
export async function open(view: View, check: string): Promise<void> {
  await view.click(`[data-row="${check}"]`);
  await view.waitFor((name) => document.querySelector(`[data-place="note:${name}"]`), [check]);
}

/** Until the open check shows so many pictures, each with its image. */
export async function thumbs(view: View, count: number): Promise<void> {
  await view.waitFor(
    (wanted) =>
      document.querySelectorAll('.detail .thumb').length === wanted &&
      document.querySelectorAll('.detail .thumb img').length === wanted,
    [count],
    8000,
  );
}

/** Runs in a page: it glides back to its top as soon as someone scrolls it, once. */
export const turnBack = () =>
  addEventListener('scroll', () => scrollTo({ top: 0, behavior: 'smooth' }), { once: true });

/** An image as it is kept. */
export interface KeptImage {
  type: string;
  bytes: number;
  width: number;
  height: number;
  /** Share of the pixels that have the page's ground colour, and that have the place's. */
  ground: number;
  place: number;
  /** The rectangle that holds every pixel that is not the ground's; null where there is none. */
  other: { x: number; y: number; width: number; height: number } | null;
}

/** Every image in the database, decoded, in the order of what is known of them. */
export async function keptImages(keeper: Page): Promise<KeptImage[]> {
  return keeper.evaluate(look, { ground: GROUND, place: PLACE });
}

/** Runs in a page of the extension. */
async function look({ ground, place }: { ground: number[]; place: number[] }): Promise<KeptImage[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('service-lens');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const records = await new Promise<{ blob: Blob }[]>((resolve) => {
    const request = database.transaction('blobs').objectStore('blobs').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return Promise.all(
    records.map(async ({ blob }) => {
      const bitmap = await createImageBitmap(blob);
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const is = (at: number, colour: number[]) =>
        colour.every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 24);
      const counts = { ground: 0, place: 0 };
      let [left, top, right, bottom] = [width, height, -1, -1];
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 4;
          if (is(at, place)) counts.place += 1;
          if (is(at, ground)) {
            counts.ground += 1;
            continue;
          }
          [left, top] = [Math.min(left, x), Math.min(top, y)];
          [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
        }
      const other = right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
      const all = width * height;
      return {
        ...{ type: blob.type, bytes: blob.size, width, height, other },
        ...{ ground: counts.ground / all, place: counts.place / all },
      };
    }),
  );
}

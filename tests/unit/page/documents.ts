import { Window } from 'happy-dom';
import { afterEach } from 'vitest';
import type { ItemKind, PageFacts, PageItem } from '../../../lib/page/page-facts';
import { readPage } from '../../../lib/page/read';

const windows: Window[] = [];
afterEach(async () => {
  for (const window of windows.splice(0)) await window.happyDOM.close();
});

/** An open document of a made shop. */
export function open(html: string, url = 'https://www.bua.example/'): Document {
  const window = new Window({ url });
  windows.push(window);
  window.document.write(html);
  return window.document as unknown as Document;
}

export const body = (inner: string): Document => open(`<!doctype html><html><body>${inner}</body></html>`);
export const read = (inner: string): PageFacts => readPage(body(inner)).page;

/** The items of some kinds. */
export const ofKind = (page: PageFacts, ...kinds: ItemKind[]): PageItem[] =>
  page.items.filter(({ kind }) => kinds.includes(kind));

/** 'kind: text' of all items that say something. */
export const said = (page: PageFacts): string[] =>
  page.items.filter(({ text }) => text !== '').map(({ kind, text }) => `${kind}: ${text}`);

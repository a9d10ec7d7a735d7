// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../../scripts/demo/server.mjs';
import { type Answer, ask } from './ask';

const VOID = new Set(
  'area base br col embed hr img input link meta path circle rect ellipse stop source wbr'.split(' '),
);

/** Names of elements that are opened and closed in the wrong order; SVG shapes count as void. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const bare = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<!doctype[^>]*>/i, '');
  for (const [, slash, name = ''] of bare.matchAll(/<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|[^">])*>/g)) {
    if (VOID.has(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

let demo: Demo;
const pages: { host: string; path: string; answer: Answer }[] = [];
beforeAll(async () => {
  demo = await startDemo();
  for (const { host, pages: list } of demo.shops) {
    for (const { path } of list) pages.push({ host, path, answer: await ask(demo.port, host, path) });
  }
});
afterAll(() => demo.close());

describe('pages of the demo shops', () => {
  it('has every kind of page in each shop', () => {
    for (const shop of demo.shops) {
      const types = shop.pages.map(({ type }) => type);
      for (const type of ['home', 'category', 'product', 'cart', 'contact', 'faq', 'terms'] as const) {
        expect(types, shop.host).toContain(type);
      }
      expect(types.filter((type) => type === 'product').length).toBeGreaterThanOrEqual(2);
      expect(new Set(shop.pages.map(({ path }) => path)).size).toBe(shop.pages.length);
    }
  });

  it('answers 200 with HTML whose elements are closed in order', () => {
    for (const { host, path, answer } of pages) {
      expect([answer.status, answer.type], host + path).toEqual([200, 'text/html; charset=utf-8']);
      expect(unbalanced(answer.text), host + path).toEqual([]);
      expect(answer.text, host + path).not.toMatch(/undefined|\[object|NaN/);
      expect(all(answer.text, /<(h1)\b/g), host + path).toHaveLength(1);
    }
  });

  it('gives every id once, and every reference to an id a target', () => {
    for (const { host, path, answer } of pages) {
      const ids = all(answer.text, /\sid="([^"]+)"/g);
      expect(new Set(ids).size, `${host}${path} ${ids.join(' ')}`).toBe(ids.length);
      const wanted = all(answer.text, /\s(?:for|data-opens|data-dialog|aria-controls|aria-labelledby)="([^"]+)"/g);
      expect(
        wanted.filter((id) => !ids.includes(id)),
        host + path,
      ).toEqual([]);
    }
  });

  it('resolves every address within the shop, fragments included', async () => {
    const known = new Map<string, Answer>();
    for (const { host, path, answer } of pages) {
      for (const address of new Set(all(answer.text, /\s(?:href|src|action|data-view)="([^"]+)"/g))) {
        const url = new URL(address.replaceAll('&amp;', '&'), `http://${host}${path}`);
        if (!['http:', 'https:'].includes(url.protocol) || url.host !== host) continue;
        const key = host + url.pathname;
        const target = known.get(key) ?? (await ask(demo.port, host, url.pathname));
        known.set(key, target);
        expect(target.status, `${host}${path} → ${address}`).toBe(200);
        if (url.hash)
          expect(target.text.includes(`id="${url.hash.slice(1)}"`), `${host}${path} → ${address}`).toBe(true);
      }
    }
    expect(known.size).toBeGreaterThan(100);
  });

  it('loads nothing from anywhere else', () => {
    for (const { host, path, answer } of pages) {
      expect(
        all(answer.text, /<(?:img|script|iframe|link)[^>]*\s(?:src|href)="(https?:[^"]+)"/g).filter(
          (to) => !to.includes(host),
        ),
        host + path,
      ).toEqual([]);
    }
  });

  it('names every button, field and picture', () => {
    for (const { host, path, answer } of pages) {
      for (const [tag, inner = ''] of answer.text.matchAll(/<button\b[^>]*>([\s\S]*?)<\/button>/g)) {
        const name =
          /aria-label="[^"]+"/.test(tag) || /alt="[^"]+"/.test(inner) || inner.replace(/<[^>]+>/g, '').trim();
        expect(name, `${host}${path} ${tag}`).toBeTruthy();
      }
      for (const tag of all(answer.text, /(<img\b[^>]*>)/g)) expect(tag, host + path).toMatch(/\salt="/);
    }
  });

  it('carries structured data that can be parsed: shop, products with ratings, questions, breadcrumbs', () => {
    const types = new Map<string, Set<string>>();
    for (const { host, path, answer } of pages) {
      for (const json of all(answer.text, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        const data = JSON.parse(json);
        types.set(host, (types.get(host) ?? new Set()).add(data['@type']));
        if (data['@type'] === 'Product') expect(data.aggregateRating.ratingValue, path).toBeGreaterThan(1);
      }
    }
    for (const { host } of demo.shops) {
      expect([...(types.get(host) ?? [])].sort()).toEqual(['BreadcrumbList', 'FAQPage', 'Organization', 'Product']);
    }
  });
});

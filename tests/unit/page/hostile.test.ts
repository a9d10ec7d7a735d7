// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { body, ofKind, open, read, said } from './documents';

describe('a page that nests deeply', () => {
  it('is read to its bottom without running out of stack', () => {
    // Never closed, and searched by nothing: this kind of document does both by recursion, which a browser does not.
    const document = new Window().document as unknown as Document;
    let at: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.textContent = 'Bunnen av siden';
    document.querySelectorAll = (() => []) as unknown as Document['querySelectorAll'];
    Object.defineProperties(document, { scripts: { value: [] }, title: { value: '' } });
    const { page } = readPage(document);
    expect(said(page)).toEqual(['text: Bunnen av siden']);
    expect(page.elements).toBe(20_000);
    expect(page.truncated).toBe(false);
  });
});

describe('a document of another kind', () => {
  it('may be empty', () => {
    for (const html of ['', '<html></html>', '<!doctype html>']) {
      const { page } = readPage(open(html));
      expect(page).toMatchObject({ items: [], lang: '', truncated: false, url: 'https://www.bua.example/' });
    }
  });

  it('may have no body', () => {
    const document = open('<html lang="NB-no"><body><p>Her</p></body></html>');
    document.body.remove();
    expect(readPage(document).page).toMatchObject({ items: [], lang: 'nb-no' });
  });

  it('may be a set of frames', () => {
    const document = open('<html><body></body></html>');
    document.body.remove();
    const frames = document.createElement('frameset');
    const frame = document.createElement('frame');
    frame.setAttribute('name', 'innhold');
    frames.append(frame);
    document.documentElement.append(frames);
    expect(ofKind(readPage(document).page, 'frame')).toMatchObject([{ name: 'innhold' }]);
  });

  it('may be XML', () => {
    const window = new Window({ url: 'https://www.bua.example/feed.xml' });
    const xml = '<rss xml:lang="nn"><channel><title>Bua</title><item>Ny sekk</item></channel></rss>';
    const document = new window.DOMParser().parseFromString(xml, 'application/xml') as unknown as Document;
    const { page } = readPage(document);
    expect(page.lang).toBe('nn');
    expect(said(page)).toEqual(['text: Ny sekk']);
  });
});

describe('a page that is too large', () => {
  it('is read as far as the items go, and says so', () => {
    const document = body('<p>Ull</p>'.repeat(60));
    const { page } = readPage(document, { items: 50 });
    expect(page.items).toHaveLength(50);
    expect(page.truncated).toBe(true);
    expect(readPage(document).page).toMatchObject({ elements: 60, truncated: false });
  });

  it('is read as far as the elements go, and says so', () => {
    const { page } = readPage(body('<p>Ull</p>'.repeat(60)), { elements: 50 });
    expect(page).toMatchObject({ elements: 50, truncated: true });
  });

  it('is read as far as the text goes, and says so', () => {
    const page = read(`<p>${'Ull og garn. '.repeat(1_000)}</p>`.repeat(300));
    expect(page.truncated).toBe(true);
    expect(page.items.length).toBeGreaterThan(200);
  });

  it('with one endless text is read at its beginning, and says so', () => {
    const page = read(`<p>Fri frakt ${'a'.repeat(2_000_000)}</p><p>Etter</p>`);
    expect(page.truncated).toBe(true);
    expect(said(page)[0]).toMatch(/^text: Fri frakt a/);
    expect(page.items[0]?.text.length).toBeLessThanOrEqual(4_000);
    expect(said(page).at(-1)).toBe('text: Etter');
  });

  it('cuts a long block in several and keeps the words of a link short', () => {
    const page = read(
      `<p>${'<b>Ull og garn. </b>'.repeat(800)}</p><a href="/a">${'<b>Ull og garn. </b>'.repeat(800)}</a>`,
    );
    expect(ofKind(page, 'text').length).toBeGreaterThan(1);
    expect(Math.max(...ofKind(page, 'text').map(({ text }) => text.length))).toBeLessThan(4_100);
    expect(ofKind(page, 'link')[0]?.text.length).toBeLessThan(450);
  });

  it('cuts names, labels and addresses', () => {
    const long = 'x'.repeat(9_000);
    const page = read(`<button aria-label="${long}" class="${long}"></button><img src="/${long}" alt="${long}">`);
    for (const { label, name, src } of page.items) expect(`${label}${name}${src}`.length).toBeLessThanOrEqual(1_600);
  });
});

describe('hostile markup', () => {
  it('is only read, never changed', () => {
    const html =
      '<main id="a"><script>1</script><x-y></x-y><form><input name="attributes"><input name="id"></form></main>';
    const document = body(html);
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps angle brackets as the text that they are', () => {
    expect(said(read('<p>&lt;img src=x onerror=alert(1)&gt;</p>'))).toEqual(['text: <img src=x onerror=alert(1)>']);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/audit/model';
import { findAgain, findPlace, selectorOf } from '../../../lib/page/locate';
import { body } from './documents';

const one = (document: Document | ShadowRoot, selector: string) => document.querySelector(selector) as Element;

function evidenceOf(element: Element, more: Partial<Evidence> = {}): Evidence {
  return {
    text: (element.textContent ?? '').trim(),
    href: (element as HTMLAnchorElement).href ?? '',
    label: '',
    src: '',
    value: '',
    name: '',
    selector: selectorOf(element),
    where: 'main',
    seenAt: '2025-03-01T10:00:00.000Z',
    ...more,
  };
}

describe('selectorOf', () => {
  const PAGES = {
    'twins without a name': '<ul><li><a>A</a></li><li><a>B</a></li></ul><ul><li><a>A</a></li><li><a>B</a></li></ul>',
    'the same id twice': '<p id="a">A</p><p id="a">B</p><div><p id="a"><b>C</b></p></div>',
    'names that need escaping': '<p id="1:a b"><i>A</i></p><p class="x:y" name=\'a"b\'>B</p><a href="/a?b=\'c\'">C</a>',
    'the same link in header and footer': '<header><a href="/k">K</a></header><footer><a href="/k">K</a></footer>',
    'ids made anew at each visit': '<div id="block-84712"><p>A</p></div><div id="block-84713"><p>A</p></div>',
    'a deep nest of twins': `${'<div>'.repeat(30)}<p>A</p><p>B</p>${'</div>'.repeat(30)}${'<div>'.repeat(30)}<p>A</p><p>B</p>`,
  };

  it.each(Object.entries(PAGES))('names each element alone: %s', (_, html) => {
    const document = body(html);
    for (const element of document.body.querySelectorAll('*')) {
      const selector = selectorOf(element);
      expect([...document.querySelectorAll(selector)], selector).toEqual([element]);
    }
  });

  it('holds on to what lasts: an id, a data attribute, an address', () => {
    const document = body(
      '<p>A</p><div><p id="frist">B</p><p data-testid="pris">C</p><p>D</p><a href="/k">E</a><a href="/l">F</a></div>',
    );
    expect(selectorOf(one(document, '#frist'))).toBe('#frist');
    expect(selectorOf(one(document, '[data-testid]'))).toBe('p[data-testid="pris"]');
    expect(selectorOf(one(document, '[href="/k"]'))).toContain('a[href=');
  });

  it('leaves out an id that will be another at the next visit', () => {
    const document = body(
      '<main><section id="shopify-section-1699123456"><p>A</p></section><section><p>B</p></section></main>',
    );
    expect(selectorOf(one(document, 'p'))).not.toContain('1699123456');
  });

  it('steps into open shadow roots', () => {
    const document = body('<x-fot></x-fot><x-fot></x-fot>');
    for (const host of document.querySelectorAll('x-fot'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<a href="/k">Kontakt</a>';
    const host = document.querySelectorAll('x-fot')[1] as Element;
    const link = one(host.shadowRoot as ShadowRoot, 'a');
    expect(selectorOf(link)).toContain(' >>> ');
    expect(findPlace(document, evidenceOf(link))).toBe(link);
  });
});

describe('findPlace', () => {
  it('finds every element again on the same page', () => {
    const document = body(
      '<header><a href="/k">Kontakt</a></header><p>Fri <b>frakt</b></p><footer><a href="/k">Kontakt</a></footer>',
    );
    for (const element of document.body.querySelectorAll('*'))
      expect(findPlace(document, evidenceOf(element))).toBe(element);
  });

  it('finds what was put in its stead: the same words in a new element', () => {
    const document = body('<main><div id="a"><p>Fri frakt over 499 kr</p></div></main>');
    const evidence = evidenceOf(one(document, 'p'));
    one(document, '#a').innerHTML = '<span>Nytt</span><p>Fri frakt over 499 kr</p>';
    expect(findPlace(document, evidence)).toBe(one(document, 'p'));
  });

  it('finds a link that has moved by its address and words', () => {
    const document = body('<nav><ul><li><a href="/retur">Retur</a></li></ul></nav><footer></footer>');
    const evidence = evidenceOf(one(document, 'a'));
    one(document, 'nav').innerHTML = '<ul><li><a href="/salg">Salg</a></li></ul>';
    one(document, 'footer').innerHTML = '<a href="/retur">Kjøp</a><a href="/retur">Retur</a>';
    expect(findPlace(document, evidence)?.textContent).toBe('Retur');
  });

  it('finds words that have moved where the old place is gone', () => {
    const document = body('<section><p>Åpent 9–16</p></section>');
    const evidence = evidenceOf(one(document, 'p'));
    document.body.innerHTML = '<div><div><p>Velkommen</p><p>Åpent 9–16</p></div></div>';
    expect(findPlace(document, evidence)?.textContent).toBe('Åpent 9–16');
  });

  it('finds what stands in its place where only the words have changed', () => {
    const document = body('<div><p id="lager">7 på lager</p><p>149 kr</p></div>');
    const evidence = evidenceOf(one(document, '#lager'));
    one(document, '#lager').textContent = 'Bare 6 igjen';
    expect(findPlace(document, evidence)).toBe(one(document, '#lager'));
  });

  it('finds nothing where it is gone', () => {
    const document = body('<p id="a">Fri frakt</p>');
    const evidence = evidenceOf(one(document, 'p'));
    document.body.innerHTML = '<h1>Takk</h1>';
    expect(findPlace(document, evidence)).toBeNull();
  });

  it('finds what has no words of its own', () => {
    const document = body('<button id="open"><svg></svg></button>');
    expect(findPlace(document, evidenceOf(one(document, 'button'), { label: 'Søk' }))).toBe(one(document, 'button'));
  });

  it.each(['', '>>>', 'a >>> ', 'p[', '>>> p', '*:not(', 'x'.repeat(5_000)])(
    'takes no harm from a selector out of a strange file, case %#',
    (selector) => {
      const document = body('<p>Fri frakt</p>');
      const evidence = evidenceOf(one(document, 'p'), { selector, text: 'Noe annet', href: 'javascript:alert(1)' });
      expect(findPlace(document, evidence)).toBeNull();
    },
  );
});

describe('findAgain', () => {
  const again = (before: string, selector: string, after: string, more: Partial<Evidence> = {}) => {
    const document = body(before);
    const evidence = evidenceOf(one(document, selector), more);
    document.body.innerHTML = after;
    return findAgain(document, evidence);
  };

  it.each([
    [
      'by selector and words',
      '<p id="a">Fri frakt</p>',
      '#a',
      '<b>Fri frakt</b><p id="a">Fri <i>frakt</i> i dag</p>',
      {},
    ],
    ['by words in the same kind of element', '<p id="a">Fri frakt</p>', '#a', '<p>Fri frakt</p>', {}],
    ['by words in another', '<p id="a">Fri frakt</p>', '#a', '<p id="a">Nei</p><div><b>Fri</b> frakt</div>', {}],
    ['where only the numbers are others', '<p id="a">7 igjen på lager</p>', '#a', '<p id="a">6 igjen på lager</p>', {}],
    [
      'by link alone',
      '<a href="https://a.no/k">Kontakt</a>',
      'a',
      '<a href="https://a.no/k">Hjelp</a>',
      { href: 'https://a.no/k' },
    ],
    [
      'a picture by its address',
      '<img src="https://a.no/1.png">',
      'img',
      '<i></i><img src="https://a.no/2.png"><img src="https://a.no/1.png">',
      { src: 'https://a.no/1.png' },
    ],
  ] as const)('finds it %s', (_, before, selector, after, more) => {
    const found = again(before, selector, after, more);
    expect(found).not.toBeNull();
    if (!('href' in more) && !('src' in more))
      expect(found?.textContent?.replace(/\d/, '7')).toContain(before.includes('7') ? 'igjen' : 'Fri');
    if ('src' in more) expect(found?.getAttribute('src')).toBe(more.src);
  });

  it.each([
    ['other words stand in its place', '<p id="a">Fri frakt</p>', '#a', '<p id="a">Ferien er over</p>', {}],
    ['it was a number and is another', '<p id="a">22 33 44 55</p>', '#a', '<p id="a">99 88 77 66</p>', {}],
    [
      'another picture stands in its place',
      '<img src="https://a.no/1.png">',
      'img',
      '<img src="https://a.no/2.png">',
      { src: 'https://a.no/1.png' },
    ],
    ['all is gone', '<p>Fri frakt</p>', 'p', '', {}],
  ] as const)('finds nothing where %s', (_, before, selector, after, more) => {
    expect(again(before, selector, after, more)).toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ofKind, read } from './documents';

const control = (html: string) => {
  const [item] = ofKind(read(html), 'link', 'button');
  return { label: item?.label, name: item?.name };
};

describe('a control without words', () => {
  it.each([
    ['aria-label', '<button aria-label="Søk i butikken"><svg></svg></button>', 'Søk i butikken'],
    ['title', '<a href="/o" title="Ønskeliste"><i class="icon"></i></a>', 'Ønskeliste'],
    ['the picture inside', '<a href="/h"><img src="/h.svg" alt="Handlekurv"></a>', 'Handlekurv'],
    ['the title of the icon inside', '<a href="/h"><svg><title>Min side</title><path/></svg></a>', 'Min side'],
    ['another element', '<span id="n">Meny</span><button aria-labelledby="n"></button>', 'Meny'],
  ])('is named by %s', (_, html, label) => {
    expect(control(html).label).toBe(label);
  });

  it('keeps two different names, and one name once', () => {
    expect(control('<a href="/h" aria-label="Kurv" title="Til kassen"><img alt="Kurv" src="/k.png"></a>').label).toBe(
      'Kurv · Til kassen',
    );
  });

  it('is called as developers call it and its icon', () => {
    const { name } = control(
      '<a href="/w" class="top"><svg class="ico"><use href="/sprite.svg#heart"></use></svg></a>',
    );
    expect(name).toContain('top');
    expect(name).toContain('ico');
    expect(name).toContain('heart');
    expect(control('<button id="open-search"><i class="fa fa-magnifier"></i></button>').name).toContain('fa-magnifier');
  });
});

describe('a field', () => {
  const field = (html: string) => ofKind(read(html), 'field')[0];

  it('is named by its label, its accessible name and its placeholder', () => {
    expect(field('<label for="q">Finn</label><input id="q" placeholder="Hva leter du etter?">')?.label).toBe(
      'Finn · Hva leter du etter?',
    );
    expect(field('<label>Melding <textarea></textarea></label>')).toMatchObject({ label: 'Melding', type: 'textarea' });
  });

  it('that no one can see is none', () => {
    expect(field('<input type="hidden" name="search">')).toBeUndefined();
  });

  it('of choices says what one can choose', () => {
    expect(field('<select><option>Norsk</option><option> English </option></select>')).toMatchObject({
      type: 'select',
      value: 'Norsk | English',
    });
  });

  it('knows its form', () => {
    const page = read('<input name="a"><form id="kontakt"><input name="b"></form><input name="c">');
    const forms = ofKind(page, 'field').map(({ form }) => page.items[form]?.name ?? '');
    expect(forms).toEqual(['', 'kontakt', '']);
  });

  it('that sends is a button with its value for a text', () => {
    expect(ofKind(read('<input type="submit" value="Send melding">'), 'button')[0]?.text).toBe('Send melding');
  });
});

describe('a picture', () => {
  const src = (html: string) => ofKind(read(html), 'picture')[0]?.src;

  it('that loads late is known by the address it will have', () => {
    expect(src('<img src="data:image/gif;base64,R0lG" data-src="/foto/sekk-1.jpg">')).toBe('/foto/sekk-1.jpg');
    expect(src('<img src="/foto/sekk-2.jpg">')).toBe('https://www.bua.example/foto/sekk-2.jpg');
  });

  it('that is one source among several is read once', () => {
    const page = read('<picture><source srcset="/a.webp"><img src="/a.jpg" alt="Sekk"></picture>');
    expect(ofKind(page, 'picture')).toHaveLength(1);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ofKind, read, said } from './documents';

describe('a block of text', () => {
  it('is one text across inline elements', () => {
    expect(said(read('<p>Du har <b>30</b> dagers <em>åpent <span>kjøp</span></em>.</p>'))).toEqual([
      'text: Du har 30 dagers åpent kjøp.',
    ]);
  });

  it('ends where the next block begins and goes on after it', () => {
    expect(said(read('<div>Før <p>midt i</p> etter</div>'))).toEqual(['text: Før', 'text: midt i', 'text: etter']);
  });

  it('keeps line breaks and folds other white space', () => {
    const html = '<address>\n  Bua   AS<br>\n  Storgata 1 <br/>0155\tOslo\n</address>';
    expect(said(read(html))).toEqual(['text: Bua AS\nStorgata 1\n0155 Oslo']);
  });

  it('holds a link inside a sentence, and the link is said as well', () => {
    expect(said(read('<p>Les om <a href="/retur">retur</a> før du kjøper.</p>'))).toEqual([
      'link: retur',
      'text: Les om retur før du kjøper.',
    ]);
  });

  it('knows the heading above it', () => {
    const page = read('<p>Før</p><h2>Retur</h2><p>Du har god tid.</p><h3>Frakt</h3><p>Vi sender i dag.</p>');
    const heads = ofKind(page, 'text').map(({ heading }) => page.items[heading]?.text ?? '');
    expect(heads).toEqual(['', 'Retur', 'Frakt']);
  });
});

describe('the words of a link, button or heading', () => {
  it('are not said twice', () => {
    expect(said(read('<ul><li><a href="/k">Kontakt</a></li><li><button>Søk</button></li></ul><h2>Retur</h2>'))).toEqual(
      ['link: Kontakt', 'button: Søk', 'heading: Retur'],
    );
  });

  it('are not said twice where a heading holds a link', () => {
    expect(said(read('<h2><a href="/p/1">Rød sekk</a></h2>'))).toEqual(['heading: Rød sekk', 'link: Rød sekk']);
  });

  it('do not grow together out of two blocks', () => {
    const [link] = ofKind(read('<a href="/p/1"><div>Rød sekk</div><div>899 kr</div></a>'), 'link');
    expect(link?.text).toBe('Rød sekk 899 kr');
  });

  it('are apart where a line break parts them', () => {
    const [link] = ofKind(read('<a href="/k">Kontakt<br>oss</a>'), 'link');
    expect(link?.text).toBe('Kontakt oss');
  });
});

describe('a link', () => {
  it('has its whole address', () => {
    expect(ofKind(read('<a href="retur?x=1#a">Retur</a>'), 'link')[0]?.href).toBe(
      'https://www.bua.example/retur?x=1#a',
    );
  });

  it('without an address is a button', () => {
    const page = read('<a href="javascript:void(0)">Chat</a><a>Meny</a><span role="button">Søk</span>');
    expect(page.items.filter(({ text }) => text).map(({ kind, text, href }) => [kind, text, href])).toEqual([
      ['button', 'Chat', ''],
      ['button', 'Meny', ''],
      ['button', 'Søk', ''],
    ]);
  });
});

describe('what is not for reading', () => {
  it('is left out', () => {
    const page = read(`
      <script>var a = 'Chat med oss'</script>
      <style>.a::after { content: 'Retur' }</style>
      <noscript>Slå på JavaScript</noscript>
      <template><p>Fri frakt</p></template>
      <!-- <a href="/kontakt">Kontakt</a> -->
      <p>Her</p>`);
    expect(said(page)).toEqual(['text: Her']);
  });

  it.each([
    ['by its id', '<div id="onetrust-banner-sdk"><p>Klarna, PayPal</p><button>Godta</button></div>'],
    ['by its class', '<section class="cookie-consent"><p>Klarna, PayPal</p></section>'],
    ['by its tag', '<div class="CybotCookiebotDialog"><a href="/personvern">Personvern</a></div>'],
  ])('is left out in a consent dialog known %s', (_, html) => {
    expect(said(read(`${html}<p>Her</p>`))).toEqual(['text: Her']);
  });

  it('is not the whole page, though its wrapper speaks of consent', () => {
    expect(said(read('<div class="has-cookie-banner"><main><p>Her</p></main></div>'))).toEqual(['text: Her']);
  });
});

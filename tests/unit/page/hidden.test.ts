// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { canBeOpened, openedIds, visibilityOf } from '../../../lib/page/visibility';
import { body, read, said } from './documents';

const link = (page: ReturnType<typeof read>) => page.items.find(({ text }) => text === 'Retur');
const LINK = '<a href="/retur">Retur</a>';

describe('what is hidden', () => {
  it.each([
    `<div hidden>${LINK}</div>`,
    `<div style="color: red; display:none">${LINK}</div>`,
    `<p style="visibility: hidden">${LINK}</p>`,
  ])('and that nothing opens is not read: %s', (html) => {
    expect(said(read(html))).toEqual([]);
  });

  it.each([
    ['a closed menu', `<nav hidden>${LINK}</nav>`],
    ['a part of the header', `<header><div style="display:none">${LINK}</div></header>`],
    ['a panel by its class', `<div class="mega-menu" style="display: none">${LINK}</div>`],
    ['a tab', `<div role="tabpanel" hidden>${LINK}</div>`],
    ['a dialog', `<dialog hidden>${LINK}</dialog>`],
    ['what a button controls', `<button aria-controls="a b">Mer</button><div id="b" hidden>${LINK}</div>`],
    ['what a button of a framework opens', `<a href="#" data-bs-target="#x">Mer</a><div id="x" hidden>${LINK}</div>`],
    ['what lies in something closed', `<nav hidden><div hidden>${LINK}</div></nav>`],
  ])('is read as closed where it can be opened: %s', (_, html) => {
    expect(link(read(html))).toMatchObject({ closed: true });
  });

  it('until it is found is not hidden', () => {
    expect(link(read(`<div hidden="until-found">${LINK}</div>`))).toMatchObject({ closed: false });
  });

  it('says nothing of what stands after it', () => {
    expect(link(read(`<nav hidden><a href="/k">Kontakt</a></nav>${LINK}`))).toMatchObject({ closed: false });
  });
});

describe('an open shadow root', () => {
  function withShadow(light: string, shadow: string) {
    const document = body(`<main><x-kort>${light}</x-kort><p>Etter</p></main>`);
    const host = document.querySelector('x-kort') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = shadow;
    return readPage(document).page;
  }

  it('is read before the words that fill its slots, in the part where its host stands', () => {
    const page = withShadow('<p>Lys</p>', `<p>Skygge</p>${LINK}`);
    expect(said(page)).toEqual(['text: Skygge', 'link: Retur', 'text: Lys', 'text: Etter']);
    expect(new Set(page.items.map(({ where }) => where))).toEqual(new Set(['main']));
  });

  it('may be alone, empty or within another', () => {
    expect(said(withShadow('', '<p>Skygge</p>'))).toEqual(['text: Skygge', 'text: Etter']);
    expect(said(withShadow('<p>Lys</p>', ''))).toEqual(['text: Lys', 'text: Etter']);
    const document = body('<x-a></x-a><p>Etter</p>');
    const outer = (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' });
    outer.innerHTML = '<div><x-b></x-b></div><p>Ytre</p>';
    (outer.querySelector('x-b') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>Indre</p>';
    expect(said(readPage(document).page)).toEqual(['text: Indre', 'text: Ytre', 'text: Etter']);
  });
});

describe('visibilityOf', () => {
  /** A document whose layout hides the elements that the selector names, with all that they hold. */
  function laidOut(html: string, hidden: string) {
    const document = body(html);
    for (const element of document.querySelectorAll('*'))
      Object.assign(element, { checkVisibility: () => element.closest(hidden) === null });
    const target = document.querySelector('#mål') as Element;
    return visibilityOf(target, openedIds(document));
  }

  it('tells what is shown, what can be opened and what can never be seen', () => {
    const html = '<div class="a"><div class="b"><a id="mål" href="/k">K</a></div></div>';
    expect(laidOut(html, '.x')).toBe('shown');
    expect(laidOut(html, '.b')).toBe('hidden');
    expect(laidOut(html.replace('"b"', '"b dropdown"'), '.b')).toBe('closed');
    expect(laidOut(html.replace('"a"', '"a drawer"'), '.a')).toBe('closed');
  });

  it('does not take an open panel around a hidden element for its way out', () => {
    expect(laidOut('<div class="sidebar"><p class="b"><a id="mål" href="/k">K</a></p></div>', '.b')).toBe('hidden');
  });

  it('shows what old browsers cannot tell', () => {
    const document = body('<p id="a">Her</p>');
    Object.assign(document.querySelector('#a') as Element, { checkVisibility: undefined });
    expect(visibilityOf(document.querySelector('#a') as Element, new Set())).toBe('shown');
  });
});

describe('canBeOpened', () => {
  it('knows the ids that controls of the page name', () => {
    const document = body(
      '<a data-toggle="tab" href="#spes">Mer</a><button popovertarget="p">?</button><div id="p"></div>',
    );
    expect([...openedIds(document)].toSorted()).toEqual(['p', 'spes']);
    expect(canBeOpened(document.querySelector('#p') as Element, openedIds(document))).toBe(true);
    expect(canBeOpened(document.querySelector('#p') as Element, new Set())).toBe(false);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from './documents';

/** The part in which the word 'Kontakt' stands. */
function whereOf(html: string): string[] {
  return read(html)
    .items.filter(({ text }) => text === 'Kontakt')
    .map(({ where }) => where);
}
const LINK = '<a href="/k">Kontakt</a>';

describe('the part of the page', () => {
  it.each([
    ['header', `<header><p>Bua</p>${LINK}</header>`],
    ['header', `<div role="banner">${LINK}</div>`],
    ['header', `<div class="site-header"><div>${LINK}</div></div>`],
    ['header', `<div id="header" class="wrapper">${LINK}</div>`],
    ['menu', `<header><nav>${LINK}</nav></header>`],
    ['menu', `<ul role="menu"><li>${LINK}</li></ul>`],
    ['menu', `<div class="main-menu">${LINK}</div>`],
    ['menu', `<main><nav>${LINK}</nav></main>`],
    ['main', `<main>${LINK}</main>`],
    ['main', `<div>${LINK}</div>`],
    ['footer', `<footer><div>${LINK}</div></footer>`],
    ['footer', `<div id="footer">${LINK}</div>`],
    ['footer', `<footer><nav>${LINK}</nav></footer>`],
    ['footer', `<div role="contentinfo"><header>${LINK}</header></div>`],
    ['floating', `<div class="chat-launcher">${LINK}</div>`],
    ['floating', `<dialog open>${LINK}</dialog>`],
  ])('is %s in %s', (where, html) => {
    expect(whereOf(html)).toEqual([where]);
  });

  it.each([
    ['an article has a header of its own', `<article><header>${LINK}</header></article>`],
    ['an article has a footer of its own', `<main><article><footer>${LINK}</footer></article></main>`],
    ['a card has a header of its own', `<div class="card-header">${LINK}</div>`],
    ['a product has a header of its own', `<div id="detail-header">${LINK}</div>`],
    ['a heading is called header', `<h2 class="header">Vi hjelper: ${LINK}</h2>`],
    ['the main part begins inside a wrapper called header', `<div class="header"><main>${LINK}</main></div>`],
  ])('is main where %s', (_, html) => {
    expect(whereOf(html)).toEqual(['main']);
  });

  it('is told anew after each part has ended', () => {
    expect(whereOf(`<header>${LINK}</header>${LINK}<footer>${LINK}</footer>${LINK}`)).toEqual([
      'header',
      'main',
      'footer',
      'main',
    ]);
  });
});

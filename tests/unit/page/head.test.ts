// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../lib/page/head';
import { open } from './documents';

const ld = (...scripts: string[]) =>
  readHead(open(scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join(''))).jsonLd;

describe('JSON-LD', () => {
  it('gives its objects out of lists and graphs', () => {
    const graph =
      '{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Bua"},{"@type":"WebSite"}]}';
    expect(ld(graph, '[{"@type":"Product","name":"Sekk"},[{"@type":"Offer"}]]').map((each) => each['@type'])).toEqual([
      'Organization',
      'WebSite',
      'Product',
      'Offer',
    ]);
  });

  it('gives an object that has a graph and a type of its own before what is in it', () => {
    expect(ld('{"@type":"WebPage","@graph":{"@type":"FAQPage"}}').map((each) => each['@type'])).toEqual([
      'WebPage',
      'FAQPage',
    ]);
  });

  it('that is broken is passed over, and what follows is read', () => {
    expect(ld('{"@type":"Product",}', '', 'undefined', '{"@type":"Store"}')).toEqual([{ '@type': 'Store' }]);
  });

  it('may stand in a comment', () => {
    expect(ld('/* <![CDATA[ */{"@type":"Store"}', '<!-- {"@type":"Offer"} -->')).toEqual([
      { '@type': 'Store' },
      { '@type': 'Offer' },
    ]);
  });

  it('of no type says nothing', () => {
    expect(ld('{"name":"Bua"}', 'null', '7', '"Product"', '[null,[]]')).toEqual([]);
  });

  it('beyond measure is left out', () => {
    expect(ld(`{"@type":"Product","name":"${'x'.repeat(1_100_000)}"}`)).toEqual([]);
    expect(ld(`[${'{"@type":"Offer"},'.repeat(1_000)}{"@type":"Store"}]`)).toHaveLength(400);
  });
});

describe('meta elements', () => {
  it('are told by property or name, in lower case, the first of each', () => {
    const { meta } = readHead(
      open('<meta property="OG:Type" content="product"><meta name="og:type" content="website"><meta name="a">'),
    );
    expect(meta).toEqual({ 'og:type': 'product', a: '' });
  });

  it('with the names of an object’s own parts do no harm', () => {
    const { meta } = readHead(open('<meta name="constructor" content="a"><meta name="__proto__" content="b">'));
    expect(meta.constructor).toBe('a');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.getPrototypeOf(meta)).not.toBe('b');
  });
});

describe('microdata', () => {
  it('gives each type once, without its address', () => {
    const html = '<div itemtype="https://schema.org/Product"></div><p itemtype="http://schema.org/Product"></p>';
    expect(readHead(open(`${html}<i itemtype="https://schema.org/Offer"></i>`)).microdata).toEqual([
      'Product',
      'Offer',
    ]);
  });
});

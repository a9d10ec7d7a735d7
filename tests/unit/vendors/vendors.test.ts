import { describe, expect, it } from 'vitest';
import { VENDORS, vendorOfElement, vendorsOfHost, vendorsOfLink, vendorsOfPicture } from '../../../lib/vendors';

const names = (found: { name: string }[]) => found.map(({ name }) => name);
const all = Object.entries(VENDORS).flatMap(([category, vendors]) =>
  vendors.map((vendor) => ({ category, ...vendor })),
);
const marks = (key: 'hosts' | 'links' | 'elements' | 'pictures') =>
  all.flatMap(({ category, name, ...vendor }) =>
    (vendor[key]?.split(' ') ?? []).map((mark) => [`${name}: ${mark}`, mark, { category, name }] as const),
  );

describe('a vendor is known', () => {
  it.each(marks('hosts'))('by its script, %s', (_, mark, vendor) => {
    expect(vendorsOfHost(`https://${mark}${mark.includes('/') ? '' : '/x.js'}`)).toContainEqual(
      expect.objectContaining(vendor),
    );
  });

  it.each(marks('links'))('by a link, %s', (_, mark, vendor) => {
    expect(vendorsOfLink(`https://${mark}`)).toContainEqual(expect.objectContaining(vendor));
  });

  it.each(marks('elements').filter(([, mark]) => !mark.endsWith('*')))('by an element, %s', (_, mark, vendor) => {
    const isTag = /^[a-z]/.test(mark);
    const found = isTag ? vendorOfElement(mark, '') : vendorOfElement('div', `first ${mark.slice(1)} last`);
    expect(found?.category).toBe(vendor.category);
  });

  it.each(marks('elements').filter(([, mark]) => mark.endsWith('*')))(
    'by an element whose name goes on, %s',
    (_, mark, vendor) => {
      expect(vendorOfElement('div', `${mark.slice(1, -1)}-4711`)).toMatchObject(vendor);
    },
  );

  it.each(marks('pictures'))('by a picture, %s', (_, mark, vendor) => {
    const words = mark.replaceAll('+', ' ');
    expect(vendorsOfPicture(`logo ${words} white`)).toContainEqual(expect.objectContaining(vendor));
  });
});

describe('a host', () => {
  it('stands for itself and what is below it, on any port and without a scheme', () => {
    expect(names(vendorsOfHost('https://widget.trustpilot.com:8443/a.js?b#c'))).toEqual(['Trustpilot']);
    expect(names(vendorsOfHost('//eu.widget.trustpilot.com/a.js'))).toEqual(['Trustpilot']);
  });

  it('does not stand for another that ends or begins alike', () => {
    expect(vendorsOfHost('https://notimbox.io/a.js')).toEqual([]);
    expect(vendorsOfHost('https://imbox.io.bua.example/a.js')).toEqual([]);
    expect(vendorsOfHost('/imbox.io/a.js')).toEqual([]);
    expect(vendorsOfHost('')).toEqual([]);
  });

  it('with a path stands for what lies under it only', () => {
    expect(names(vendorsOfLink('https://dk.trustpilot.com/review/bua.example'))).toEqual(['Trustpilot']);
    expect(vendorsOfLink('https://www.trustpilot.com/legal')).toEqual([]);
  });
});

describe('a picture', () => {
  it('is known by whole words in any case', () => {
    expect(names(vendorsOfPicture('Betal med VIPPS'))).toContain('Vipps MobilePay');
    expect(names(vendorsOfPicture('logo_klarna-black'))).toContain('Klarna');
    expect(vendorsOfPicture('vippsarm ned')).toEqual([]);
    expect(vendorsOfPicture('')).toEqual([]);
  });
});

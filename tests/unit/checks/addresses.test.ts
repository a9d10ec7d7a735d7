import { describe, expect, it } from 'vitest';
import { fileName, hostOf, sameSite, siteOf, tellingSegment } from '../../../lib/checks/addresses';
import { marked } from './made-page';

describe('the host of an address', () => {
  it('is told without www, port and letters of another size', () => {
    expect(hostOf('HTTPS://WWW.Bua.example:8443/a?b#c')).toBe('bua.example');
    expect(hostOf('mailto:post@bua.example')).toBe('');
    expect(hostOf('/retur')).toBe('');
  });

  it('belongs to the same shop where its registrable end does', () => {
    expect(siteOf('kundeservice.bua.example')).toBe('bua.example');
    expect(siteOf('shop.bua.co.uk')).toBe('bua.co.uk');
    expect(sameSite('shop.bua.co.uk', 'www.bua.co.uk')).toBe(true);
    expect(sameSite('bua.co.uk', 'stua.co.uk')).toBe(false);
    expect(marked().isOwn('https://hjelp.bua.example/retur')).toBe(true);
    expect(marked().isOwn('https://www.bua.example.no/retur')).toBe(false);
  });
});

describe('the part of an address that tells', () => {
  it.each([
    ['https://www.bua.example/pages/retur-og-bytte.html?x=1#y', 'retur og bytte'],
    ['/no/kundeservice/', 'kundeservice'],
    ['/info/frakt_levering/1234', 'frakt levering'],
    ['/om%20oss', 'om oss'],
    ['/retur/%E0%A4%A', 'retur'],
    ['/nb-no/index.php', ''],
    ['https://www.bua.example', ''],
  ])('of %s is %s', (address, words) => {
    expect(tellingSegment(address)).toBe(words);
  });

  it('of a picture is the name of its file', () => {
    expect(fileName('https://cdn.bua.example/logo/visa-kort.svg?v=2')).toBe('visa-kort');
    expect(fileName('/foto/s%C3%B8lje.jpg')).toBe('sølje');
    expect(fileName('')).toBe('');
  });
});

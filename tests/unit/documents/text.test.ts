import { describe, expect, it } from 'vitest';
import { cleanText, pageText, safeLink, shortAddress, shorten } from '../../../lib/documents/text';

describe('cleanText', () => {
  it('takes out what XML cannot hold and keeps everything else', () => {
    expect(cleanText('a\u0000b\u000Bc\uFFFEd\uD800e')).toBe('abcde');
    expect(cleanText('linje 1\r\nlinje 2\ttab 😀 æøå')).toBe('linje 1\nlinje 2\ttab 😀 æøå');
  });
});

describe('pageText', () => {
  it('puts a text on one line without marks that turn its direction', () => {
    expect(pageText('  Ring\n\t oss \u202Eon.ktab\u202C ')).toBe('Ring oss on.ktab');
  });

  it('cuts between characters', () => {
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
    expect(pageText('abc', 3)).toBe('abc');
  });
});

describe('safeLink', () => {
  it.each(['https://a.no/x?y=1#z', 'http://a.no/', 'mailto:hei@a.no', 'tel:+4722334455'])(
    'lets %s through',
    (address) => {
      expect(safeLink(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.no/1',
    '/kontakt',
    '',
    `https://a.no/${'x'.repeat(3_000)}`,
  ])('stops %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});

describe('shortAddress', () => {
  it('shows host and path as one reads them', () => {
    expect(shortAddress('https://www.a.no/')).toBe('a.no');
    expect(shortAddress('https://a.no/kj%C3%B8p/?sid=1#x')).toBe('a.no/kjøp');
    expect(shortAddress('https://a.no/%E0%A4%A')).toBe('a.no/%E0%A4%A');
    expect(shortAddress('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});

import { expect, it } from 'vitest';
import { formatSize } from '../../../lib/messages/format-size';

const plain = (bytes: number, language: Parameters<typeof formatSize>[1]) =>
  formatSize(bytes, language).replace(/\s/g, ' ');

it.each([
  [0, '1 kB'],
  [23_400, '23 kB'],
  [999_499, '999 kB'],
  [1_440_000, '1.4 MB'],
  [14_400_000, '14 MB'],
])('%i bytes are %s', (bytes, shown) => {
  expect(plain(bytes, 'en')).toBe(shown);
});

it('goes by the language', () => {
  expect(plain(1_440_000, 'nb')).toBe('1,4 MB');
  expect(plain(1_440_000, 'de')).toBe('1,4 MB');
});

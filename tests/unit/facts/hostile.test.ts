// @vitest-environment node
import { expect, test } from 'vitest';
import { readFacts } from '../../../lib/facts';
import { splitSentences } from '../../../lib/facts/text';
import { pageOf } from './page-of';

const SIZE = 10_000_000;
const fill = (text: string) => text.repeat(Math.ceil(SIZE / text.length));

/** Milliseconds of the processor's time: the wall clock would measure the machine's other work. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  'a',
  '1',
  '1 ',
  '14 dager ',
  '@',
  'a@a.',
  'a (at',
  'returfrakt ',
  'frakt kr 1 000 ',
  'A. ',
  'Aa ',
  'org 9',
  'kl 9-1 ',
  '\n',
  ' ',
  '(',
  'frakt ',
])('ten megabytes of %j take a moment', (text) => {
  readFacts(pageOf('nb', 'Du har 14 dagers angrerett.'));
  const page = pageOf('nb', fill(text));
  expect(cost(() => readFacts(page))).toBeLessThan(500);
});

test('nothing that a page can be makes it throw', () => {
  for (const text of ['', '\u0000', '\ud800', '🛒'.repeat(50), 'İ'.repeat(900), '((((', '*+?[', 'mailto:%%%']) {
    for (const language of ['nb', 'xx', '', 'constructor']) {
      const block = { text, heading: true, where: 'main' as const, href: `mailto:${text}`, label: text };
      expect(() => readFacts(pageOf(language, text, { blocks: [block], url: text, jsonLd: [text] }))).not.toThrow();
    }
  }
});

test('abbreviations and numbered headings end no sentence', () => {
  expect(splitSentences('4.1 Frakt koster kr. 99 ved kjøp under 500 kr. Over er den gratis.')).toEqual([
    '4.1 Frakt koster kr. 99 ved kjøp under 500 kr.',
    'Over er den gratis.',
  ]);
  expect(splitSentences('5. Levering')).toEqual(['5. Levering']);
});

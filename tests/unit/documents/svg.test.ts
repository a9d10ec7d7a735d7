import { describe, expect, it } from 'vitest';
import type { CheckState } from '../../../lib/audit/model';
import type { JourneyDrawing } from '../../../lib/documents/drawings';
import { journeySvg } from '../../../lib/documents/journey-svg';
import { matrixSvg } from '../../../lib/documents/matrix-svg';
import { escapeMarkup, wrapText } from '../../../lib/documents/svg-text';
import { HOSTILE } from './hostile';

const STATES: CheckState[] = ['confirmed', 'partly', 'absent', 'notApplicable', 'seen'];

function drawing(texts: readonly string[], states: readonly CheckState[] = STATES): JourneyDrawing {
  const stage = {
    ...{ name: 'Kjøpe', there: 2, total: 5, count: '2 av 5', rest: '1 ikke sett ennå', own: ['Plakat på T-banen'] },
    marks: texts.map((text, index) => {
      const state = states[index % states.length] as CheckState;
      return { state, stateName: state, text };
    }),
  };
  return {
    alt: 'Kjøpe: 2 av 5.',
    stages: [stage, { ...stage, name: 'Etterpå', marks: [], own: [] }],
    ownTitle: 'Dine egne',
  };
}

describe('wrapText', () => {
  it('breaks between words, and parts a word that is longer than a line', () => {
    expect(wrapText('Post- eller besøksadresse', 100, 13)).toEqual(['Post- eller', 'besøksadresse']);
    const long = 'asiakaspalvelujärjestelmäkokonaisuus';
    const lines = wrapText(long, 100, 13);
    expect(lines.every((line) => line.length <= 13)).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe(long);
    expect(wrapText('  ', 100, 13)).toEqual([]);
  });
});

describe('the journey picture', () => {
  it('tells the states apart by their shapes, not by their colours', () => {
    const signs = STATES.map((state) => {
      const svg = journeySvg(drawing(['Søk'], [state]), 'Kundereisen', 'k1');
      // What stands right before the text, without its place and its colours.
      const shape = svg.slice(0, svg.indexOf('>Søk<')).split('</text>').at(-1) ?? '';
      return shape.replace(/<text.*$/, '').replace(/(?:fill|stroke)="#[\da-f]+"/g, '');
    });
    expect(new Set(signs).size).toBe(STATES.length);
    expect(signs.every((sign) => sign.includes('<circle'))).toBe(true);
  });

  it('has room for what stands in it', () => {
    const few = journeySvg(drawing(['Søk']), '', 'k');
    const many = journeySvg(drawing(Array.from({ length: 30 }, () => 'Post- eller besøksadresse')), '', 'k');
    const height = (svg: string) => Number(/viewBox="0 0 1000 ([\d.]+)"/.exec(svg)?.[1]);
    expect(height(many)).toBeGreaterThan(height(few));
    const lowest = Math.max(...[...many.matchAll(/\sy="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(lowest).toBeLessThan(height(many));
  });

  it('shows hostile words as words', () => {
    const svg = journeySvg({ ...drawing([HOSTILE]), alt: HOSTILE }, HOSTILE, 'k1');
    expect(svg).not.toMatch(/<script|<img|javascript:alert\(1\)"/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(escapeMarkup(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;');
  });
});

describe('the picture of effort and effect', () => {
  it('puts each proposal into its field, many beside each other', () => {
    const cell = (effort: 1 | 2 | 3, numbers: number[]) => ({ effort, numbers });
    const svg = matrixSvg(
      {
        ...{ alt: '', effort: 'Innsats', effect: 'Effekt', steps: ['liten', 'middels', 'stor'] },
        rows: [
          { effect: 3, cells: [cell(1, [1, 2, 3, 4, 5, 6]), cell(2, []), cell(3, [7])] },
          { effect: 2, cells: [cell(1, []), cell(2, []), cell(3, [])] },
          { effect: 1, cells: [cell(1, []), cell(2, []), cell(3, [])] },
        ],
      },
      'Forslag',
      'k1',
    );
    const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(dots).toHaveLength(7);
    expect(new Set(dots.map(String)).size).toBe(7);
    // Small effort, large effect: the field at the top left, from 110 to 260 across and 30 to 114 down.
    for (const [x = 0, y = 0] of dots.slice(0, 6)) expect(x > 125 && x < 245 && y > 40 && y < 104).toBe(true);
  });
});

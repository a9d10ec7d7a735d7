import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, type Figures, least } from '../../../scripts/corpus/figures.mjs';
import { predictionsOf, type Row, rowsOf } from '../../../scripts/corpus/rows.mjs';
import { shopLines } from '../../../scripts/corpus/shops.mjs';

const figures = (patch: Partial<Figures>): Figures => ({ totals: {}, languages: {}, checks: {}, facts: {}, ...patch });

describe('the comparison with what was kept', () => {
  const kept = figures({
    totals: { 'pages checks precision': 0.96, 'pages checks recall': 0.94 },
    languages: { nb: { tp: 90, fp: 1, fn: 9 }, da: { tp: 50, fp: 0, fn: 0 } },
    checks: { returns: { tp: 39, fp: 0, fn: 1 }, faq: { tp: 30, fp: 2, fn: 0 } },
  });

  it('says nothing of what stayed as it was', () => {
    const { lines, fell } = compare(kept, kept);
    expect(lines.filter((line) => /^(?:LOSS|gains|FELL)/.test(line))).toEqual([]);
    expect(lines).toHaveLength(2);
    expect(fell).toBe(false);
  });

  it('names every language and check that lost, and gathers the gains', () => {
    const now = figures({
      totals: kept.totals,
      languages: { nb: { tp: 91, fp: 1, fn: 8 }, da: { tp: 50, fp: 1, fn: 0 } },
      checks: { returns: { tp: 37, fp: 0, fn: 3 }, faq: { tp: 30, fp: 0, fn: 0 } },
    });
    const { lines, fell } = compare(kept, now);
    const losses = lines.filter((line) => line.startsWith('LOSS'));
    expect(losses).toHaveLength(2);
    expect(losses[0]).toMatch(/language da +precision +100\.0 → +98\.0/);
    expect(losses[1]).toMatch(/check +returns +recall +97\.5 → +92\.5 .*missed 1 → 3/);
    const gains = lines.filter((line) => line.startsWith('gains'));
    expect(gains).toHaveLength(1);
    expect(gains[0]).toMatch(/faq precision \+6\.3, nb recall/);
    expect(fell).toBe(false);
  });

  it('fails where a total fell by more than the noise', () => {
    const noise = figures({ ...kept, totals: { 'pages checks precision': 0.958, 'pages checks recall': 0.95 } });
    expect(compare(kept, noise).fell).toBe(false);
    const worse = figures({ ...kept, totals: { 'pages checks precision': 0.95, 'pages checks recall': 0.95 } });
    const { lines, fell } = compare(kept, worse);
    expect(fell).toBe(true);
    expect(lines.filter((line) => line.startsWith('FELL'))).toHaveLength(1);
  });
});

describe('the lower end of a share', () => {
  it('is far below it where little was counted', () => {
    expect(least(3, 3)).toBeCloseTo(0.438, 3);
    expect(least(980, 1000)).toBeCloseTo(0.969, 3);
    expect(least(0, 0)).toBeNull();
  });
});

describe('the rows of a corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'labels'));
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify([{ id: 'a', file: 'a.html', url: 'https://www.bua.example/a', language: 'nb' }]),
  );
  const checks = {
    phone: { is: 'yes', accept: ['22 33 44 55'] },
    email: { is: 'no' },
    returns: { is: 'yes', accept: ['/retur'] },
    faq: { is: 'yes' },
    reviews: { is: 'skip' },
    gift: { is: 'no' },
  };
  writeFileSync(join(folder, 'labels', 'a.json'), JSON.stringify({ page: 'a', language: 'nb', checks }));
  const findings = [
    { check: 'phone', confidence: 0.9, evidence: [{ text: 'Org 99' }, { text: 'Ring 22334455' }] },
    { check: 'email', confidence: 0.6, evidence: [{ text: 'x@y' }] },
    { check: 'returns', confidence: 0.8, evidence: [{ text: 'Noe annet', href: '/x' }] },
    { check: 'reviews', confidence: 0.8, evidence: [{ text: 'x' }] },
  ];
  const said = `Building …\n${JSON.stringify({ page: 'a', shop: 'bua.example', findings })}\n`;
  const rows = rowsOf(folder, predictionsOf(said));
  const row = (check: string) => rows.find((one) => one.check === check);

  it('tell what was found, invented and missed, and leave out what counts for nothing', () => {
    expect(rows.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      'phone tp',
      'email fp',
      'returns tp',
      'faq fn',
      'gift tn',
    ]);
    expect(row('phone')).toMatchObject({ site: 'bua.example', language: 'nb', confidence: 0.9 });
    expect(row('faq')).toMatchObject({ confidence: null, placed: false });
  });

  it('tell what was found in the right place, and whether its first place was', () => {
    expect(row('phone')).toMatchObject({ placed: true, first: false });
    expect(row('returns')).toMatchObject({ placed: false, first: false });
  });

  it('make a table of shops with the worst first', () => {
    const good: Row[] = rows.map((one) => ({
      ...one,
      site: 'god.example',
      outcome: one.outcome === 'fn' ? 'tp' : one.outcome === 'fp' ? 'tn' : one.outcome,
    }));
    const lines = shopLines([...good, ...rows]);
    expect(lines[1]).toMatch(/bua\.example +P +66\.7 +R +66\.7 .*found +2 +wrong +1 +missed +1/);
    expect(lines[2]).toMatch(/god\.example +P 100\.0 +R 100\.0/);
    expect(lines.at(-2)).toMatch(/median +P +83\.3/);
    expect(lines.at(-1)).toMatch(/10th percentile +P +70\.0/);
  });
});

import { describe, expect, it } from 'vitest';
import { toldFacts } from '../../../lib/audit/facts';
import type { Fact } from '../../../lib/audit/model';

const days = (value: number, url: string): Fact => ({ name: 'returnWindowDays', value, quote: `${value} days`, url });
const email = (value: string, url: string): Fact => ({ name: 'email', value, quote: value, url });

describe('what the pages say', () => {
  it('is said once, with every page that says it', () => {
    const told = toldFacts([email('a@b.no', '/1'), days(30, '/1'), email('a@b.no', '/2'), email('a@b.no', '/2')]);
    expect(told.map(({ fact, urls }) => [fact.name, urls])).toEqual([
      ['returnWindowDays', ['/1']],
      ['email', ['/1', '/2']],
    ]);
  });

  it('stands together where pages differ, what most of them say first', () => {
    const told = toldFacts([days(14, '/1'), days(30, '/2'), days(30, '/3')]);
    expect(told.map(({ fact }) => fact.value)).toEqual([30, 14]);
  });
});

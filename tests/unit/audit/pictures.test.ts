import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../lib/audit/additions';
import { picturesOf } from '../../../lib/audit/pictures';

const picture = (id: string, key: string, check: Picture['check'] = 'returns'): Picture => ({
  ...{ id, check, key, url: 'https://shop.example/', takenAt: '2026-11-22T10:00:00.000Z' },
  ...{ width: 10, height: 10, alt: '' },
});

describe('the pictures of a check', () => {
  const all = [picture('a', 'k1'), picture('b', ''), picture('c', 'k1'), picture('d', 'k2'), picture('e', 'k1', 'faq')];

  it('stand with the evidence that they show; those of what is listed no more stand with the check', () => {
    const { shown, rest } = picturesOf(all, 'returns', ['k1', 'k3']);
    expect(shown.get('k1')?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(shown.get('k3')).toEqual([]);
    expect(rest.map(({ id }) => id)).toEqual(['b', 'd']);
  });
});

import { describe, expect, it } from 'vitest';
import { coverages } from '../../../lib/checks/coverage';
import { wholeMatcher } from '../../../lib/words';
import { fold } from '../../../lib/words/fold';
import type { Concept } from '../../../lib/words/vocabulary';

const share = (text: string, concept: Concept) => {
  const folded = fold(text);
  return coverages(folded, wholeMatcher().match(folded)).get(concept);
};

describe('the share of a label', () => {
  it('is whole where the label says nothing else', () => {
    expect(share('Retur', 'returns')).toBe(1);
    expect(share('Frakt og retur', 'returns')).toBe(1);
    expect(share('Frakt og retur', 'delivery')).toBe(1);
  });

  it('falls with each word that belongs to nothing', () => {
    const short = share('Retur av sekker', 'returns') ?? 0;
    const long = share('Retur av sekker til barn i skolealder', 'returns') ?? 0;
    expect(short).toBeLessThan(1);
    expect(long).toBeLessThan(short);
    expect(long).toBeGreaterThan(0);
  });

  it('is nothing where the concept is not spoken of', () => {
    expect(share('Sekker', 'returns')).toBeUndefined();
  });
});

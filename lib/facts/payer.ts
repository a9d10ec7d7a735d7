/** Who pays, read from a sentence about the cost of a return. */
import type { Sentence, Span } from './text';

/** Distance between two spans, 0 where they overlap. */
const gap = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

/** 'customer', 'shop', or undefined where the sentence does not say. A negation beside the verb turns it round. */
export function payerIn(sentence: Sentence): 'customer' | 'shop' | undefined {
  const costs = sentence.find('retCost');
  let best: { payer: 'customer' | 'shop'; distance: number; verb: Span } | undefined;
  for (const verb of sentence.find('pay')) {
    const toCost = costs.length ? Math.min(...costs.map((cost) => gap(cost, verb))) : 0;
    for (const payer of ['customer', 'shop'] as const) {
      for (const noun of sentence.find(payer === 'customer' ? 'you' : 'we')) {
        const distance = gap(noun, verb) + toCost / 3;
        if (gap(noun, verb) <= 60 && (!best || distance < best.distance)) best = { payer, distance, verb };
      }
    }
  }
  if (!best) return undefined;
  const { verb, payer } = best;
  const negated = sentence.find('not').some((no) => gap(no, verb) <= 12);
  if (!negated) return payer;
  return payer === 'customer' ? 'shop' : 'customer';
}

/** Which of several topics a number in a sentence belongs to. */

import type { Sentence, Span } from './text';
import type { Concept } from './words';

/**
 * How far behind a number a word can still claim it. 'Within 14 days of delivery' is no delivery time, so words that
 * tend to say from when a period runs must follow closely ('2-4 days delivery').
 */
const REACH: Partial<Record<Concept, number>> = { ret: 80, retCost: 80, refund: 40, complaint: 60, warranty: 40 };
const CLOSE = 3;
/** 'Return within 30 days for a full refund' is a return. */
const IN_RETURN_FOR = /(?:^| )(?:for|mot|gegen|contre|pour|tegen|voor|till|til)(?: \S+){0,3} $/;
const NEXT_CLAUSE = 15;

/** The concept whose word stands nearest to the span, a word before it rather than one behind; undefined for none. */
export function governor<C extends Concept>(sentence: Sentence, span: Span, concepts: readonly C[]): C | undefined {
  let best: C | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const concept of concepts) {
    for (const hit of sentence.find(concept)) {
      let cost: number;
      if (hit.end <= span.start) {
        if (span.start - hit.end >= least) continue;
        const between = sentence.low.slice(hit.end, span.start);
        cost = between.length + (/[,;]| - /.test(between) ? NEXT_CLAUSE : 0);
      } else if (hit.start >= span.end) {
        const gap = hit.start - span.end;
        if (gap > (REACH[concept] ?? CLOSE) || (gap > CLOSE && gap + 8 >= least)) continue;
        const between = sentence.low.slice(span.end, hit.start);
        if (concept === 'refund' && IN_RETURN_FOR.test(between)) continue;
        cost = gap <= CLOSE ? 0 : between.length + 8 + (/[,;]| - /.test(between) ? NEXT_CLAUSE : 0);
      } else cost = 0;
      if (cost < least) {
        least = cost;
        best = concept;
      }
    }
  }
  return best;
}

/** The folded text right before and right behind a span. */
export function around(sentence: Sentence, span: Span, reach = 30): { before: string; behind: string } {
  return {
    before: sentence.low.slice(Math.max(0, span.start - reach), span.start),
    behind: sentence.low.slice(span.end, span.end + reach),
  };
}

/** Whether one of the words of a concept ends before the span, with up to `gap` other characters and no number between. */
export function precededBy(sentence: Sentence, span: Span, concept: Concept, gap = 2): boolean {
  return sentence
    .find(concept)
    .some(
      (hit) =>
        hit.end <= span.start && span.start - hit.end <= gap && !/[\d]/.test(sentence.low.slice(hit.end, span.start)),
    );
}

/** Whether one of the words of a concept starts right behind the span. */
export function followedBy(sentence: Sentence, span: Span, concept: Concept, gap = 2): boolean {
  return sentence.find(concept).some((hit) => hit.start >= span.end && hit.start - span.end <= gap);
}

/** Something that went wrong, in the terms in which it is told: what happened and what to do about it. */
import type { Messages } from '../../lib/messages';

type Texts = Messages['shops']['problems'];

export interface Problem {
  what: keyof Texts['what'];
  advice: keyof Texts['advice'];
}

/** The problem in words. */
export function problemText({ what, advice }: Problem, m: Messages): string {
  const { problems } = m.shops;
  return `${problems.what[what]} ${problems.advice[advice]}`;
}

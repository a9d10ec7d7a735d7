/** The strategy as a whole: where its proposals lie by effort and effect, and which questions help with one of them. */
import { type Proposal, STEPS, type Step } from './additions';
import type { CheckId } from './checklist';
import { STARTS, type StartId } from './starts';

/** One field of the picture. */
export interface EffectCell {
  effort: Step;
  /** Numbers of the proposals that lie here, as the list counts them: the first is 1. */
  numbers: number[];
}

/** The picture of effort and effect, three by three, free of language and form. */
export interface EffortEffect {
  /** The largest effect first, as it stands highest; each row begins with the smallest effort. */
  rows: { effect: Step; cells: EffectCell[] }[];
  /** Numbers of the proposals that lack an effort or an effect. */
  unplaced: number[];
}

/** Where the proposals of an audit lie; `proposals` in their order. */
export function effortEffect(proposals: readonly Pick<Proposal, 'effort' | 'effect'>[]): EffortEffect {
  const numbersOf = (lies: (proposal: Pick<Proposal, 'effort' | 'effect'>) => boolean) =>
    proposals.flatMap((proposal, at) => (lies(proposal) ? [at + 1] : []));
  return {
    rows: STEPS.toReversed().map((effect) => ({
      effect,
      cells: STEPS.map((effort) => ({
        effort,
        numbers: numbersOf((one) => one.effort === effort && one.effect === effect),
      })),
    })),
    unplaced: numbersOf(({ effort, effect }) => effort === null || effect === null),
  };
}

/** The starting points whose questions concern some of the checks, those that share most of them first. */
export function questionsFor(checks: readonly CheckId[]): StartId[] {
  return STARTS.map(({ id, checks: own }) => ({ id, shared: own.filter((check) => checks.includes(check)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ id }) => id);
}

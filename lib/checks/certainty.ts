/** How sure a finding is, in words that a person can weigh. */
import type { CheckView } from '../audit/state';
import { MEASURED } from './calibration';

export const CERTAINTIES = ['sure', 'likely', 'look'] as const;
/** `sure`: hardly ever wrong; `likely`: mostly right; `look`: worth a look of one's own. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Least share of findings that were right. */
const SURE = 0.97;
const LIKELY = 0.9;

/** The certainty of a finding, by how often findings of the same confidence (0–1) were right. */
export function certaintyOf(confidence: number): Certainty {
  const band = MEASURED.findLast(({ from }) => confidence >= from);
  const right = band ? band.right / band.of : 0;
  if (right >= SURE) return 'sure';
  return right >= LIKELY ? 'likely' : 'look';
}

/**
 * How sure the first place of a check is. Nothing is said of it once the person has a verdict, which counts for more, or
 * has rejected a place: it may have been the one that the confidence came from. Nor of what the person added.
 */
export function certaintyOfFirst({
  findings: [first],
  judgement,
  rejected,
}: Pick<CheckView, 'findings' | 'judgement' | 'rejected'>): Certainty | undefined {
  if (!first || judgement.verdict || rejected.length > 0 || first.evidence[0]?.own !== undefined) return undefined;
  return certaintyOf(first.confidence);
}

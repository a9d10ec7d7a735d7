import type { CheckState } from './model';

/** What a state says of the shop, whoever said it. */
export type Standing = 'has' | 'partly' | 'hasNot' | 'notApplicable';

/** A shop where a thing was seen and one where it was confirmed stand alike; so do 'no' and 'not seen yet'. */
const STANDING: Record<CheckState, Standing> = {
  confirmed: 'has',
  seen: 'has',
  partly: 'partly',
  absent: 'hasNot',
  notSeen: 'hasNot',
  notApplicable: 'notApplicable',
};

/** What a state says of the shop, as far as is known. */
export function standingOf(state: CheckState): Standing {
  return STANDING[state];
}

/** Whether a shop has the thing in full, as far as is known. */
export function hasIt({ state }: { state: CheckState }): boolean {
  return STANDING[state] === 'has';
}

/** Whether a shop has nothing of the thing, as far as is known: judged 'no', or not seen yet. */
export function lacksIt({ state }: { state: CheckState }): boolean {
  return STANDING[state] === 'hasNot';
}

/** Which candidates of a check become its evidence. */
import type { CheckId } from '../audit/checklist';
import { evidenceKey } from '../audit/evidence';
import type { Evidence } from '../audit/model';
import type { PageItem } from '../page/page-facts';
import type { Candidate } from './check';

/** Most evidence kept for one check on one page: enough to prove it, short enough to read. */
export const MAX_EVIDENCE = 5;
const MAX_TEXT = 300;

/** What the evidence says; the rest of it tells where it stands. */
export type Said = Pick<Evidence, 'text' | 'href' | 'label' | 'src' | 'value' | 'name'>;

export interface Place {
  candidate: Candidate;
  said: Said;
  /** By `evidenceKey`. */
  key: string;
}

/** Why a candidate becomes no evidence: no customer can see it, it says the same as one before, or there are enough. */
export type PassedOver = 'hidden' | 'same' | 'enough';

/**
 * The places of a check that are kept.
 * @param candidates the surest first
 * @param isHidden asked for as few as possible, since the answer may cost a style calculation
 * @param passOver told of each candidate that is not kept
 */
export function placesOf(
  check: CheckId,
  candidates: readonly Candidate[],
  isHidden: (item: PageItem) => boolean,
  passOver?: (candidate: Candidate, why: PassedOver) => void,
): Place[] {
  const places = new Map<string, Place>();
  for (const candidate of candidates) {
    if (places.size === MAX_EVIDENCE) {
      if (!passOver) break;
      passOver(candidate, 'enough');
      continue;
    }
    const said = saidBy(candidate);
    const key = evidenceKey(check, said);
    if (places.has(key)) passOver?.(candidate, 'same');
    else if (!isUnseenByNature(candidate.item) && isHidden(candidate.item)) passOver?.(candidate, 'hidden');
    else places.set(key, { candidate, said, key });
  }
  return [...places.values()];
}

function saidBy({ item, value = '' }: Candidate): Said {
  return {
    text: item.text.slice(0, MAX_TEXT),
    href: item.href.slice(0, 1000),
    label: item.label,
    src: item.src.slice(0, 1000),
    value,
    name: item.text === '' && item.label === '' ? item.name : '',
  };
}

/** Scripts, frames and data are proof without being seen themselves. */
function isUnseenByNature(item: PageItem): boolean {
  return item.kind === 'script' || item.kind === 'data' || item.kind === 'frame';
}

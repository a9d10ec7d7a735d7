/** What a candidate would say as evidence. */
import type { CheckId } from '../audit/checklist';
import { evidenceKey } from '../audit/evidence';
import type { Evidence } from '../audit/model';
import type { PageItem } from '../page/page-facts';
import type { WantedPlace } from '../page/parts';
import type { Candidate } from './check';

const MAX_TEXT = 300;

/** What the evidence says; the rest of it tells where it stands. */
export type Said = Pick<Evidence, 'text' | 'href' | 'label' | 'src' | 'value' | 'name'>;

/** The place of a candidate, to be looked for on the page. */
export interface Place extends WantedPlace {
  candidate: Candidate;
  said: Said;
}

/** The place that a candidate of a check speaks of. */
export function placeOf(check: CheckId, candidate: Candidate): Place {
  const said = saidBy(candidate);
  const { item } = candidate;
  return { candidate, said, key: evidenceKey(check, said), node: item.node, unseen: isUnseenByNature(item) };
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

/** Small pieces that several chapters use. */
import { tellsMore } from '../audit/evidence';
import type { CheckState, Evidence } from '../audit/model';
import type { SeenEvidence } from '../audit/state';
import type { Certainty } from '../checks/certainty';
import type { Messages } from '../messages/index';
import type { Inline, Tone } from './blocks';
import { pageText, safeLink, shortAddress } from './text';

/** The signs of the states; a word stands beside each of them. */
export const SIGNS: Readonly<Record<CheckState, string>> = {
  confirmed: '✓',
  partly: '◐',
  absent: '✗',
  notApplicable: '–',
  seen: '○',
  notSeen: '·',
};

export const TONES: Readonly<Record<CheckState, Tone>> = {
  confirmed: 'good',
  partly: 'half',
  absent: 'bad',
  notApplicable: 'quiet',
  seen: 'seen',
  notSeen: 'quiet',
};

/** Sign and word of a state. */
export function stateRun(state: CheckState, word: string): Inline {
  return { text: `${SIGNS[state]} ${word}`, tone: TONES[state] };
}

/** An address as a link that reads well, or as plain text where it must not be a link. */
export function addressRun(address: string): Inline {
  const link = safeLink(address);
  return link ? { text: shortAddress(link), link, quoted: true } : { text: pageText(address, 200), quoted: true };
}

/** What a piece of evidence says, in the page's own words. */
export function wordsOf(evidence: Pick<Evidence, 'text' | 'label' | 'value' | 'name' | 'href' | 'src'>): string {
  const said = evidence.text || evidence.label || evidence.value || evidence.name;
  return said.trim() ? pageText(said, 240) : shortAddress(evidence.href || evidence.src);
}

/** The quote, as a link where it is one, and the first page that has it. */
export function placeRuns(evidence: SeenEvidence, messages: Messages): Inline[] {
  return [...quoteRuns(evidence, messages), { text: ' · ', tone: 'quiet' }, addressRun(evidence.seenOn[0] ?? '')];
}

/** How sure we are of what was found, as a quiet word after it. */
export function certaintyRuns(certainty: Certainty | undefined, messages: Messages): Inline[] {
  return certainty ? [{ text: ` · ${messages.checklist.certainty[certainty]}`, tone: 'quiet' }] : [];
}

/** The quote with where it stands on which pages. */
export function evidenceRuns(evidence: SeenEvidence, messages: Messages): Inline[] {
  const [page = '', ...others] = evidence.seenOn;
  const where = ` · ${messages.checklist.where[evidence.where]} · `;
  const runs = [...quoteRuns(evidence, messages), { text: where, tone: 'quiet' } as const, addressRun(page)];
  if (others.length > 0) runs.push({ text: ` ${messages.document.check.morePages(others.length)}`, tone: 'quiet' });
  return runs;
}

function quoteRuns(evidence: SeenEvidence, messages: Messages): Inline[] {
  const words = wordsOf(evidence);
  const value = pageText(evidence.value, 240);
  const link = safeLink(evidence.href);
  const runs: Inline[] = [{ text: messages.document.check.quote(words), quoted: true, ...(link && { link }) }];
  if (tellsMore(value, words)) runs.push({ text: ` (${value})`, quoted: true });
  if (evidence.href && !link) runs.push({ text: ` ${pageText(evidence.href, 120)}`, quoted: true });
  return runs;
}

/** Judges a page that was read: which checks are seen on it, whether it is a shop's, what kind of page it is. Pure. */

import { AUTO_CHECK_IDS, type CheckId } from '../audit/checklist';
import type { Fact, PageType } from '../audit/model';
import { factsInSteps } from '../facts';
import { factSource } from '../page/fact-source';
import type { PageFacts } from '../page/page-facts';
import { finish, type Steps } from '../steps';
import { claimedLanguage, languageOf } from '../words/language';
import type { Candidate } from './check';
import { CHECKS } from './index';
import { MarkedPage } from './marked-page';
import { pageTypeOf } from './page-type';
import type { Recorder } from './recorder';
import { looksLikeShop } from './shop';

export type Candidates = Candidate[];

export interface Judged {
  language: string;
  isShop: boolean;
  pageType: PageType;
  /** Per check that is seen, its places, the surest first. */
  candidates: Partial<Record<CheckId, Candidates>>;
  facts: Fact[];
}

/** Below this a place is not worth a person's look. */
export const LEAST_CONFIDENCE = 0.5;
/** Places kept per check before it is asked which of them a customer can see. */
const MOST_PLACES = 24;

/** Judges a page at once. */
export function judge(page: PageFacts): Judged {
  return finish(judgeInSteps(page));
}

/** Judges a page in steps. */
export function* judgeInSteps(page: PageFacts): Steps<Judged> {
  const marked = yield* markInSteps(page);
  const candidates: Judged['candidates'] = {};
  for (const id of AUTO_CHECK_IDS) {
    const found = ranked(CHECKS[id](marked));
    if (found.length > 0) candidates[id] = found;
    yield;
  }
  const { language, pageType, facts } = marked;
  return { language, isShop: looksLikeShop(marked, candidates), pageType, candidates, facts: [...facts] };
}

/** The page with all that the checks look things up in: its language, its facts, its words, its type. */
export function markPage(page: PageFacts, recorder?: Recorder): MarkedPage {
  return finish(markInSteps(page, recorder));
}

function* markInSteps(page: PageFacts, recorder?: Recorder): Steps<MarkedPage> {
  const language = languageOf(textsOf(page), claimedLanguage(page));
  yield;
  const facts = yield* factsInSteps(factSource(page, { language, pageType: 'other' }));
  const marked = new MarkedPage(page, language, facts, recorder);
  yield* marked.mark();
  marked.pageType = pageTypeOf(marked);
  yield;
  return marked;
}

/** The candidates that are worth a look, the surest first. */
export function ranked(candidates: Candidates): Candidates {
  return (
    candidates
      .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
      // A thing open to the eye is better proof than the same thing in a closed menu.
      .sort((a, b) => b.confidence - a.confidence || Number(a.item.closed) - Number(b.item.closed))
      .slice(0, MOST_PLACES)
  );
}

function* textsOf(page: PageFacts): Iterable<string> {
  for (const item of page.items)
    if (item.kind === 'text' || item.kind === 'link' || item.kind === 'heading') yield item.text;
}

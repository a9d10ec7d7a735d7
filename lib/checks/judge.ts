/** Judges a page that was read: which checks are seen on it, whether it is a shop's, what kind of page it is. Pure. */

import { AUTO_CHECK_IDS, type CheckId } from '../audit/checklist';
import type { Fact, PageType } from '../audit/model';
import { readFacts } from '../facts';
import { factSource } from '../page/fact-source';
import type { PageFacts } from '../page/page-facts';
import { languageOf } from '../words/language';
import type { Candidate } from './check';
import { CHECKS } from './index';
import { MarkedPage } from './marked-page';
import { pageTypeOf } from './page-type';
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
const LEAST_CONFIDENCE = 0.5;
/** Places kept per check before it is asked which of them a customer can see. */
const MOST_PLACES = 24;

export function judge(page: PageFacts): Judged {
  const language = languageOf(textsOf(page), page.lang);
  const facts = readFacts(factSource(page, { language, pageType: 'other' }));
  const marked = new MarkedPage(page, language, facts);
  marked.pageType = pageTypeOf(marked);
  const candidates: Judged['candidates'] = {};
  for (const id of AUTO_CHECK_IDS) {
    const found = CHECKS[id](marked).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
    if (found.length === 0) continue;
    // A thing open to the eye is better proof than the same thing in a closed menu.
    found.sort((a, b) => b.confidence - a.confidence || Number(a.item.closed) - Number(b.item.closed));
    candidates[id] = found.slice(0, MOST_PLACES);
  }
  return { language, isShop: looksLikeShop(marked, candidates), pageType: marked.pageType, candidates, facts };
}

function* textsOf(page: PageFacts): Iterable<string> {
  for (const item of page.items)
    if (item.kind === 'text' || item.kind === 'link' || item.kind === 'heading') yield item.text;
}

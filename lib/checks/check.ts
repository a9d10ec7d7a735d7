/** What a check is, and the common ways of finding things in a marked page. */
import type { PageItem } from '../page/page-facts';
import type { Concept } from '../words/vocabulary';
import type { Mark, MarkedPage, VendorMark } from './marked-page';

/** A place that speaks for a check. */
export interface Candidate {
  item: PageItem;
  /** 0–1: how often such a place is right, judged on real pages. */
  confidence: number;
  /** What was read there, such as a method of payment. */
  value?: string;
}

/** A check looks things up in the page and says what speaks for it; an empty list says nothing. */
export type Check = (page: MarkedPage) => Candidate[];

export interface LabelOptions {
  /** Least share of the label that the words must cover. */
  coverage?: number;
  /** Most words of the label. */
  words?: number;
  /** Take headings of the main part too. */
  headings?: boolean;
  /** Take addresses when the words say nothing. */
  paths?: boolean;
  /** Also links that lead to other hosts. */
  foreign?: boolean;
}

/** Links and buttons that are called by a concept's words: the way to a page of the shop. */
export function labelled(page: MarkedPage, concept: Concept, options: LabelOptions = {}): Candidate[] {
  const { coverage = 0.3, words = 9, headings = false, paths = true, foreign = true } = options;
  const found: Candidate[] = [];
  for (const mark of page.of(concept)) {
    const { item } = mark;
    if (mark.role !== 'label' || mark.words > words) continue;
    const place = placeConfidence(mark);
    if (item.kind === 'link' || item.kind === 'button') {
      if (item.kind === 'link' && !foreign && !page.isOwn(item.href)) continue;
      if (mark.source === 'path') {
        if (paths && !page.said.has(item) && mark.coverage >= Math.max(coverage, 0.5))
          found.push({ item, confidence: 0.72 * place });
      } else if (mark.source !== 'name' && mark.coverage >= coverage)
        found.push({ item, confidence: place * (mark.coverage >= 0.6 ? 1 : 0.9) });
    } else if (item.kind === 'text' && item.where !== 'main' && mark.words <= 4 && mark.coverage >= 0.6) {
      // Scripts make links out of plain elements; among the links of a header or footer such words are one.
      found.push({ item, confidence: 0.6 });
    } else if (headings && item.kind === 'heading' && mark.coverage >= Math.max(coverage, 0.4)) {
      found.push({ item, confidence: 0.75 });
    }
  }
  return found;
}

/** Sentences that state a thing. */
export function stated(page: MarkedPage, concept: Concept, confidence = 0.75): Candidate[] {
  const found: Candidate[] = [];
  for (const { item, role, source } of page.of(concept)) {
    if (role === 'text' && source !== 'name' && source !== 'path' && item.kind !== 'field')
      found.push({ item, confidence: item.kind === 'text' ? confidence : confidence + 0.1 });
  }
  return found;
}

/** Controls without words whose id, class or icon is called by the concept. */
export function namedControls(page: MarkedPage, concept: Concept, confidence = 0.7): Candidate[] {
  const found: Candidate[] = [];
  for (const { item, source } of page.of(concept)) {
    if (source === 'name' && (item.kind === 'link' || item.kind === 'button')) found.push({ item, confidence });
  }
  return found;
}

/** Marks of third-party services as candidates. */
export function byVendor(marks: readonly VendorMark[], via: VendorMark['via'][], confidence: number): Candidate[] {
  return marks.filter((mark) => via.includes(mark.via)).map(({ item, name }) => ({ item, confidence, value: name }));
}

/** A link in the footer or header is the shop's own service link; one in the middle of the page may be anything. */
function placeConfidence({ item }: Mark): number {
  if (item.where === 'footer') return 0.97;
  return item.where === 'main' ? 0.88 : 0.94;
}

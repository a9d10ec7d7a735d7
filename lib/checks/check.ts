/** What a check is, and the common ways of finding things in a marked page. */
import type { PageType } from '../audit/model';
import type { PageItem } from '../page/page-facts';
import type { Concept } from '../words/vocabulary';
import { isGood } from './goods';
import type { Mark, MarkedPage, VendorMark } from './marked-page';
import type { Refusal } from './recorder';

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

const READING: ReadonlySet<PageType> = new Set<PageType>(['terms', 'faq', 'contact']);

/** Links and buttons that are called by a concept's words: the way to a page of the shop. */
export function labelled(page: MarkedPage, concept: Concept, options: LabelOptions = {}): Candidate[] {
  return taken(page, concept, (mark) => asLabel(page, concept, mark, options));
}

/** The confidence in a mark as a name of the shop's page, or what speaks against it. */
function asLabel(page: MarkedPage, concept: Concept, mark: Mark, options: LabelOptions): number | Refusal {
  const { coverage = 0.3, words = 9, headings = false, paths = true, foreign = true } = options;
  const { item } = mark;
  if (mark.role !== 'label') return 'role';
  if (mark.words > words) return 'words';
  // A whole name is a button or a badge on the card; part of one is what the good is called.
  if (concept !== 'gift' && mark.coverage < 0.9 && isGood(page, item)) return 'where';
  if (item.kind === 'link' || item.kind === 'button') {
    if (item.kind === 'link' && !foreign && !page.isOwn(item.href)) return 'foreign';
    if (mark.source === 'name') return 'source';
    const place = placeConfidence(mark);
    if (mark.source !== 'path') return mark.coverage < coverage ? 'coverage' : place * (mark.coverage >= 0.6 ? 1 : 0.9);
    if (!paths) return 'source';
    if (page.said.has(item)) return 'said';
    return mark.coverage >= Math.max(coverage, 0.5) ? 0.72 * place : 'coverage';
  }
  if (item.kind === 'text') {
    if (item.where === 'main') {
      // Pages of terms are often written with bold lines for headings.
      if (!headings || !READING.has(page.pageType)) return 'where';
      return mark.words <= 5 && mark.coverage >= 0.8 ? 0.64 : 'coverage';
    }
    // Scripts make links out of plain elements; among the links of a header or footer such words are one.
    if (mark.words > 4) return 'words';
    return mark.coverage >= 0.6 ? 0.6 : 'coverage';
  }
  if (!headings || item.kind !== 'heading') return 'kind';
  return mark.coverage >= Math.max(coverage, 0.4) ? 0.75 : 'coverage';
}

/** Sentences that state a thing. */
export function stated(page: MarkedPage, concept: Concept, confidence = 0.75): Candidate[] {
  return taken(page, concept, ({ item, role, source }) => {
    if (role !== 'text') return 'role';
    if (source === 'name' || source === 'path') return 'source';
    if (item.kind === 'field') return 'kind';
    if (concept !== 'reviews' && item.kind === 'text' && isTold(item.text)) return 'told';
    return item.kind === 'text' ? confidence : confidence + 0.1;
  });
}

/** What customers write in reviews and bloggers in their posts: that they ordered, bought, got, returned something. */
const TOLD =
  /(?<!\p{L})(?:jeg (?:har )?(?:bestilte?|kjøpte?|fikk|fått|returnerte?|sendte|måtte|købte?|fik|modtog|har fået)|jag (?:har )?(?:beställde|beställt|köpte?|fick|fått|returnerade|skickade|var tvungen)|i (?:have |just |had )?(?:ordered|bought|purchased|received|returned|got (?:it|mine|this|my))|ich (?:hatte|habe) .{0,60}(?:bestellt|gekauft|erhalten|bekommen|zurückgeschickt)|ik (?:heb|had) .{0,60}(?:besteld|gekocht|ontvangen|teruggestuurd)|j['’]ai (?:commandé|acheté|reçu|renvoyé|retourné)|(?:tilasin|ostin|sain|palautin)(?!\p{L})|(?:he comprado|compré|pedí|recibí)|ho (?:ordinato|comprato|acquistato|ricevuto)|(?:comprei|encomendei|recebi)|(?:kupiłam|kupiłem|zamówiłam|zamówiłem|otrzymałam|otrzymałem))(?!\p{L})/iu;
/** Shorter texts are questions that shops answer: 'What do I do if I received the wrong item?' */
const LEAST_TOLD = 80;
/** The shop's own voice. */
const SHOP =
  /\?|(?<!\p{L})(?:vi|vår\w*|vore?s?|oss|os|we|our|us|wir|uns\w*|wij|we|onze?|ons|nous|notre|nos|me|meidän|nuestr\w+|nostr\w+|noss\w+)(?!\p{L})/iu;

function isTold(text: string): boolean {
  return text.length >= LEAST_TOLD && TOLD.test(text) && !SHOP.test(text);
}

/** Controls without words whose id, class or icon is called by the concept. */
export function namedControls(page: MarkedPage, concept: Concept, confidence = 0.7): Candidate[] {
  return taken(page, concept, ({ item, source }) => {
    if (source !== 'name') return 'source';
    return item.kind === 'link' || item.kind === 'button' ? confidence : 'kind';
  });
}

/** The marks of a concept that a rule takes. */
function taken(page: MarkedPage, concept: Concept, rule: (mark: Mark) => number | Refusal): Candidate[] {
  const found: Candidate[] = [];
  for (const mark of page.of(concept)) {
    const answer = rule(mark);
    page.recorder?.answered(mark, answer);
    if (typeof answer === 'number') found.push({ item: mark.item, confidence: answer });
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

/**
 * Why a check is seen on a page, or not: everything that was looked at, what it counted for and what spoke against it.
 * The code that judges is the same; this only listens. Pure, and no part of what is injected into pages.
 */
import type { AutoCheckId, CheckId } from '../audit/checklist';
import type { PageType } from '../audit/model';
import { keptOf, type PassedOver } from '../page/kept';
import type { PageFacts, PageItem } from '../page/page-facts';
import { LANGUAGES, languagesFor, matcherFor, nameMatcher, wholeMatcher } from '../words';
import { claimedLanguage } from '../words/language';
import type { Hit, Matcher } from '../words/matcher';
import type { Concept } from '../words/vocabulary';
import type { Candidate } from './check';
import { CHECKS } from './index';
import { LEAST_CONFIDENCE, markPage, ranked } from './judge';
import { type AskedFor, Listener } from './listener';
import type { Mark } from './marked-page';
import { placeOf } from './places';
import { placeOf as placeOfFact } from './quoted';
import type { Asked, Matched, Refusal } from './recorder';

/**
 * What speaks against a thing: the refusal of a common rule; `never` a never-match term around the term, `language` it
 * is a term of languages that do not count here, `sentence` it is a label's term and stands in a longer text; `rule` the
 * check's own rule; `threshold` too little confidence, `cap` too many are surer; or why it was passed over at the end.
 */
export type Reason = Refusal | 'never' | 'language' | 'sentence' | 'rule' | 'threshold' | 'cap' | PassedOver;

export interface Against {
  reason: Reason;
  /** The never-match terms, the languages; '' where the reason says all. */
  detail: string;
}

/** One thing that was looked at. */
export interface Trace {
  /** `items`: found by a rule that looks at all things of a kind. */
  by: keyof Asked;
  /** Concept; category and name of a vendor; name of a fact; kind of item. */
  of: string;
  /** Where it was found; null for a fact whose words stand nowhere. */
  item: PageItem | null;
  /** Which of its strings, or what of a vendor: 'text', 'label', 'path', 'name', 'script', 'frame' … */
  source: string;
  role: Hit['role'] | '';
  /** The string as it was compared; the quote of a fact. */
  folded: string;
  /** The term in it; the value that was read. */
  term: string;
  /** Words of the string. */
  words: number;
  /** 0–1; null where none was measured. */
  coverage: number | null;
  /** 0–1; null where no rule took it. */
  confidence: number | null;
  /** Whether it became evidence. */
  kept: boolean;
  against: Against[];
}

export interface Explanation {
  check: AutoCheckId;
  url: string;
  /** Of the page's text. */
  language: string;
  /** Whose words count on this page. */
  languages: string[];
  pageType: PageType;
  /** What the check looks things up by. */
  asked: AskedFor;
  /** Evidence first, then by confidence, else in the order in which it was looked at. */
  traces: Trace[];
}

/** What became of an item in the end. */
interface Fate {
  candidate: Candidate;
  reason?: Reason;
}
type Fates = ReadonlyMap<PageItem, Fate>;

/**
 * Explains one check on one page.
 * @param isHidden whether a customer can never see the item: only the page itself can tell
 */
export function explain(page: PageFacts, check: AutoCheckId, isHidden: (item: PageItem) => boolean): Explanation {
  const heard = new Listener();
  const marked = markPage(page, heard);
  heard.forget();
  const fates = fatesOf(check, CHECKS[check](marked), isHidden);
  const { askedFor: asked, answers } = heard;
  // Asking on from here must not count as the check's own asking.
  heard.askedFor = { words: [], vendors: [], fact: [], items: [] };
  const codes = [marked.language, claimedLanguage(page)];
  const words = matcherFor(codes);

  const vendors = asked.vendors.flatMap((category) => marked.vendors(category));
  const facts = marked.facts.filter(({ name }) => asked.fact.includes(name));
  const marks = asked.words.flatMap((concept) => marked.of(concept).map((mark) => ({ concept, mark })));
  const isTaken = (mark: Mark) => answers.get(mark)?.some((answer) => typeof answer === 'number') ?? true;
  // Only where nothing else explains it has the check a rule of its own for these words.
  const explained = new Set<PageItem | undefined>([
    ...vendors.map(({ item }) => item),
    ...facts.map((fact) => placeOfFact(marked, fact)),
    ...marks.flatMap(({ mark }) => (isTaken(mark) ? [mark.item] : [])),
  ]);
  const traces: Trace[] = [];
  for (const { concept, mark } of marks) {
    const counts = isTaken(mark) || (fates.has(mark.item) && !explained.has(mark.item));
    const told: Outcome = counts ? outcome(fates, mark.item) : { against: refusalsOf(answers.get(mark)) };
    // Another mark of the same thing may be surer than this one.
    const own = Math.max(...(answers.get(mark) ?? []).filter((answer) => typeof answer === 'number'));
    if (told.confidence && own > 0) told.confidence = Math.min(told.confidence, own);
    traces.push({
      ...traceOf('words', concept, mark.item),
      ...pick(mark),
      term: termIn(words, mark, concept),
      ...told,
    });
  }
  for (const mark of vendors)
    traces.push({
      ...traceOf('vendors', `${mark.category} ${mark.name}`, mark.item),
      source: mark.via,
      ...outcome(fates, mark.item),
    });
  for (const fact of facts) {
    const item = placeOfFact(marked, fact);
    const term = typeof fact.value === 'string' ? fact.value : JSON.stringify(fact.value);
    traces.push({ ...traceOf('fact', fact.name, item), folded: fact.quote, term, ...outcome(fates, item) });
  }
  const told = new Set([...explained, ...marks.map(({ mark }) => mark.item)]);
  for (const [item, { candidate }] of fates)
    if (!told.has(item))
      traces.push({ ...traceOf('items', item.kind, item), term: candidate.value ?? '', ...outcome(fates, item) });
  for (const string of heard.strings) traces.push(...withoutCount(string, words, asked.words));

  const rank = ({ kept, confidence }: Trace) => (kept ? 2 : 0) + (confidence ?? -1);
  return {
    check,
    url: page.url,
    language: marked.language,
    languages: languagesFor(codes).map(({ code }) => code),
    pageType: marked.pageType,
    asked,
    traces: traces.sort((a, b) => rank(b) - rank(a)),
  };
}

/** Each item with the best of its candidates and what became of it. */
function fatesOf(check: CheckId, candidates: Candidate[], isHidden: (item: PageItem) => boolean): Fates {
  const passed = new Map<Candidate, Reason>();
  const kept = ranked(candidates);
  const places = kept.map((candidate) => placeOf(check, candidate));
  keptOf(
    places,
    ({ candidate }) => isHidden(candidate.item),
    (at, why) => passed.set(kept[at] as Candidate, why),
  );
  const fates = new Map<PageItem, Fate>();
  for (const candidate of kept)
    if (!fates.has(candidate.item)) fates.set(candidate.item, { candidate, reason: passed.get(candidate) });
  for (const candidate of candidates.toSorted((a, b) => b.confidence - a.confidence))
    if (!fates.has(candidate.item))
      fates.set(candidate.item, { candidate, reason: candidate.confidence < LEAST_CONFIDENCE ? 'threshold' : 'cap' });
  return fates;
}

/** That it is of the other role says something only where nothing else is said. */
function refusalsOf(answers: readonly (number | Refusal)[] = []): Against[] {
  const refusals = [...new Set(answers.filter((answer) => typeof answer === 'string'))];
  const telling = refusals.filter((reason) => reason !== 'role');
  return (telling.length > 0 ? telling : refusals).map((reason) => ({ reason, detail: '' }));
}

type Outcome = Partial<Pick<Trace, 'confidence' | 'kept'>> & Pick<Trace, 'against'>;
function outcome(fates: Fates, item: PageItem | undefined): Outcome {
  const fate = item && fates.get(item);
  const reason = fate ? fate.reason : 'rule';
  return {
    confidence: fate?.candidate.confidence ?? null,
    kept: fate !== undefined && reason === undefined,
    against: reason ? [{ reason, detail: '' }] : [],
  };
}

/** The terms of a string that do not count: never-match terms lie around them, or they count elsewhere only. */
function withoutCount({ item, source, ...string }: Matched, words: Matcher, concepts: Concept[]): Trace[] {
  const traces: Trace[] = [];
  const put = (hit: Hit, reason: Reason, detail: string) => {
    if (!concepts.includes(hit.concept)) return;
    const { folded } = string;
    const term = folded.slice(hit.start, hit.end);
    const blank = traceOf('words', hit.concept, item);
    const against = [{ reason, detail }];
    traces.push({ ...blank, source, role: hit.role, folded, words: string.words, term, against });
  };
  // Languages share words: what counts in one of them is not lost.
  for (const hit of string.all)
    if (!string.kept.some((one) => isSame(one, hit))) put(hit, source === 'path' ? 'role' : 'sentence', '');
  const isAddress = source === 'path';
  // The names that developers give are words of no language but their own.
  const dropped = (source === 'name' ? nameMatcher() : words).dropped(string.folded, isAddress);
  for (const { never, ...hit } of dropped)
    put(hit, 'never', never.map(({ start, end }) => string.folded.slice(start, end)).join(', '));
  const whole = wholeMatcher();
  for (const hit of isAddress ? whole.matchAscii(string.folded) : whole.match(string.folded))
    if (![...string.all, ...dropped].some((one) => isSame(one, hit)))
      put(hit, 'language', codesOf(whole, hit.languages).join(', '));
  return traces;
}

const isSame = (one: Hit, other: Hit): boolean =>
  one.concept === other.concept && one.start === other.start && one.role === other.role;

function codesOf(matcher: Matcher, bits: number): string[] {
  return LANGUAGES.map(({ code }) => code).filter((code) => (matcher.languageBit(code) & bits) !== 0);
}

/** The letters of a mark's term; a mark keeps only where the first begins. */
function termIn(words: Matcher, { folded, source, start, role }: Mark, concept: Concept): string {
  const matcher = source === 'name' ? nameMatcher() : words;
  const hits = source === 'path' ? matcher.matchAscii(folded) : matcher.match(folded);
  const hit = hits.find((one) => one.concept === concept && one.start === start && one.role === role);
  return hit ? folded.slice(hit.start, hit.end) : '';
}

const pick = ({ source, role, folded, words, coverage }: Mark) => ({ source, role, folded, words, coverage });

function traceOf(by: keyof Asked, of: string, item: PageItem | undefined): Trace {
  return {
    by,
    of,
    item: item ?? null,
    source: '',
    role: '',
    folded: '',
    term: '',
    words: 0,
    coverage: null,
    confidence: null,
    kept: false,
    against: [],
  };
}

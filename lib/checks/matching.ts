/** The strings of one page matched against the words that count on it. Pages say most things more than once. */

import type { Steps } from '../steps';
import { matcherFor, nameMatcher } from '../words';
import { fold, foldName, toAscii } from '../words/fold';
import type { Hit, Matcher } from '../words/matcher';
import type { Concept } from '../words/vocabulary';
import { tellingSegment } from './addresses';
import { coverages } from './coverage';

export interface Matched {
  folded: string;
  words: number;
  /** Every term in it, and those that count here. */
  all: readonly Hit[];
  kept: readonly Hit[];
  /** Share of the string, 0–1, that each concept's terms cover. */
  shares: ReadonlyMap<Concept, number>;
}

/** Longest string that is a name of a thing and not a sentence. */
const LABEL_WORDS = 9;
const LABEL_LENGTH = 80;
/** Words of an address's part that are still a name. */
const ADDRESS_WORDS = 6;

const NO_SHARES: ReadonlyMap<Concept, number> = new Map();

export class Matching {
  private readonly words: Matcher;
  private readonly developers = nameMatcher();
  private readonly texts = new Map<string, Matched>();
  private readonly names = new Map<string, Matched>();
  private readonly addresses = new Map<string, Matched | null>();

  /** @param codes the languages of the page */
  constructor(codes: readonly string[]) {
    this.words = matcherFor(codes);
  }

  /** Learns the words, in steps. */
  *learn(): Steps<void> {
    yield* this.developers.learn();
    yield* this.words.learn();
  }

  /** A text or a label, undefined where it holds no word at all. */
  text(text: string): Matched | undefined {
    let matched = this.texts.get(text);
    if (!matched) {
      matched = this.read(text);
      this.texts.set(text, matched);
    }
    return matched.folded === '' ? undefined : matched;
  }

  /** The last telling part of an address: '/pages/retur-og-bytte.html' says 'retur og bytte'. */
  address(href: string): Matched | undefined {
    let matched = this.addresses.get(href);
    if (matched === undefined) {
      matched = this.readAddress(href);
      this.addresses.set(href, matched);
    }
    return matched ?? undefined;
  }

  /** A developer's name for a thing. */
  name(name: string): Matched {
    let matched = this.names.get(name);
    if (!matched) {
      const folded = foldName(name);
      matched = matchedBy(folded, wordsIn(folded), this.developers.match(folded), () => true);
      this.names.set(name, matched);
    }
    return matched;
  }

  private read(text: string): Matched {
    const folded = fold(text);
    const words = wordsIn(folded);
    const isLabel = words <= LABEL_WORDS && folded.length <= LABEL_LENGTH;
    return matchedBy(folded, words, this.words.match(folded), ({ role }) => isLabel || role === 'text');
  }

  private readAddress(href: string): Matched | null {
    const segment = tellingSegment(href);
    if (segment === '') return null;
    const folded = toAscii(fold(segment));
    const words = wordsIn(folded);
    if (words > ADDRESS_WORDS) return null;
    return matchedBy(folded, words, this.words.matchAscii(folded), ({ role }) => role === 'label');
  }
}

function matchedBy(folded: string, words: number, all: readonly Hit[], counts: (hit: Hit) => boolean): Matched {
  const kept = all.length === 0 ? all : all.filter(counts);
  return { folded, words, all, kept, shares: kept.length === 0 ? NO_SHARES : coverages(folded, kept) };
}

function wordsIn(folded: string): number {
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++;
  return words;
}

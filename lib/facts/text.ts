/** The page's text cut into sentences, once for all facts; each knows the heading that it stands under. */

import type { Steps } from '../steps';
import { type Duration, findDurations } from './durations';
import { findMoney, type Price } from './money';
import type { FactSource, TextBlock } from './source';
import { type Concept, type Span, type Words, wordsOf } from './words';

export type { Span } from './words';

/** More than any page of terms; beyond it a page is hostile or no page of terms. */
const MOST_TEXT = 120_000;
const LONGEST_SENTENCE = 600;
const BLOCKS_PER_STEP = 50;
const LONGEST_HEADING = 90;
/** Blocks over which a heading holds, and over which a sentence may set the topic where there is no heading. */
const HEADING_REACH = 24;
const SENTENCE_REACH = 4;

/** Topics that a heading can set for what stands under it. */
const TOPICS = ['ret', 'delivery', 'complaint', 'warranty', 'payment', 'refund', 'damage', 'privacy'] as const;

/** Lower case, plain spaces, hyphens and quotes: the form in which the words are matched. Keeps punctuation. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return squeeze(text.toLowerCase()).trim();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replace(/[şţ]/g, (letter) => (letter === 'ş' ? 'ș' : 'ț'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What needs nothing but small letters and single spaces: Latin text without soft hyphens and signs for quotes. */
const PLAIN = /^[\t-\r -_a-~\u00a0-\u00ac\u00ae-\u00b3\u00b5-\u00ff]*$/;
const squeeze = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);

const NONE: readonly Span[] = [];

/** What is known of a text by itself: sentences that say the same share it. */
interface Said {
  low: string;
  found?: Map<Concept, Span[]>;
  times?: Duration[];
  prices?: Price[];
}

/** One sentence with what it says, found on first asking. */
export class Sentence {
  /** The topical heading above, or an earlier sentence that sets the topic; undefined where there is none. */
  topic: Sentence | undefined;
  /** The nearest heading above, topical or not. */
  near: Sentence | undefined;
  previous: Sentence | undefined;
  readonly low: string;
  private readonly said: Said;

  constructor(
    readonly text: string,
    readonly block: TextBlock,
    /** Position of its block on the page. */
    readonly at: number,
    readonly page: Page,
  ) {
    let said = page.said.get(text);
    if (!said) {
      said = { low: fold(text) };
      page.said.set(text, said);
    }
    this.said = said;
    this.low = said.low;
  }

  /** Where a concept's words stand in `low`. */
  find(concept: Concept): readonly Span[] {
    return this.hits.get(concept) ?? NONE;
  }

  /** Where all concepts' words stand in `low`. */
  get hits(): Map<Concept, Span[]> {
    const { said } = this;
    said.found ??= this.page.words.scan(said.low);
    return said.found;
  }

  has(...concepts: Concept[]): boolean {
    const { hits } = this;
    if (hits.size > 0) for (const concept of concepts) if (hits.has(concept)) return true;
    return false;
  }

  /** Whether the sentence or its topic speaks of a concept. */
  about(...concepts: Concept[]): boolean {
    return this.has(...concepts) || this.under(...concepts);
  }

  /** Whether the heading above speaks of a concept. */
  under(...concepts: Concept[]): boolean {
    return (this.topic?.has(...concepts) || this.near?.has(...concepts)) ?? false;
  }

  get durations(): Duration[] {
    const { said } = this;
    said.times ??= this.hits.size === 0 ? [] : findDurations(this);
    return said.times;
  }

  get money(): Price[] {
    const { said } = this;
    said.prices ??= findMoney(said.low, this.page.source.language, this.page.source.country);
    return said.prices;
  }

  /** The words to show as the source of a fact. */
  get quote(): string {
    return this.text.replace(/\s+/g, ' ').trim().slice(0, 300);
  }
}

/** A page cut into sentences, with the vocabulary of its language. */
export interface Page {
  source: FactSource;
  words: Words;
  sentences: Sentence[];
  /** Those that say something that the vocabulary knows, or stand under or behind such a one. Most of a shop's do not. */
  telling: Sentence[];
  /** What each text says, for all that say the same. */
  said: Map<string, Said>;
}

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|kl|kr|tlf|tel|puh|nr|ca|inkl|ink|exkl|ekskl|max|maks|min|stk|jf|bzw|ggf|evt|evtl|str|mo|di|mi|do|fr|sa|so|st|pkt|vs|art|abs|dvs|mm|bl\.a|u\.a|z\.b|e\.g|i\.e|f\.eks|t\.ex|p\.g\.a|org|a\.m|p\.m|mwst|zzgl|inc|incl|approx|no|etc|m\.fl|pr|mob|gg|resp|eks|ekskl|alv|sis|esim|klo|mån|mnd|mdr|std|godz|hod|pon|wt|tim|tirs|tors|fre|lør|søn|ons|tis|lör|sön|val)$/iu;

/** '500 kr.' may end a sentence, 'kr. 500' does not. */
const SUM_ENDS = /\d ?(?:kr|stk|st|mnd|mån|mdr|std|uhr)$/i;

/** What a text that is one sentence has not. */
const MAY_END = /\n|[.!?…]["'”»)]?\s/;

/** A block's sentences. Numbers of headings ('4.1 Delivery') and abbreviations end none. */
export function splitSentences(block: string): string[] {
  if (block.length <= LONGEST_SENTENCE && !MAY_END.test(block)) {
    const sentence = block.trim();
    return sentence === '' ? [] : [sentence];
  }
  const sentences: string[] = [];
  const push = (text: string) => {
    for (let at = 0; at < text.length; at += LONGEST_SENTENCE) {
      const part = text.slice(at, at + LONGEST_SENTENCE).trim();
      if (part) sentences.push(part);
    }
  };
  for (const line of block.split('\n')) {
    let start = 0;
    for (const m of line.matchAll(/[.!?…](?=["'”»)]?\s)/g)) {
      const end = m.index + 1;
      const rest = line.slice(end, end + 4).replace(/^["'”»)]?\s+/, '');
      if (!/^[\p{Lu}\p{N}\p{So}"“„«»¿¡(•*✓✔–—-]/u.test(rest)) continue;
      const said = line.slice(Math.max(start, end - 14), end - 1);
      const sum = SUM_ENDS.test(said) && /^\p{Lu}/u.test(rest);
      if (m[0] === '.' && !sum && (ABBREVIATION.test(said) || /^\s*(?:§\s?)?[\d.]+$/.test(line.slice(start, end))))
        continue;
      push(line.slice(start, end));
      start = end;
    }
    push(line.slice(start));
  }
  return sentences;
}

/** Numbered headings may end with a full stop. */
const NUMBERED = /^(?:§ ?)?\d{1,2}(?:\.\d{1,2})*\.? [^.@]{3,60}\.?$/;

const SHORT_NUMBERED = /^\s*\d{1,2}\. ?[^\d.@:]{3,40}$/;

/** Whether a block is a heading, by its mark-up or by its looks: short, without an end, about something. */
function looksLikeHeading(block: TextBlock, sentences: Sentence[]): boolean {
  if (block.heading || (sentences.length === 1 && SHORT_NUMBERED.test(block.text))) return true;
  const first = sentences[0];
  if (
    sentences.length !== 1 ||
    !first ||
    /^[-•*✓✔]/.test(first.low) ||
    first.hits.size === 0 ||
    first.text.length > LONGEST_HEADING ||
    (/[.!;,]$|@/.test(first.text) && !NUMBERED.test(first.text))
  )
    return false;
  return first.has(...TOPICS);
}

function isTelling({ hits, topic, near, previous }: Sentence): boolean {
  const says = (other: Sentence | undefined) => other !== undefined && other.hits.size > 0;
  return hits.size > 0 || says(topic) || says(near) || says(previous);
}

/** Words of the page's address ('/pages/shipping-returns') as its first heading. */
function addressTopic(url: string): string {
  return /^[^?#]*?\/\/[^/]*\/([^?#]{0,120})/.exec(url)?.[1]?.replace(/[^\p{L}]+/gu, ' ') ?? '';
}

/** The page prepared for all facts, in steps. */
export function* prepareInSteps(source: FactSource): Steps<Page> {
  const page: Page = { source, words: wordsOf(source.language), sentences: [], telling: [], said: new Map() };
  const address = new Sentence(addressTopic(source.url), { text: '', heading: true, where: 'main' }, 0, page);
  let topic: Sentence | undefined = address.has(...TOPICS) ? address : undefined;
  let near: Sentence | undefined;
  let spoken: Sentence | undefined;
  let others = 0;
  let read = 0;
  let previous: Sentence | undefined;
  for (const [at, block] of source.blocks.entries()) {
    if (read > MOST_TEXT) break;
    if (at % BLOCKS_PER_STEP === 0) yield;
    const text = block.text.slice(0, MOST_TEXT - read);
    read += text.length;
    const sentences = splitSentences(text).map((sentence) => new Sentence(sentence, block, at, page));
    const above = { topic, near };
    if (looksLikeHeading(block, sentences)) {
      const head = sentences[0];
      if (head?.has(...TOPICS)) {
        topic = head;
        others = 0;
      } else if (block.heading && ++others > 2) topic = undefined;
      if (block.heading || !/\d/.test(head?.low.replace(/^(?:§ ?)?[\d.]+/, '') ?? '')) near = head ?? near;
    }
    for (const sentence of sentences) {
      const itself = sentence === topic && !block.heading;
      const heading = itself ? above : { topic, near };
      const held =
        heading.topic && heading.topic !== address && at - heading.topic.at > HEADING_REACH ? undefined : heading.topic;
      const said = spoken && at - spoken.at <= SENTENCE_REACH ? spoken : undefined;
      sentence.topic = (held === sentence ? undefined : held) ?? said;
      sentence.near =
        heading.near && heading.near !== sentence && at - heading.near.at <= HEADING_REACH ? heading.near : undefined;
      sentence.previous = previous;
      previous = sentence;
      page.sentences.push(sentence);
      if (isTelling(sentence)) page.telling.push(sentence);
      if (!held && sentence.has('delivery', 'ret')) spoken = sentence;
    }
  }
  return page;
}

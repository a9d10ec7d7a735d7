/**
 * The vocabulary for one page: all terms of its languages in one index by their first letters, so that a sentence is
 * read once for all concepts and the cost follows the text, not the vocabulary.
 */
import { FACT_TERMS } from '../words/terms';
import { COUNTRY_NAMES } from '../words/terms/countries';
import { PAYMENT_NAMES } from '../words/terms/payment-names';
import type { FactConcept, FactTerms } from '../words/terms/terms';

/** A concept of the vocabulary, a weekday ('day0' is Monday), a country ('in:NO') or a method of payment ('pay:visa'). */
export type Concept = FactConcept | `day${number}` | `in:${string}` | `pay:${string}`;

export interface Span {
  start: number;
  end: number;
}

interface Entry {
  concept: Concept;
  /** The letters that the term begins with, up to its first sign. */
  lead: string;
  /** The letter of the lead behind its key, NaN where there is none. */
  next: number;
  /** The term is its lead and nothing more. */
  plain: boolean;
  /** Letters may follow. */
  open: boolean;
  term: string;
  /** Made when the lead is first met. */
  pattern?: RegExp;
}

const SCANDINAVIAN = ['nb', 'nn', 'da', 'sv'];
/** The letters of folded Latin and Greek text. */
export const LETTER = 'a-z\\u00df-\\u024f\\u0370-\\u03ff';
/** Letters of the lead that make its key. */
const KEY = 3;
/** Bits of a filter over the keys: what no term begins with is told by one look. */
const FILTER = 1 << 14;

/** Whether a code unit of folded text is a letter (of any script that has letters below U+2000). */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000 && code !== 0xf7);
}
const isDigit = (code: number) => code >= 48 && code <= 57;

/** One term in the notation of `FactTerms` as the source of a regular expression. */
function source(term: string): string {
  return term
    .replace(/\./g, '\\.')
    .replace(/\*/g, `[${LETTER}]*`)
    .replace(/\(([^()]*)\)\? /g, (_, choice: string) => `(?:(?:${choice.replaceAll('/', '|')})[ '-]{1,2})?`)
    .replace(/\(([^()?][^()]*)\)/g, (_, choice: string) => `(?:${choice.replaceAll('/', '|')})`)
    .replace(/ ?… ?/g, `(?:[^.;]|\\.(?=\\d)){0,40}?(?<![${LETTER}])`)
    .replace(/ (?![^[]*\])/g, "[ '-]{1,2}");
}

/** A term that begins with a choice, once for each. */
function unfold(term: string): string[] {
  const m = /^\(([^()]*)\)(\? )?/.exec(term);
  if (!m) return [term];
  const rest = term.slice(m[0].length);
  const chosen = (m[1] ?? '').split('/').map((word) => `${word}${m[2] ? ' ' : ''}${rest}`);
  return (m[2] ? [...chosen, rest] : chosen).flatMap(unfold);
}

/**
 * The words of the page's language, together with English and, for a Scandinavian page, its neighbours'. A language
 * without words of its own is read in English alone: other languages' short words would only mislead.
 */
export class Words {
  private readonly languages: FactTerms[];
  /** Terms that begin a word by the key of their first letters, and those that may begin inside one. */
  private readonly starts = new Leads();
  private readonly inside = new Leads();
  /** Numbers that are written as words. */
  readonly numbers = new Map<string, number>();
  /** What may stand between the two numbers of a range, as alternatives of a regular expression. */
  readonly till: string;

  constructor(language: string) {
    const own = SCANDINAVIAN.includes(language) || language === 'no' ? SCANDINAVIAN : [language];
    const known = own.flatMap((code) => FACT_TERMS[code] ?? []);
    const english = FACT_TERMS.en as FactTerms;
    this.languages = language ? [...new Set([...known, english])] : Object.values(FACT_TERMS);
    this.till = this.languages.map((words) => words.till).join('|');
    for (const words of this.languages) {
      for (const [concept, terms] of Object.entries(words) as [FactConcept, string][]) {
        if (concept === 'days') for (const [at, day] of terms.split(';').entries()) this.add(`day${at}`, day);
        else if (concept === 'numbers') this.addNumbers(terms);
        else if (concept !== 'till') this.add(concept, terms);
      }
    }
    for (const [code, names] of Object.entries(COUNTRY_NAMES)) this.add(`in:${code}`, names);
    for (const [slug, names] of Object.entries(PAYMENT_NAMES)) this.add(`pay:${slug}`, names);
  }

  private addNumbers(terms: string): void {
    for (const entry of terms.split('|')) {
      const [word = '', value] = entry.split('=');
      this.numbers.set(word, Number(value));
    }
  }

  private add(concept: Concept, terms: string): void {
    for (const term of terms.split('|').flatMap(unfold)) {
      const index = term.startsWith('*') ? this.inside : this.starts;
      const open = term.endsWith('*');
      const bare = term.slice(index === this.inside ? 1 : 0, open ? -1 : undefined);
      const lead = /^[^ *(…]*/.exec(bare)?.[0] ?? '';
      index.add({ concept, lead, next: lead.charCodeAt(KEY), plain: lead === bare, open, term: bare });
    }
  }

  /** Where each concept's words stand in folded text. */
  scan(low: string): Map<Concept, Span[]> {
    let found = NOTHING;
    let before = 32;
    for (let at = 0; at < low.length; at++) {
      const code = low.charCodeAt(at);
      const letter = isLetter(code);
      if (letter || isDigit(code)) {
        if (letter ? !isLetter(before) : !isLetter(before) && !isDigit(before)) {
          const most = Math.min(KEY, low.length - at);
          let key = code;
          for (let length = 1; ; length++) {
            const entries = this.starts.of(key);
            if (entries) found = this.meet(entries, length, low, at, found);
            if (length >= most) break;
            key = further(key, low.charCodeAt(at + length));
          }
        }
        if (letter && this.inside.firsts.has(code)) {
          const entries = this.inside.of(keyOf(low.slice(at, at + KEY)));
          if (entries) found = this.meet(entries, KEY, low, at, found);
        }
      }
      before = code;
    }
    return found;
  }

  private meet(entries: Entry[], length: number, low: string, at: number, found: Found): Found {
    let all = found;
    for (const entry of entries) {
      if (length < KEY && entry.lead.length !== length) continue;
      if (low.charCodeAt(at + KEY) !== entry.next && entry.lead.length > KEY) continue;
      if (!low.startsWith(entry.lead, at)) continue;
      const end = entry.plain ? at + entry.lead.length : endOf(entry, low, at);
      if (end < 0) continue;
      let last = end;
      if (entry.open) while (last < low.length && isLetter(low.charCodeAt(last))) last++;
      else if (isLetter(low.charCodeAt(end)) || isDigit(low.charCodeAt(end))) continue;
      // Most sentences say nothing, and share the one answer for that.
      if (all === NOTHING) all = new Map();
      const spans = all.get(entry.concept);
      if (spans) spans.push({ start: at, end: last });
      else all.set(entry.concept, [{ start: at, end: last }]);
    }
    return all;
  }
}

type Found = Map<Concept, Span[]>;
const NOTHING: Found = new Map();

/** Terms by the key of their first letters. */
class Leads {
  /** The first letters of all. */
  readonly firsts = new Set<number>();
  private readonly entries = new Map<number, Entry[]>();
  private readonly filter = new Uint8Array(FILTER);

  add(entry: Entry): void {
    const key = keyOf(entry.lead.slice(0, KEY));
    this.firsts.add(entry.lead.charCodeAt(0));
    this.filter[key & (FILTER - 1)] = 1;
    const list = this.entries.get(key);
    // Languages share many terms.
    const isSame = ({ concept, term, open }: Entry) =>
      concept === entry.concept && term === entry.term && open === entry.open;
    if (!list) this.entries.set(key, [entry]);
    else if (!list.some(isSame)) list.push(entry);
  }

  /** Terms whose first letters may have this key; the letters are still to be compared. */
  of(key: number): Entry[] | undefined {
    return this.filter[key & (FILTER - 1)] === 0 ? undefined : this.entries.get(key);
  }
}

/** The key of letters and one letter more, a number of 30 bits that few share. */
const further = (key: number, code: number): number => (Math.imul(key, 0x2f0b) + code) & 0x3fffffff;

function keyOf(letters: string): number {
  let key = letters.charCodeAt(0);
  for (let at = 1; at < letters.length; at++) key = further(key, letters.charCodeAt(at));
  return key;
}

function endOf(entry: Entry, low: string, at: number): number {
  entry.pattern ??= new RegExp(source(entry.term), 'y');
  entry.pattern.lastIndex = at;
  return entry.pattern.test(low) ? entry.pattern.lastIndex : -1;
}

const cache = new Map<string, Words>();

/** The vocabulary for a language, '' for an unknown one: then all languages are matched. */
export function wordsOf(language: string): Words {
  let words = cache.get(language);
  if (!words) {
    words = new Words(language);
    cache.set(language, words);
  }
  return words;
}

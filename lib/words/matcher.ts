/**
 * One matcher over all words of several languages. A text is read from the start of each of its words (and backwards from
 * each word's end where terms such as '*garanti' ask for it), so the cost follows the text, not the vocabulary.
 */
import { finish, type Steps } from '../steps';
import { fold, toAscii } from './fold';
import { further, hashOf, isBeginning, SEED, TermIndex } from './term-index';
import type { Concept, Language } from './vocabulary';

export type Role = 'label' | 'text' | 'never';

/** A term found in a folded string. */
export interface Hit {
  concept: Concept;
  role: 'label' | 'text';
  /** Positions in the folded string. */
  start: number;
  end: number;
  /** Bit set of languages, see `languageBit`. */
  languages: number;
}

interface Span {
  start: number;
  end: number;
  languages: number;
}
interface Never extends Span {
  concept: Concept;
}

/** A term that does not count, and the positions of the never-match terms that take it away. */
export interface Dropped extends Hit {
  never: Span[];
}

const SPACE = 32;
const ROLES: readonly Role[] = ['label', 'text', 'never'];
/** Terms learned between two pauses. */
const TERMS_PER_STEP = 500;

/** What is known of a term, in one number: its role's place in `ROLES`, these bits, above them its concept's number. */
const ROLE = 3;
const OPEN = 4;
const IN_TEXT = 8;
const IN_ADDRESS = 16;
const CONCEPT = 5;

/** Terms read in one direction, and by their numbers what is known of them and the bits of their languages. */
class Terms {
  readonly index = new TermIndex();
  readonly what: number[] = [];
  readonly languages: number[] = [];

  add(term: string, what: number, languages: number): void {
    const { index } = this;
    for (let id = index.firstOf(hashOf(term)); id >= 0; id = index.after(id)) {
      if (this.what[id] !== what || index.terms[id] !== term) continue;
      this.languages[id] = (this.languages[id] as number) | languages;
      return;
    }
    index.add(term);
    this.what.push(what);
    this.languages.push(languages);
  }
}

/** Terms that are folded already and need no second spelling: most of them, and learning is waited for. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*\*?$/;

export class Matcher {
  private readonly forwards = new Terms();
  private readonly backwards = new Terms();
  private readonly concepts: Concept[] = [];
  private isReady = false;

  constructor(private readonly languages: readonly Language[]) {}

  /** Learns all terms; what asks for a match before that makes it happen at once. */
  *learn(): Steps<void> {
    if (this.isReady) return;
    let learned = 0;
    for (const [index, language] of this.languages.entries()) {
      for (const [concept, lists] of Object.entries(language.words)) {
        for (const role of ROLES) {
          for (const term of lists[role]?.split('|') ?? []) {
            this.add(term.trim(), this.numberOf(concept as Concept), role, 1 << index);
            if (++learned % TERMS_PER_STEP === 0) yield;
          }
        }
      }
    }
    this.isReady = true;
  }

  /** The bit of a language code in `Hit.languages`, 0 for an unknown one. */
  languageBit(code: string): number {
    const index = this.languages.findIndex((language) => language.code === code);
    return index < 0 ? 0 : 1 << index;
  }

  /** All terms in a string that has gone through `fold`, without those that lie in a never-match term. */
  match(folded: string): Hit[] {
    return this.find(folded, IN_TEXT);
  }

  /** The same for a part of an address: folded and without accents. Only labels and never-match terms are known there. */
  matchAscii(folded: string): Hit[] {
    return this.find(folded, IN_ADDRESS);
  }

  /** The terms that `match` leaves out, or for a part of an address `matchAscii`, and why: for those who ask. */
  dropped(folded: string, isAddress = false): Dropped[] {
    const dropped: Dropped[] = [];
    this.find(folded, isAddress ? IN_ADDRESS : IN_TEXT, dropped);
    return dropped;
  }

  private numberOf(concept: Concept): number {
    const known = this.concepts.indexOf(concept);
    return known >= 0 ? known : this.concepts.push(concept) - 1;
  }

  private add(term: string, concept: number, role: Role, languages: number): void {
    const isOpen = term.endsWith('*') && !term.endsWith(' *');
    const isReversed = term.startsWith('*');
    const what = (concept << CONCEPT) | ROLES.indexOf(role) | (isOpen ? OPEN : 0);
    if (!isReversed && SIMPLE.test(term)) {
      const where = role === 'text' ? IN_TEXT : IN_TEXT | IN_ADDRESS;
      this.forwards.add(isOpen ? term.slice(0, -1) : term, what | where, languages);
      return;
    }
    const folded = fold(term);
    if (folded === '') return;
    const put = (letters: string, where: number) => {
      if (isReversed) this.backwards.add(reverse(letters), what | where, languages);
      else this.forwards.add(letters, what | where, languages);
    };
    const ascii = role === 'text' ? '' : toAscii(folded);
    put(folded, ascii === folded ? IN_TEXT | IN_ADDRESS : IN_TEXT);
    if (ascii === '' || ascii === folded) return;
    put(ascii, IN_ADDRESS);
    const spelled = toAscii(spelledOut(folded));
    if (spelled !== ascii) put(spelled, IN_ADDRESS);
  }

  private find(text: string, where: number, dropped?: Dropped[]): Hit[] {
    if (!this.isReady) finish(this.learn());
    const hits: Hit[] = [];
    const never: Never[] = [];
    const { index } = this.forwards;
    const { longest } = index;
    for (let start = 0; start >= 0 && start < text.length; start = text.indexOf(' ', start) + 1 || -1) {
      const most = Math.min(text.length, start + longest);
      let hash = SEED;
      for (let at = start; at < most; at++) {
        const code = text.charCodeAt(at);
        if (code === SPACE && !index.mayGoOn(hash)) break;
        hash = further(hash, code);
        if (index.mayEnd(hash)) this.take(text, start, at + 1, hash, where, hits, never);
        if (isBeginning(at + 1 - start) && !index.mayBegin(hash)) break;
      }
    }
    if (this.backwards.what.length > 0) this.findBackwards(text, where, hits, never);
    return never.length === 0 ? hits : withoutNever(text, hits, never, dropped);
  }

  /** Takes the terms that stand from `start` to `end`. */
  private take(
    text: string,
    start: number,
    end: number,
    hash: number,
    where: number,
    hits: Hit[],
    never: Never[],
  ): void {
    const { index, what, languages } = this.forwards;
    const wordEnds = end === text.length || text.charCodeAt(end) === SPACE;
    for (let id = index.firstOf(hash); id >= 0; id = index.after(id)) {
      const known = what[id] as number;
      if ((known & where) === 0 || (!wordEnds && (known & OPEN) === 0)) continue;
      const term = index.terms[id] as string;
      if (term.length !== end - start || !text.startsWith(term, start)) continue;
      this.put(known, languages[id] as number, start, end, hits, never);
    }
  }

  private findBackwards(text: string, where: number, hits: Hit[], never: Never[]): void {
    const { index, what, languages } = this.backwards;
    for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1)) {
      let hash = SEED;
      for (let at = end - 1; at >= 0 && end - at <= index.longest; at--) {
        hash = further(hash, text.charCodeAt(at));
        if (index.mayEnd(hash)) {
          for (let id = index.firstOf(hash); id >= 0; id = index.after(id)) {
            if (((what[id] as number) & where) !== 0 && index.terms[id] === reverse(text.slice(at, end)))
              this.put(what[id] as number, languages[id] as number, at, end, hits, never);
          }
        }
        if (isBeginning(end - at) && !index.mayBegin(hash)) break;
      }
    }
  }

  private put(known: number, languages: number, start: number, end: number, hits: Hit[], never: Never[]): void {
    const concept = this.concepts[known >>> CONCEPT] as Concept;
    const role = ROLES[known & ROLE] as Role;
    if (role === 'never') never.push({ concept, start, end, languages });
    else hits.push({ concept, role, start, end, languages });
  }
}

/** The hits that lie in no never-match term of their concept. */
function withoutNever(text: string, hits: Hit[], never: Never[], dropped?: Dropped[]): Hit[] {
  // Marked letter by letter, since comparing each hit with each never-match would be quadratic in a hostile text.
  const taken = new Map<Concept, Uint8Array>();
  for (const { concept, start, end } of never) {
    let letters = taken.get(concept);
    if (!letters) {
      letters = new Uint8Array(text.length);
      taken.set(concept, letters);
    }
    letters.fill(1, start, end);
  }
  return hits.filter((hit) => {
    const isTaken = taken.get(hit.concept)?.subarray(hit.start, hit.end).includes(1) ?? false;
    if (isTaken)
      dropped?.push({
        ...hit,
        never: never.filter((n) => n.concept === hit.concept && n.start < hit.end && hit.start < n.end),
      });
    return !isTaken;
  });
}

const reverse = (text: string): string => [...text].reverse().join('');

/** 'ü' as 'ue', 'ø' as 'oe', 'å' as 'aa': the other habit of writing them in addresses. */
function spelledOut(folded: string): string {
  return folded.replace(/ü/g, 'ue').replace(/[öø]/g, 'oe').replace(/[äæ]/g, 'ae').replace(/å/g, 'aa');
}

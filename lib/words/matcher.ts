/**
 * One matcher over all words of all languages. Terms lie in two tries, one read forwards from each word's start and one
 * backwards from each word's end (for compounds such as '*garanti'), so the cost follows the text, not the vocabulary.
 */
import { fold, toAscii } from './fold';
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

interface Entry {
  concept: Concept;
  role: Role;
  languages: number;
  /** Letters may go on after the term. */
  open: boolean;
}

const SPACE = 32;

class Trie {
  private readonly first: number[] = [0];
  private readonly next: number[] = [0];
  private readonly code: number[] = [0];
  readonly entries: (Entry[] | undefined)[] = [undefined];
  private readonly root = new Map<number, number>();

  add(term: string, entry: Entry): void {
    let node = 0;
    for (let i = 0; i < term.length; i++) {
      const c = term.charCodeAt(i);
      node = this.step(node, c) || this.grow(node, c);
    }
    const list = this.entries[node] ?? [];
    this.entries[node] = list;
    const same = list.find((e) => e.concept === entry.concept && e.role === entry.role && e.open === entry.open);
    if (same) same.languages |= entry.languages;
    else list.push(entry);
  }

  /** The node one letter further, 0 where there is none. */
  step(node: number, c: number): number {
    if (node === 0) return this.root.get(c) ?? 0;
    let child = this.first[node] as number;
    while (child !== 0 && this.code[child] !== c) child = this.next[child] as number;
    return child;
  }

  private grow(node: number, c: number): number {
    const id = this.code.length;
    this.code.push(c);
    this.first.push(0);
    this.entries.push(undefined);
    if (node === 0) {
      this.root.set(c, id);
      this.next.push(0);
    } else {
      this.next.push(this.first[node] as number);
      this.first[node] = id;
    }
    return id;
  }
}

/** A term that does not count, and the positions of the never-match terms that take it away. */
export interface Dropped extends Hit {
  never: { start: number; end: number; languages: number }[];
}

export class Matcher {
  private readonly forwards = new Trie();
  private readonly backwards = new Trie();
  /** The same in the letters of addresses, for the terms that are written otherwise there. */
  private readonly asciiForwards = new Trie();
  private readonly asciiBackwards = new Trie();
  private readonly cache = new Map<string, Hit[]>();

  constructor(private readonly languages: readonly Language[]) {
    languages.forEach((language, index) => {
      for (const [concept, terms] of Object.entries(language.words)) {
        for (const role of ['label', 'text', 'never'] as const) {
          for (const term of terms[role]?.split('|') ?? []) this.add(term.trim(), concept as Concept, role, 1 << index);
        }
      }
    });
  }

  /** The bit of a language code in `Hit.languages`, 0 for an unknown one. */
  languageBit(code: string): number {
    const index = this.languages.findIndex((language) => language.code === code);
    return index < 0 ? 0 : 1 << index;
  }

  private add(term: string, concept: Concept, role: Role, languages: number): void {
    const folded = fold(term);
    if (folded === '') return;
    const entry = { concept, role, languages, open: /\S\*$/.test(term) };
    const reversed = term.startsWith('*');
    (reversed ? this.backwards : this.forwards).add(reversed ? reverse(folded) : folded, entry);
    if (role === 'text') return;
    for (const ascii of new Set([toAscii(folded), toAscii(spelledOut(folded))])) {
      (reversed ? this.asciiBackwards : this.asciiForwards).add(reversed ? reverse(ascii) : ascii, { ...entry });
    }
  }

  /** All terms in a string that has gone through `fold`, without those that lie in a never-match term. */
  match(folded: string): Hit[] {
    if (folded.length > 200) return this.find(folded, this.forwards, this.backwards);
    let hits = this.cache.get(folded);
    if (hits === undefined) {
      hits = this.find(folded, this.forwards, this.backwards);
      this.cache.set(folded, hits);
    }
    return hits;
  }

  /** The same for a part of an address: folded and without accents. Only labels and never-match terms are known there. */
  matchAscii(folded: string): Hit[] {
    return this.find(folded, this.asciiForwards, this.asciiBackwards);
  }

  /** The terms that `match` leaves out, or for a part of an address `matchAscii`, and why: for those who ask. */
  dropped(folded: string, isAddress = false): Dropped[] {
    const dropped: Dropped[] = [];
    if (isAddress) this.find(folded, this.asciiForwards, this.asciiBackwards, dropped);
    else this.find(folded, this.forwards, this.backwards, dropped);
    return dropped;
  }

  private find(text: string, forwards: Trie, backwards: Trie, dropped?: Dropped[]): Hit[] {
    const hits: Hit[] = [];
    const never: (Hit | ({ role: 'never' } & Omit<Hit, 'role'>))[] = [];
    const take = (entries: Entry[], start: number, end: number, wordEnds: boolean) => {
      for (const { concept, role, languages, open } of entries) {
        if (!wordEnds && !open) continue;
        if (role === 'never') never.push({ concept, role, start, end, languages });
        else hits.push({ concept, role, start, end, languages });
      }
    };
    for (let start = 0; start < text.length; start++) {
      if (start > 0 && text.charCodeAt(start - 1) !== SPACE) continue;
      let node = 0;
      for (let i = start; i < text.length; i++) {
        node = forwards.step(node, text.charCodeAt(i));
        if (node === 0) break;
        const entries = forwards.entries[node];
        if (entries) take(entries, start, i + 1, i + 1 === text.length || text.charCodeAt(i + 1) === SPACE);
      }
    }
    for (let end = text.length; end > 0; end--) {
      if (end < text.length && text.charCodeAt(end) !== SPACE) continue;
      let node = 0;
      for (let i = end - 1; i >= 0; i--) {
        node = backwards.step(node, text.charCodeAt(i));
        if (node === 0) break;
        const entries = backwards.entries[node];
        if (entries) take(entries, i, end, true);
      }
    }
    if (never.length === 0) return hits;
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
}

const reverse = (text: string): string => [...text].reverse().join('');

/** 'ü' as 'ue', 'ø' as 'oe', 'å' as 'aa': the other habit of writing them in addresses. */
function spelledOut(folded: string): string {
  return folded.replace(/ü/g, 'ue').replace(/[öø]/g, 'oe').replace(/[äæ]/g, 'ae').replace(/å/g, 'aa');
}

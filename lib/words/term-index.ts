/**
 * Terms by the hash of their letters, in flat arrays: cheap to build when the script has just arrived, small to keep, and
 * read at the cost of one bit a letter. Only where that bit is set is a text compared with terms at all.
 */

/** Seed and prime of FNV-1a, here over UTF-16 code units. */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Bits of each filter: small enough for the processor's nearest memory, some ten for each term. */
const FILTER = 1 << 17;
/** Numbers of letters after which it is told whether any term begins like that. */
export const isBeginning = (letters: number): boolean => letters === 3 || letters === 5 || letters === 8;
const SPACE = 32;
const NONE = -1;

/** The hash of letters and one letter more. */
export const further = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

export class TermIndex {
  /** The terms by their numbers, in the order in which they were added. The same letters may be there several times. */
  readonly terms: string[] = [];
  /** Letters of the longest term. */
  longest = 0;
  private readonly beginnings = new Uint32Array(FILTER / 32);
  private readonly ends = new Uint32Array(FILTER / 32);
  private readonly wordEnds = new Uint32Array(FILTER / 32);
  private hashes = new Int32Array(1 << 12);
  /** The next term in the same slot. */
  private next = new Int32Array(1 << 12);
  private first = new Int32Array(1 << 13).fill(NONE);
  private last = new Int32Array(1 << 13).fill(NONE);

  add(term: string): void {
    let hash = SEED;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      if (code === SPACE) set(this.wordEnds, hash);
      hash = further(hash, code);
      if (isBeginning(i + 1)) set(this.beginnings, hash);
    }
    set(this.ends, hash);
    const id = this.terms.push(term) - 1;
    if (id === this.hashes.length) this.grow();
    this.hashes[id] = hash;
    this.longest = Math.max(this.longest, term.length);
    this.link(id);
  }

  /** Whether a term may begin with letters of this hash, for numbers of letters that are a beginning. */
  mayBegin(hash: number): boolean {
    return isSet(this.beginnings, hash);
  }

  /** Whether letters of this hash may be a term. */
  mayEnd(hash: number): boolean {
    return isSet(this.ends, hash);
  }

  /** Whether a term may go on with another word after letters of this hash. */
  mayGoOn(hash: number): boolean {
    return isSet(this.wordEnds, hash);
  }

  /** The number of the first term of this hash, below 0 where there is none; which letters it has is left to look at. */
  firstOf(hash: number): number {
    return this.sameHash(this.first[slotOf(hash, this.first)] as number, hash);
  }

  /** The number of the next term of the same hash. */
  after(id: number): number {
    return this.sameHash(this.next[id] as number, this.hashes[id] as number);
  }

  private sameHash(from: number, hash: number): number {
    let id = from;
    while (id !== NONE && this.hashes[id] !== hash) id = this.next[id] as number;
    return id;
  }

  private link(id: number): void {
    const slot = slotOf(this.hashes[id] as number, this.first);
    this.next[id] = NONE;
    if (this.first[slot] === NONE) this.first[slot] = id;
    else this.next[this.last[slot] as number] = id;
    this.last[slot] = id;
  }

  private grow(): void {
    const old = this.hashes;
    this.hashes = new Int32Array(old.length * 2);
    this.hashes.set(old);
    this.next = new Int32Array(old.length * 2);
    this.first = new Int32Array(old.length * 4).fill(NONE);
    this.last = new Int32Array(old.length * 4).fill(NONE);
    for (let id = 0; id < old.length; id++) this.link(id);
  }
}

/** The hash of a whole term. */
export function hashOf(term: string): number {
  let hash = SEED;
  for (let i = 0; i < term.length; i++) hash = further(hash, term.charCodeAt(i));
  return hash;
}

const slotOf = (hash: number, slots: Int32Array): number => (hash ^ (hash >>> 13)) & (slots.length - 1);
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & (FILTER - 1);

function set(filter: Uint32Array, hash: number): void {
  const bit = bitOf(hash);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

function isSet(filter: Uint32Array, hash: number): boolean {
  const bit = bitOf(hash);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

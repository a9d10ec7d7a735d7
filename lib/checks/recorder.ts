/** What may listen in while a page is judged, to say afterwards why. Types only: judging without a listener pays nothing. */
import type { FactName } from '../audit/model';
import type { ItemKind, PageItem } from '../page/page-facts';
import type { VendorCategory } from '../vendors/vendor';
import type { Hit } from '../words/matcher';
import type { Concept } from '../words/vocabulary';
import type { Mark, Source } from './marked-page';

/**
 * What speaks against a mark, by the common rules: `role` it is a label where a statement is wanted or the other way
 * round, `words` its string has too many of them, `coverage` the term is too small a part of it, `source` it stands where
 * the rule does not look, `said` the thing's own words say enough, `kind` and `where` the thing or its place are of
 * another kind, `foreign` the link leads to another host, `told` a customer tells of something bought.
 */
export type Refusal = 'role' | 'words' | 'coverage' | 'source' | 'said' | 'kind' | 'where' | 'foreign' | 'told';

/** What a check can look things up by. */
export interface Asked {
  words: Concept;
  vendors: VendorCategory;
  fact: FactName;
  items: ItemKind;
}

/** A string as it is matched. */
export interface Matched {
  item: PageItem;
  source: Source;
  folded: string;
  /** Words of the string. */
  words: number;
  /** Every term in it that no never-match term takes away. */
  all: readonly Hit[];
  /** Those that count here. */
  kept: readonly Hit[];
}

export interface Recorder {
  matched(string: Matched): void;
  asked<K extends keyof Asked>(by: K, name: Asked[K]): void;
  /** A common rule's answer to a mark: the confidence with which it takes it, or what speaks against it. */
  answered(mark: Mark, answer: number | Refusal): void;
}

/** The form of the vocabulary: what a language file holds. */
import type { KnownCheckId } from '../audit/checklist';

/** What words can stand for: a check, or a thing of a shop that helps to judge. */
export type Concept =
  | KnownCheckId
  | 'cart'
  | 'checkout'
  | 'add-to-cart'
  | 'price'
  | 'chat-closed'
  | 'article'
  | 'opening'
  | 'message-field';

/**
 * Terms for one concept, separated by '|'. A term is one or more words; '*' before or after a word lets letters
 * continue there ('retur*' also 'returrett', '*garanti' also 'prisgaranti'); one that stands alone says nothing, 'spar *'
 * is the word 'spar'. Case, accents' composition and punctuation do not matter.
 */
export interface Terms {
  /** What links, buttons and headings are called. */
  label?: string;
  /** What sentences say: a statement anywhere in the text. */
  text?: string;
  /** What looks like a term and is none: a hit inside one of these does not count, for labels and text alike. */
  never?: string;
}

export interface Language {
  /** ISO 639-1, 'nb' and 'nn' told apart. */
  code: string;
  /** Frequent short words that tell the language. */
  common: string;
  words: Partial<Record<Concept, Terms>>;
}

/** A document as plain data: written once, set as Word and as Markdown. Every text may come from a page: escape it. */

/** Colour that follows a state; the words beside it say the same. */
export type Tone = 'good' | 'half' | 'bad' | 'seen' | 'quiet';

export interface Inline {
  text: string;
  /** Address that was let through by `safeLink`. */
  link?: string;
  strong?: boolean;
  tone?: Tone;
  /** In the words of the page: perhaps in another language, so no spelling marks. */
  quoted?: boolean;
}

export interface Table {
  kind: 'table';
  /** Without a head the first column names the row. */
  head: string[];
  /** Shares of the width, one per column. */
  widths: number[];
  rows: Inline[][][];
  /** Columns with numbers, set to the right. */
  numeric?: number[];
  /** The last row is a sum. */
  total?: boolean;
}

export type Block =
  | { kind: 'title'; kicker: string; text: string }
  | { kind: 'contents'; title: string }
  /** A new chapter starts on a new page where `onNewPage` is set. */
  | { kind: 'heading'; level: 1 | 2; text: string; onNewPage?: boolean }
  /** `verdict`: the person's answer in one line; `question`, `aside`: quieter text; `open`: what nobody has judged; `label`: names what follows. */
  | { kind: 'paragraph'; look: 'text' | 'question' | 'verdict' | 'open' | 'aside' | 'label'; runs: Inline[] }
  /** Text with the person's own line breaks. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'writingSpace' }
  | Table;

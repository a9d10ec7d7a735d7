/** A document as plain data: written once, set in every format. Every text may come from a page: escape it. */
import type { JourneyDrawing, MatrixDrawing } from './drawings';

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
  /** Short pairs that may stand two beside each other. */
  beside?: boolean;
}

/** The table as it is set where there is room for two pairs beside each other: down the left side first, then the right. */
export function besides(table: Table): Table {
  if (!table.beside) return table;
  const half = Math.ceil(table.rows.length / 2);
  const empty: Inline[][] = table.widths.map(() => []);
  const rows = table.rows.slice(0, half).map((row, index) => [...row, ...(table.rows[half + index] ?? empty)]);
  return { ...table, widths: [...table.widths, ...table.widths], rows };
}

/** What stands below a picture or drawing: "Figure 2: …". Both kinds are counted by themselves. */
export interface Caption {
  label: string;
  number: number;
  runs: Inline[];
}

export interface Picture {
  kind: 'picture';
  image: Blob;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
  caption: Caption;
}

export type Block =
  | { kind: 'title'; kicker: string; text: string; author: string }
  /** Headings down to this level are listed. */
  | { kind: 'contents'; title: string; level: 1 | 2 }
  /** A new chapter starts on a new page where `onNewPage` is set. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; onNewPage?: boolean }
  /** `verdict`: the person's answer in one line; `question`, `aside`: quieter text; `open`: what nobody has judged; `label`: names what follows. */
  | { kind: 'paragraph'; look: 'text' | 'question' | 'verdict' | 'open' | 'aside' | 'label'; runs: Inline[] }
  /** Text with the person's own line breaks. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'writingSpace' }
  | { kind: 'journey'; drawing: JourneyDrawing; caption: Caption }
  | { kind: 'matrix'; drawing: MatrixDrawing; caption: Caption }
  | Picture
  | Table;

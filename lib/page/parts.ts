/** What the visited page and the extension give each other: the page in parts, and the places that are wanted back. */
import type { PageFacts, PageItem } from './page-facts';

type Values<Keys extends (keyof PageItem)[]> = { [At in keyof Keys]: PageItem[Keys[At]] };
/** An item as it is sent: its values in this order. */
export type PackedItem = Values<
  ['kind', 'node', 'where', 'closed', 'text', 'label', 'href', 'src', 'name', 'type', 'value', 'heading', 'form']
>;

/** A part of a page that was read. */
export interface PagePart {
  /** Number of the reading; a page may be read again before all parts are fetched. */
  reading: number;
  items: PackedItem[];
  /** Index of the first item that is left, null after the last. */
  next: number | null;
  /** All but the items; with the first part only. */
  head: Omit<PageFacts, 'items'> | null;
  /** Milliseconds of work on the page for this part. */
  ms: number;
}

/** A place that may prove a check. */
export interface WantedPlace {
  /** By `evidenceKey`. */
  key: string;
  /** Index of the element, -1 for what has none. */
  node: number;
  /** Proof without being seen itself: a script, data. */
  unseen: boolean;
}

/** A wanted place that a customer can see. */
export interface FoundPlace {
  /** Index among the places wanted for the check. */
  at: number;
  /** '' where it has no element. */
  selector: string;
  /** It stays where it is while the page scrolls. */
  floats: boolean;
}

export interface FoundPlaces {
  /** For each list of wanted places, those that are kept. */
  kept: FoundPlace[][];
  /** Milliseconds of work on the page. */
  ms: number;
}

/** The visited page, as whoever judges it sees it. */
export interface VisitedPage {
  /** Reads the page anew and gives the first part. */
  read(): Promise<PagePart>;
  /** A further part of a reading; rejects where the page has dropped it. */
  more(reading: number, from: number): Promise<PagePart>;
  /** Of the places wanted per check, the first few that a customer can see. The reading ends with it. */
  find(reading: number, wanted: WantedPlace[][]): Promise<FoundPlaces>;
}

/** Without the names of its fields an item is sent in half the letters. */
export function pack(item: PageItem): PackedItem {
  const { kind, node, where, closed, text, label, href, src, name, type, value, heading, form } = item;
  return [kind, node, where, closed, text, label, href, src, name, type, value, heading, form];
}

/** The item that was packed. */
export function unpack(packed: PackedItem): PageItem {
  const [kind, node, where, closed, text, label, href, src, name, type, value, heading, form] = packed;
  return { kind, node, where, closed, text, label, href, src, name, type, value, heading, form };
}

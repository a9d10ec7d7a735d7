/** What the overlay hands to its views: plain data, and the ways back. */
import type { CheckId } from '../../audit/checklist';
import type { CheckState, Evidence, Rating, Verdict } from '../../audit/model';
import type { MarkerTexts } from '../../browser/messages';
import type { Thumbnail } from '../../browser/thumbnail';
import type { Certainty } from '../../checks/certainty';
import type { MarkerFilter } from './filter';
import type { SaveState } from './writer';

export interface MarkerItem {
  id: string;
  /** Its number on the page, from 1. */
  number: number;
  /** Key of the finding that a click opens. */
  key: string;
  name: string;
  state: CheckState;
  /** Further findings at the same element. */
  more: number;
  /** Whether its card is open. */
  open: boolean;
}

/** One label: of a marker, or of several that stand too close for a label of each. */
export interface LabelItem {
  id: string;
  members: MarkerItem[];
  /** The state that all members share; null where they differ. */
  state: CheckState | null;
  /** The members' numbers as one says them, such as '3–7'; null where some are missing between. */
  range: string | null;
  /** Whether the list of its members is open. */
  listed: boolean;
}

export interface CardItem {
  check: CheckId;
  key: string;
  number: number;
  name: string;
  question: string;
  evidence: Evidence;
  /** How sure the finding is; null where that is not known, or the person has said more. */
  certainty: Certainty | null;
  state: CheckState;
  verdict: Verdict | null;
  rating: Rating | null;
  note: string;
  saving: SaveState;
  /** False after the extension was updated: nothing can be written any more. */
  connected: boolean;
  rejected: boolean;
  /** Whether a picture of it is being taken. */
  taking: boolean;
  /** The pictures of its check that there are already, small. */
  pictures: readonly Thumbnail[];
  /** It was the person who added it. */
  own: boolean;
  /** The other findings at the same element. */
  others: { key: string; name: string; state: CheckState }[];
  /** Place in the row of all findings that can be shown, from 1. */
  at: number;
  all: number;
}

export interface BarItem extends MarkerFilter {
  /** Markers that the filter lets through, of how many. */
  shown: number;
  all: number;
  /** The areas that have markers here, and the chosen one. */
  areas: { area: string; name: string }[];
  collapsed: boolean;
  /** Markers that cannot be reached before a dialog of the page is closed. */
  behind: number;
}

export interface OverlayEvents {
  open(key: string): void;
  /** Opens the list of a group's members, or closes it. */
  list(id: string | null): void;
  /** A label got the focus, perhaps while its element is out of sight. */
  focus(id: string): void;
  close(): void;
  /** To the next finding (1) or the one before (-1). */
  go(by: 1 | -1): void;
  /** Scrolls to the nearest marker out of sight. */
  toward(way: 'up' | 'down'): void;
  verdict(verdict: Verdict | null): void;
  rating(rating: Rating | null): void;
  note(note: string): void;
  reject(rejected: boolean): void;
  /** Takes a picture of what the card is about; `alt` says what it shows. */
  picture(alt: string): void;
  /** Shows a picture large. */
  showPicture(id: string): void;
  retry(): void;
  filter(change: Partial<MarkerFilter>): void;
  /** Takes the markers off the page. */
  hide(): void;
  collapse(collapsed: boolean): void;
  /** A place is to be picked that no marker stands at. */
  add(): void;
  /** The bar to the next corner. */
  move(): void;
}

export interface OverlayProps {
  texts: MarkerTexts;
  language: string;
  labels: LabelItem[];
  card: CardItem | null;
  /** Null where the markers are hidden. */
  bar: BarItem | null;
  /** A short word about what cannot be drawn, '' for none. */
  notice: string;
  on: OverlayEvents;
}

/** Draws the views into an element of the overlay; called again with every change. `null` takes them away. */
export type DrawOverlay = (into: HTMLElement, props: OverlayProps | null) => void;

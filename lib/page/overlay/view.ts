/** What the overlay hands to its views: plain data, and the ways back. */
import type { CheckId } from '../../audit/checklist';
import type { CheckState, Evidence, Verdict } from '../../audit/model';
import type { MarkerTexts } from '../../browser/messages';
import type { Certainty } from '../../checks/certainty';
import type { SaveState } from './writer';

export interface MarkerItem {
  id: string;
  /** Key of the finding that a click opens. */
  key: string;
  name: string;
  state: CheckState;
  /** Further findings at the same element. */
  more: number;
  /** Whether its card is open. */
  open: boolean;
}

export interface CardItem {
  check: CheckId;
  key: string;
  name: string;
  question: string;
  evidence: Evidence;
  /** How sure the finding is; null where that is not known, or the person has said more. */
  certainty: Certainty | null;
  state: CheckState;
  verdict: Verdict | null;
  note: string;
  saving: SaveState;
  /** False after the extension was updated: nothing can be written any more. */
  connected: boolean;
  rejected: boolean;
  /** The other findings at the same element. */
  others: { key: string; name: string; state: CheckState }[];
  /** Place in the row of all findings that can be shown, from 1. */
  at: number;
  all: number;
}

export interface OverlayEvents {
  open(key: string): void;
  /** A label got the focus, perhaps while its element is out of sight. */
  focus(id: string): void;
  close(): void;
  /** To the next finding (1) or the one before (-1). */
  go(by: 1 | -1): void;
  verdict(verdict: Verdict | null): void;
  note(note: string): void;
  reject(rejected: boolean): void;
  retry(): void;
}

export interface OverlayProps {
  texts: MarkerTexts;
  language: string;
  markers: MarkerItem[];
  card: CardItem | null;
  /** A short word about what cannot be drawn, '' for none. */
  notice: string;
  on: OverlayEvents;
}

/** Draws the views into an element of the overlay; called again with every change. `null` takes them away. */
export type DrawOverlay = (into: HTMLElement, props: OverlayProps | null) => void;

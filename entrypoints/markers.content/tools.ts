import type { MarkerState } from '../../lib/browser/messages';
import type { Overlay } from '../../lib/page/overlay/overlay';
import type { OwnShown } from '../../lib/page/overlay/show-own';

/** What the script of the markers lends to the one that reads the page. Both share a world that the page cannot see. */
export interface MarkerTools {
  /** Lays the overlay over the page; null where the document cannot carry one. */
  lay(state: MarkerState): Promise<Overlay | null>;
  /** Shows what was picked on the page, where there is an overlay. */
  showOwn(own: OwnShown): void;
}

import type { MarkerState } from '../../lib/browser/messages';
import type { Overlay } from '../../lib/page/overlay/overlay';

/** What the script of the markers lends to the one that reads the page. Both share a world that the page cannot see. */
export interface MarkerTools {
  /** Lays the overlay over the page; null where the document cannot carry one. */
  lay(state: MarkerState): Promise<Overlay | null>;
}

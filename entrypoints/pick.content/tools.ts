import type { PickTask } from '../../lib/browser/messages';

/** What the script that picks lends to the markers. Both share a world that the page cannot see. */
export interface PickTools {
  /** Begins to pick; false where the document cannot carry the layer. */
  begin(task: PickTask): boolean;
}

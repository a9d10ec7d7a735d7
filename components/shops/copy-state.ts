/** A copy of audits on its way into a file. */
export type CopyState =
  | { step: 'idle' }
  | { step: 'working'; done: number; audits: number }
  | { step: 'done'; names: readonly string[]; audits: number; imagesLeftOut: number };

/** What goes into it. */
export interface CopyWish {
  ids: readonly string[];
  /** Whether these are all audits there are. */
  everything: boolean;
  pictures: boolean;
}

/** An audit in a file that was opened, as it is shown before anything of it is taken in. */
import type { ContentKind, Contents } from './contents';

/**
 * `new`: nothing of it is here. `same`: it is here already. `binned`: it is here, in the bin. `different`: it was once the
 * same as one that is here, and one of them was worked on since. `twice`: the same stands in a file before this one.
 */
export type IncomingStatus = 'new' | 'same' | 'binned' | 'different' | 'twice';

export interface Incoming {
  status: IncomingStatus;
  shop: string;
  /** ISO 8601 */
  createdAt: string;
  updatedAt: string;
  /** Who made it, as the file says. */
  madeBy?: string;
  contents: Contents;
  /** Images in the file that the audit here lacks. */
  newImages: number;
  /** What is here of the same origin; only where it is different. */
  here?: {
    updatedAt: string;
    contents: Contents;
    /** Kinds that differ. */
    differs: ContentKind[];
  };
}

/** Whether there is anything in it that is not here yet. */
export function bringsSomething({ status, newImages }: Incoming): boolean {
  return status === 'same' ? newImages > 0 : status !== 'twice';
}

/** Which of the two was worked on last. */
export function newerOf({ updatedAt, here }: Incoming): 'file' | 'here' | 'neither' {
  if (!here || here.updatedAt === updatedAt) return 'neither';
  return updatedAt > here.updatedAt ? 'file' : 'here';
}

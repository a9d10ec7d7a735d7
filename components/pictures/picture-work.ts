import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Picture } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import type { PictureProblem } from '../../lib/audit/pictures';
import type { SeenEvidence } from '../../lib/audit/state';
import type { Problem } from '../work';

/** A picture that the person asks for. */
export interface WantedPicture {
  check: CheckId;
  /** What it is to show; null for what the window shows. */
  evidence: SeenEvidence | null;
  /** What it says of itself at first. */
  alt: string;
}

/** The pictures of an audit, and what can be done with them. The same object as long as nothing of it changes. */
export interface PictureWork {
  /** In the order in which they were taken. */
  pictures: readonly Picture[];
  /**
   * Takes a picture of the page in the tab and keeps it; resolves with what went wrong, or with nothing. Missing where
   * no page is open.
   */
  take?(wanted: WantedPicture): Promise<PictureProblem | undefined>;
  /** The image, undefined where none came with the picture. */
  image(id: string): Promise<Blob | undefined>;
  /** Each resolves once it is written, and rejects else. Missing where nothing can be changed. */
  change?: {
    alt(id: string, alt: string): Promise<void>;
    remove(id: string): Promise<void>;
    restore(id: string): Promise<void>;
  };
  problemOf(error: unknown): Problem;
  /** Which picture is to be shown large as soon as it stands there; taken out once it is. */
  large?: { id: string | undefined };
}

const Context = createContext<PictureWork | undefined>(undefined);

/** Gives the checklist below it pictures. Without it there are none, as on a page of which nothing is kept. */
export const PictureProvider = Context.Provider;

/** The pictures of the audit that is shown, undefined where it can have none. */
export function usePictureWork(): PictureWork | undefined {
  return useContext(Context);
}

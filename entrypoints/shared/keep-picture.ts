import type { Picture } from '../../lib/audit/additions';
import { PictureError } from '../../lib/audit/pictures';
import { takePicture } from '../../lib/browser/capture';
import type { WantedEvidence } from '../../lib/page/picture/prepare';
import { storeProblem } from '../../lib/store/errors';
import { addPicture } from '../../lib/store/pictures';

/** What is known of a picture before it is taken. */
export interface PlannedPicture extends Pick<Picture, 'check' | 'key' | 'alt'> {
  /** Where its evidence stands; null for what the window shows. */
  place: WantedEvidence | null;
}

/**
 * Takes a picture of the page in a tab and keeps it in an audit. Resolves once it is written.
 * @param url address of the page that is meant
 * @throws PictureError
 */
export async function keepPicture(auditId: string, tabId: number, url: string, planned: PlannedPicture): Promise<void> {
  const { place, ...words } = planned;
  const { blob, ...taken } = await takePicture(tabId, url, place);
  try {
    await addPicture(auditId, { ...words, ...taken }, blob);
  } catch (error) {
    const problem = storeProblem(error);
    throw new PictureError(problem === 'unknown' ? 'failed' : problem, error);
  }
}

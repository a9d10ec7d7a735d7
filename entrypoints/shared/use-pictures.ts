import { useMemo } from 'preact/hooks';
import type { PictureWork, WantedPicture } from '../../components/pictures/picture-work';
import { evidenceKey } from '../../lib/audit/evidence';
import type { Audit } from '../../lib/audit/model';
import { PictureError, type PictureProblem } from '../../lib/audit/pictures';
import type { SeenEvidence } from '../../lib/audit/state';
import { storeProblem } from '../../lib/store/errors';
import { removeItem, restoreItem, saveField } from '../../lib/store/items';
import { pictureBlob } from '../../lib/store/pictures';
import { keepPicture, type PlannedPicture } from './keep-picture';

/** The page in the tab: number of the tab, address of the page. */
interface OpenPage {
  tabId: number;
  url: string;
}

/**
 * The pictures of an audit, wired to the store and to the page in the tab; undefined where nothing is kept.
 * @param page undefined where none is open
 */
export function usePictures({ id, deletedAt, pictures }: Audit, page?: OpenPage): PictureWork | undefined {
  const { tabId, url } = page ?? { tabId: -1, url: '' };
  const ways = useMemo((): Omit<PictureWork, 'pictures'> => {
    const isOpen = tabId !== -1 && url !== '' && deletedAt === null;
    return {
      take: isOpen ? (wanted) => take(id, { tabId, url }, wanted) : undefined,
      image: (picture) => pictureBlob(id, picture),
      change:
        deletedAt === null
          ? {
              alt: (picture, alt) => saveField(id, 'picture', picture, 'alt', alt),
              remove: (picture) => removeItem(id, 'picture', picture),
              restore: (picture) => restoreItem(id, 'picture', picture),
            }
          : undefined,
      problemOf: storeProblem,
    };
  }, [id, deletedAt, tabId, url]);
  return useMemo(() => (id === '' ? undefined : { ...ways, pictures }), [id, ways, pictures]);
}

async function take(
  auditId: string,
  { tabId, url }: OpenPage,
  { check, evidence, alt }: WantedPicture,
): Promise<PictureProblem | undefined> {
  const key = evidence ? evidenceKey(check, evidence) : '';
  const place = evidence && placeIn(evidence);
  try {
    await keepPicture(auditId, tabId, url, { check, key, alt, place });
    return undefined;
  } catch (error) {
    return error instanceof PictureError ? error.problem : 'failed';
  }
}

function placeIn({ text, href, src, selector }: SeenEvidence): PlannedPicture['place'] {
  return { text, href, src, selector };
}

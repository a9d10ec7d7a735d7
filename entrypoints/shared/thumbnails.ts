import { belongsTo } from '../../lib/audit/belongs';
import type { CheckId } from '../../lib/audit/checklist';
import { type Thumbnail, thumbnailOf } from '../../lib/browser/thumbnail';
import { listAudits } from '../../lib/store/audits';
import { pictureBlob, picturesOfCheck } from '../../lib/store/pictures';

/** A card on the page has room for so many; the latest are shown. */
const MOST = 6;

/**
 * The latest pictures of a check, small, in the order in which they were taken. A page gets those of its own shop alone,
 * whatever it asks for.
 * @param page address of the page that asks
 */
export async function thumbnails(auditId: string, check: CheckId, page: string): Promise<Thumbnail[]> {
  const shop = (await listAudits()).find(({ id }) => id === auditId)?.shop;
  if (shop === undefined || !belongsTo(shop, page)) return [];
  const pictures = (await picturesOfCheck(auditId, check)).slice(-MOST);
  return Promise.all(
    pictures.map(async ({ id, alt }) => {
      const blob = await pictureBlob(auditId, id);
      return { id, alt, image: blob ? await thumbnailOf(blob).catch(() => '') : '' };
    }),
  );
}

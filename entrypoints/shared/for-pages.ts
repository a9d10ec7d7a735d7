/** What a visited page is shown of what is kept: of its own shop alone, whatever it asks for. */
import { belongsTo } from '../../lib/audit/belongs';
import type { CheckId } from '../../lib/audit/checklist';
import type { Audit } from '../../lib/audit/model';
import { type Thumbnail, thumbnailOf } from '../../lib/browser/thumbnail';
import { getAudit, listAudits } from '../../lib/store/audits';
import { pictureBlob, picturesOfCheck } from '../../lib/store/pictures';

/** A card on the page has room for so many; the latest are shown. */
const MOST = 6;

/**
 * The latest pictures of a check, small, in the order in which they were taken.
 * @param page address of the page that asks
 */
export async function thumbnails(auditId: string, check: CheckId, page: string): Promise<Thumbnail[]> {
  if (!(await isOfItsShop(auditId, page))) return [];
  const pictures = (await picturesOfCheck(auditId, check)).slice(-MOST);
  return Promise.all(
    pictures.map(async ({ id, alt }) => {
      const blob = await pictureBlob(auditId, id);
      return { id, alt, image: blob ? await thumbnailOf(blob).catch(() => '') : '' };
    }),
  );
}

/** What is said of the checks of an audit. */
export async function judgementsFor(auditId: string, page: string): Promise<Audit['judgements']> {
  return (await isOfItsShop(auditId, page)) ? ((await getAudit(auditId))?.judgements ?? {}) : {};
}

async function isOfItsShop(auditId: string, page: string): Promise<boolean> {
  const shop = (await listAudits()).find(({ id }) => id === auditId)?.shop;
  return shop !== undefined && belongsTo(shop, page);
}

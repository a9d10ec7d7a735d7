import type { ShopGroup } from '../../components/shops/groups';
import { saveBlob } from '../../lib/browser/download';
import type { ExportedFile } from '../../lib/documents';
import type { UiLanguage } from '../../lib/messages';
import { loadAudits } from '../../lib/store/audits';
import { withImages } from '../../lib/store/pictures';

/** Save all audits with their pictures in one file that can be opened again. Rejects where it could not be made. */
export async function exportEverything(
  groups: readonly ShopGroup[],
  language: UiLanguage,
): Promise<Pick<ExportedFile, 'name' | 'imagesLeftOut'>> {
  const [{ exportAll }, audits] = await Promise.all([
    import('../../lib/documents'),
    loadAudits(groups.flatMap((group) => group.audits.map((audit) => audit.id))),
  ]);
  const { blob, name, imagesLeftOut } = await exportAll(await withImages(audits), language);
  saveBlob(blob, name);
  return { name, imagesLeftOut };
}

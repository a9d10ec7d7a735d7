import type { ShopGroup } from '../../components/shops/groups';
import { saveBlob } from '../../lib/browser/download';
import type { UiLanguage } from '../../lib/messages';
import { loadAudits } from '../../lib/store/audits';

/** Save all audits in one file that can be opened again. Resolves with its name; rejects where it could not be made. */
export async function exportEverything(groups: readonly ShopGroup[], language: UiLanguage): Promise<string> {
  const [{ exportAll }, audits] = await Promise.all([
    import('../../lib/documents'),
    loadAudits(groups.flatMap((group) => group.audits.map((audit) => audit.id))),
  ]);
  const { blob, name } = await exportAll(audits, language);
  saveBlob(blob, name);
  return name;
}

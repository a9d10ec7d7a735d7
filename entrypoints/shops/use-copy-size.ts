import { useEffect, useState } from 'preact/hooks';
import type { CopySize } from '../../components/shops/copy-panel';
import { auditToJson } from '../../lib/documents/json';
import { readForCopy } from '../../lib/store/copies';

/** How large a file of these audits becomes; undefined until it is known. They are looked at one after the other. */
export function useCopySize(ids: readonly string[]): CopySize | undefined {
  const [size, setSize] = useState<CopySize & { of: string }>();
  const of = ids.join(',');
  useEffect(() => {
    let isGone = false;
    const add = async () => {
      const sum: CopySize = { text: 0, pictures: 0, images: 0 };
      for (const id of of.split(',').filter(Boolean)) {
        const audit = await readForCopy(id, true);
        if (isGone) return;
        if (!audit) continue;
        sum.text += auditToJson(audit).length;
        for (const picture of audit.pictures) {
          const image = audit.images?.get(picture.id);
          if (!image) continue;
          sum.images += 1;
          // Three bytes take four characters.
          sum.pictures += Math.ceil(image.size / 3) * 4;
        }
      }
      setSize({ ...sum, of });
    };
    // Without it the file can be made all the same.
    add().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [of]);
  return size?.of === of ? size : undefined;
}

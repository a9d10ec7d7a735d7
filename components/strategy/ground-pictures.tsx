import { useMemo } from 'preact/hooks';
import type { CheckId } from '../../lib/audit/checklist';
import type { Audit } from '../../lib/audit/model';
import { PictureRow } from '../pictures/picture-row';
import { PictureProvider, type PictureWork } from '../pictures/picture-work';
import type { Ground } from './work';

interface GroundPicturesProps {
  /** Whose pictures they are. */
  audit: Audit;
  check: CheckId;
  /** What the check is called. */
  name: string;
  imageOf: Ground['imageOf'];
}

/** The pictures that an audit has of a check, to look at: small, and large on a click. */
export function GroundPictures({ audit, check, name, imageOf }: GroundPicturesProps) {
  const { id, pictures: all } = audit;
  const pictures = useMemo(() => all.filter((one) => one.check === check), [all, check]);
  const work = useMemo(
    (): PictureWork => ({ pictures, image: (picture) => imageOf(id, picture), problemOf: () => 'unknown' }),
    [id, pictures, imageOf],
  );
  if (pictures.length === 0) return null;
  return (
    <PictureProvider value={work}>
      <PictureRow name={name} pictures={pictures} />
    </PictureProvider>
  );
}

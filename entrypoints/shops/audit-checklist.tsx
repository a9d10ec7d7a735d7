import { useMemo, useState } from 'preact/hooks';
import { PictureProvider } from '../../components/pictures/picture-work';
import type { Audit } from '../../lib/audit/model';
import type { CheckView } from '../../lib/audit/state';
import { FIRST_SETTINGS } from '../../lib/browser/settings';
import { openPage } from '../../lib/browser/tabs';
import { GuidedChecklist } from '../shared/guided-checklist';
import { usePictures } from '../shared/use-pictures';
import { useSettings } from '../shared/use-settings';
import { workOn } from '../shared/work-on';

interface AuditChecklistProps {
  audit: Audit;
  views: readonly CheckView[];
  /** Id of a picture that is shown large at first. */
  picture?: string;
}

/** The checklist of one audit away from the shop: to be read and worked in, with its pictures. */
export function AuditChecklist({ audit, views, picture }: AuditChecklistProps) {
  const { order } = useSettings().settings ?? FIRST_SETTINGS;
  const work = useMemo(() => workOn(audit.id, true), [audit.id]);
  const kept = usePictures(audit);
  const [atFirst] = useState(() => audit.pictures.find(({ id }) => id === picture));
  const wanted = useMemo(() => atFirst && { check: atFirst.check }, [atFirst]);
  const large = useMemo(() => ({ id: atFirst?.id }), [atFirst]);
  const pictures = useMemo(() => kept && { ...kept, large }, [kept, large]);
  return (
    <PictureProvider value={pictures}>
      <GuidedChecklist
        audit={audit}
        views={views}
        pages={{ current: '', read: audit.pages }}
        order={order}
        wanted={wanted}
        work={audit.deletedAt === null ? work : undefined}
        onOpenPage={(url) => void openPage(url)}
      />
    </PictureProvider>
  );
}

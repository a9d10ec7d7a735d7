import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FurtherBarProps } from '../../components/further-bar';
import type { Audit } from '../../lib/audit/model';
import { servicePages } from '../../lib/audit/service-pages';
import { shopOf } from '../../lib/audit/shop';
import { lookFurther } from '../../lib/browser/look-further';
import { recordScan } from '../../lib/store/scans';
import type { ShopState } from './state';

/** Looking further from the page in the tab, for the bar; undefined where nothing can be kept or no page is open to us. */
export function useFurther(audit: Audit, { tabId, url, scan, status }: ShopState): FurtherBarProps | undefined {
  const [further, setFurther] = useState<FurtherBarProps['further']>();
  const running = useRef<AbortController>(undefined);
  // Leaving the shop ends it; what was read by then is kept.
  useEffect(() => () => running.current?.abort(), [audit.id]);
  const pages = useMemo(() => servicePages(audit, url, Date.now()), [audit, url]);
  const start = async () => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const show = (state: 'running' | 'done' | 'stopped') => (now: Omit<NonNullable<typeof further>, 'state'>) =>
      running.current === run && setFurther({ ...now, state });
    show('running')({ done: 0, of: pages.length, problems: [] });
    const keep = async (found: NonNullable<typeof scan>) => {
      if (shopOf(found.url) === audit.shop) await recordScan(audit.id, found);
    };
    try {
      const ended = await lookFurther(tabId, pages, run.signal, keep, show('running'));
      show(run.signal.aborted ? 'stopped' : 'done')(ended);
    } catch (error) {
      // The store refuses: the next write of the person's own says why. What was read by then is kept.
      reportError(error);
      if (running.current === run) setFurther(undefined);
    }
  };
  if (audit.id === '' || tabId === -1 || !scan || status.state !== 'done') return undefined;
  return {
    waiting: pages.length,
    further,
    onStart: () => void start(),
    onStop: () => running.current?.abort(),
    onClose: () => setFurther(undefined),
  };
}

import { useRef, useState } from 'preact/hooks';
import type { CompareExportState } from '../../components/shops/compare-export';
import { saveBlob } from '../../lib/browser/download';
import type { ComparisonFormat } from '../../lib/documents/compare-formats';
import type { UiLanguage } from '../../lib/messages';
import { loadAudits } from '../../lib/store/audits';

/** Making files of a comparison. What makes them is fetched with the first one, so that the page opens without it. */
export function useCompareExport() {
  const [state, setState] = useState<CompareExportState>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  const make = async (ids: readonly string[], kind: ComparisonFormat, language: UiLanguage) => {
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const onProgress = (share: number) => setState({ step: 'working', kind, share });
    onProgress(0);
    try {
      const [{ exportComparison }, audits] = await Promise.all([import('../../lib/documents'), loadAudits(ids)]);
      const { blob, name } = await exportComparison(audits, kind, language, { onProgress, signal });
      saveBlob(blob, name);
      setState({ step: 'done', name });
    } catch {
      setState({ step: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { state, make, cancel: () => running.current?.abort() };
}

import { useRef, useState } from 'preact/hooks';
import type { CompareExportState } from '../../components/shops/compare-export';
import { saveBlob } from '../../lib/browser/download';
import type { ComparisonFormat } from '../../lib/documents/compare-formats';
import type { UiLanguage } from '../../lib/messages';
import { loadAudits } from '../../lib/store/audits';
import { makeFile } from './make-file';

/** Making files of a comparison, away from the page: it opens without what makes them, and goes on answering. */
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
      const order = { audits: await loadAudits(ids), format: kind, language };
      const { blob, name } = await makeFile(order, { onProgress, signal });
      saveBlob(blob, name);
      setState({ step: 'done', name });
    } catch {
      setState({ step: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { state, make, cancel: () => running.current?.abort() };
}

import { useRef, useState } from 'preact/hooks';
import type { FoldedExportState } from '../../components/shops/folded-export';
import { saveBlob } from '../../lib/browser/download';
import type { ExportFormat } from '../../lib/documents/formats';
import { type FileOrder, makeFile } from './make-file';

/**
 * Making files of several audits, away from the page: it opens without what makes them, and goes on answering.
 * `make` is given what gathers the order.
 */
export function useMaking<Kind extends ExportFormat>() {
  const [state, setState] = useState<FoldedExportState<Kind>>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  const make = async (kind: Kind, order: () => Promise<FileOrder>) => {
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const onProgress = (share: number) => setState({ step: 'working', kind, share });
    onProgress(0);
    try {
      const { blob, name } = await makeFile(await order(), { onProgress, signal });
      saveBlob(blob, name);
      setState({ step: 'done', name });
    } catch {
      setState({ step: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { state, make, cancel: () => running.current?.abort() };
}

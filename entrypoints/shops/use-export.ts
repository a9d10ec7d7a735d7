import { useRef, useState } from 'preact/hooks';
import type { ExportState } from '../../components/shops/export-panel';
import type { Problem } from '../../components/shops/problem';
import type { AuditFile } from '../../lib/audit/additions';
import type { Audit } from '../../lib/audit/model';
import { saveBlob } from '../../lib/browser/download';
import type { DocumentForm, ExportFormat } from '../../lib/documents/formats';
import type { UiLanguage } from '../../lib/messages';
import { loadAudits } from '../../lib/store/audits';
import { withImages } from '../../lib/store/pictures';
import { makeFile } from './make-file';

/**
 * Making documents of an audit, away from the page: it opens without what makes them, and goes on answering.
 * @param onProblem Told where a document could not be made.
 */
export function useExport(onProblem: (problem: Problem) => void) {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const make = async (audit: Audit, kind: ExportFormat, form: DocumentForm, language: UiLanguage) => {
    const abort = new AbortController();
    const { signal } = abort;
    running.current = abort;
    const onProgress = (share: number) => setState({ step: 'working', kind, share });
    onProgress(0);
    try {
      const [[file = audit], others] = await Promise.all([withImages([audit]), examplesFor(audit)]);
      const order = { audit: file, format: kind, form, language, others };
      const { blob, name, imagesLeftOut = 0 } = await makeFile(order, { onProgress, signal });
      saveBlob(blob, name);
      setState({ step: 'done', name, imagesLeftOut });
    } catch {
      setState({ step: signal.aborted ? 'cancelled' : 'idle' });
      if (!signal.aborted) onProblem({ what: 'file', advice: 'file' });
    }
  };
  return { state, make, cancel: () => running.current?.abort() };
}

/** The other audits that proposals of this one point to, as far as they are still there, with their images. */
async function examplesFor(audit: Audit): Promise<AuditFile[]> {
  const ids = new Set(audit.proposals.flatMap(({ seenAt }) => seenAt.map(({ auditId }) => auditId)));
  return withImages(await loadAudits([...ids]));
}

import { useState } from 'preact/hooks';
import type { ExportState } from '../../components/shops/export-panel';
import type { Problem } from '../../components/shops/problem';
import type { Audit } from '../../lib/audit/model';
import { saveBlob } from '../../lib/browser/download';
import type { ExportFormat } from '../../lib/documents';
import type { UiLanguage } from '../../lib/messages';

/**
 * Making documents of an audit. What makes them is fetched with the first one, so that the page opens without it.
 * @param onProblem Told where a document could not be made.
 */
export function useExport(onProblem: (problem: Problem) => void) {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const make = async (audit: Audit, kind: ExportFormat, language: UiLanguage) => {
    setState({ step: 'working', kind });
    try {
      const { exportAudit } = await import('../../lib/documents');
      const { blob, name } = await exportAudit(audit, kind, language);
      saveBlob(blob, name);
      setState({ step: 'done', name });
    } catch {
      setState({ step: 'idle' });
      onProblem({ what: kind, advice: kind });
    }
  };
  return { state, make };
}

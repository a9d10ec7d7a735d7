import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/shops/import-panel';
import { importFiles } from './import-files';

/** Opening audits from files: how far it has come, and what came of it. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const take = async (files: File[]) => {
    if (files.length === 0 || state.step === 'working') return;
    setState({ step: 'working', files: files.length });
    setState({ step: 'done', report: await importFiles(files) });
  };
  return { state, take, close: () => setState({ step: 'idle' }) };
}

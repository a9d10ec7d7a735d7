import { useState } from 'preact/hooks';
import type { CopyState, CopyWish } from '../../components/shops/copy-state';
import type { Problem } from '../../components/shops/problem';
import { saveBlob } from '../../lib/browser/download';
import { getSharing, saveSharing } from '../../lib/browser/sharing-settings';
import { loadMessages, type UiLanguage } from '../../lib/messages';
import { readForCopy } from '../../lib/store/copies';

/**
 * Saving audits in files that can be opened again.
 * @param onProblem Told where a file could not be made.
 */
export function useCopies(onProblem: (problem: Problem) => void) {
  const [state, setState] = useState<CopyState>({ step: 'idle' });
  const make = async ({ ids, everything, pictures }: CopyWish, language: UiLanguage) => {
    if (state.step === 'working') return;
    const begun = new Date().toISOString();
    const progress = (done: number) => setState({ step: 'working', done, audits: ids.length });
    progress(0);
    try {
      const [{ makeCopies }, { copyName, copyNote }, { document }] = await Promise.all([
        import('../../lib/documents/copies'),
        getSharing(),
        loadMessages(language),
      ]);
      const wishes = { madeBy: copyName, note: copyNote, fileWord: document.fileWord, onProgress: progress };
      const { files, ...made } = await makeCopies(ids, (id) => readForCopy(id, pictures), wishes, begun);
      for (const { blob, name } of files) saveBlob(blob, name);
      setState({ step: 'done', names: files.map(({ name }) => name), ...made });
      // What is written while it is made counts for the next.
      if (everything) await saveSharing({ lastCopyAt: begun });
    } catch {
      setState({ step: 'idle' });
      onProblem({ what: 'json', advice: 'json' });
    }
  };
  return { state, make, forget: () => setState({ step: 'idle' }) };
}

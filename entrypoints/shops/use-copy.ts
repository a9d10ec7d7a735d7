import { useEffect, useState } from 'preact/hooks';
import type { CopyState } from '../../components/shops/copy-box';
import { copyRich } from '../../lib/browser/clipboard';
import type { Clip } from '../../lib/documents/clip';

/**
 * Copying a table.
 * @param shown Names what is shown: what was said of a copy goes when that changes.
 */
export function useCopy(shown: string) {
  const [state, setState] = useState<CopyState>({ step: 'idle' });
  useEffect(() => setState({ step: 'idle' }), [shown]);
  const copy = async (clip: Clip) => {
    // A second copy is told anew.
    setState({ step: 'idle' });
    const done = await copyRich(clip);
    setState(done ? { step: 'copied' } : { step: 'refused', text: clip.text });
  };
  return { state, copy, close: () => setState({ step: 'idle' }) };
}

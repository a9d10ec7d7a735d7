import { useEffect, useState } from 'preact/hooks';
import { getSharing, saveSharing } from '../../lib/browser/sharing-settings';

/** Who makes the files and the word along with them, as they are remembered; each change is remembered as it is made. */
export function useSender() {
  const [sender, setSender] = useState({ copyName: '', copyNote: '' });
  useEffect(() => {
    getSharing().then(({ copyName, copyNote }) => setSender({ copyName, copyNote }), reportError);
  }, []);
  const change = (patch: Partial<typeof sender>) => {
    setSender((before) => ({ ...before, ...patch }));
    saveSharing(patch).catch(reportError);
  };
  return { sender, change };
}

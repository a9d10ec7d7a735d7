import { useEffect } from 'preact/hooks';
import { copyIsDue, countedSince } from '../../lib/audit/copy-reminder';
import { getSharing, onSharing, saveSharing } from '../../lib/browser/sharing-settings';
import { changedSince } from '../../lib/store/copies';
import { isPersistent } from '../../lib/store/persist';
import { useLive } from './use-live';

/** Whether to remind of saving a copy of everything, and the way to put it off. */
export function useCopyReminder() {
  const { value, reload } = useLive('copy', read);
  useEffect(() => onSharing(() => void reload()), [reload]);
  return { due: value, notNow: () => void saveSharing({ copyNotNowAt: new Date().toISOString() }).catch(reportError) };
}

/** What the reminder says; undefined where there is nothing to remind of. */
async function read() {
  const { lastCopyAt, copyNotNowAt } = await getSharing();
  const [changed, promised] = await Promise.all([changedSince(countedSince(lastCopyAt, copyNotNowAt)), isPersistent()]);
  if (!copyIsDue({ ...changed, promised }, Date.now())) return undefined;
  // Put off, it still tells of all that no copy has.
  const { things } = copyNotNowAt > lastCopyAt ? await changedSince(lastCopyAt) : changed;
  return { things, lastCopyAt };
}

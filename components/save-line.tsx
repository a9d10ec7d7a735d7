import { Check, TriangleAlert } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import type { SaveStatus } from './use-writes';

/** Read aloud only when the writing has paused, so that not every letter is followed by a word. */
const SAID_AFTER_MS = 1500;

/** Whether what the person did in a check is stored. Says "saved" only of completed writes. */
export function SaveLine({ status }: { status: SaveStatus | undefined }) {
  const { popup } = useMessages();
  const [said, setSaid] = useState(false);
  useEffect(() => {
    setSaid(false);
    if (status?.state !== 'saved') return;
    const timer = setTimeout(() => setSaid(true), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [status?.state]);

  if (status?.state === 'failed') {
    return (
      <div class="save-failed" role="alert">
        <Icon icon={TriangleAlert} />
        <p>
          <strong>{popup.save.failed}</strong> {popup.save.problems[status.problem]}
          {status.isText && ` ${popup.save.noteKept}`}
        </p>
        <button type="button" class="button" onClick={status.retry}>
          {popup.save.tryAgain}
        </button>
      </div>
    );
  }
  return (
    <div class="save-line">
      {status?.state === 'saving' && (
        <span class="saving" key="saving">
          {popup.save.saving}
        </span>
      )}
      {status?.state === 'saved' && (
        <span class="saved" key="saved">
          <Icon icon={Check} /> {popup.save.saved}
        </span>
      )}
      <span class="unseen" role="status">
        {said ? popup.save.saved : ''}
      </span>
    </div>
  );
}

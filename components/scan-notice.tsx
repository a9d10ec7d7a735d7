import { useMessages } from './messages-context';
import { Notice } from './notice';
import type { Problem } from './work';

/** How the reading of the page stands. `save` means that what it brought could not be written. */
export type ScanStatus =
  | { state: 'running' | 'slow' | 'done' }
  | { state: 'failed'; problem: 'denied' | 'timeout' | 'cancelled' | 'moved' | 'failed' }
  | { state: 'unsaved'; problem: Problem };

export interface ScanNoticeProps {
  status: ScanStatus;
  /** Something was left unread. */
  truncated: boolean;
  onCancel(): void;
  onRetry(): void;
}

/** Tells of the reading only where there is something to know: it takes long, it failed, it did not read everything. */
export function ScanNotice({ status, truncated, onCancel, onRetry }: ScanNoticeProps) {
  const { scan, save } = useMessages().popup;
  const again = (
    <button type="button" class="button" onClick={onRetry}>
      {scan.tryAgain}
    </button>
  );
  if (status.state === 'slow') {
    return (
      <div class="reading" role="status">
        <div class="reading-bar" />
        <p>
          <strong>{scan.running}</strong> {scan.runningHint}
        </p>
        <button type="button" class="button" onClick={onCancel}>
          {scan.cancel}
        </button>
      </div>
    );
  }
  if (status.state === 'failed') {
    const { problem } = status;
    return (
      <Notice
        kind={problem === 'cancelled' ? 'info' : 'problem'}
        title={scan[`${problem}Title`]}
        actions={problem === 'denied' ? undefined : again}
      >
        {scan[problem]}
      </Notice>
    );
  }
  if (status.state === 'unsaved') {
    return (
      <Notice kind="problem" title={scan.saveTitle} actions={again}>
        {save.problems[status.problem]}
      </Notice>
    );
  }
  return truncated ? <Notice kind="info">{scan.truncated}</Notice> : null;
}

import { useMessages } from './messages-context';
import { Notice } from './notice';
import type { Problem } from './work';

/**
 * How the reading of the page stands. `idle`: nobody asked for it yet. `away`: the page is closed to us. `unsaved`: what it
 * brought could not be written.
 */
export type ScanStatus =
  | { state: 'running' | 'slow' | 'done' | 'idle' | 'away' }
  | { state: 'failed'; problem: 'denied' | 'timeout' | 'cancelled' | 'moved' | 'noPage' | 'failed' }
  | { state: 'unsaved'; problem: Problem };

export interface ScanNoticeProps {
  status: ScanStatus;
  /** Something was left unread. */
  truncated: boolean;
  /** Whether it stands beside the page and not over it, as a popup does. */
  beside: boolean;
  onCancel(): void;
  onRetry(): void;
}

/** Tells of the reading only where there is something to know: it takes long, it failed, it did not read everything. */
export function ScanNotice({ status, truncated, beside, onCancel, onRetry }: ScanNoticeProps) {
  const { popup, panel } = useMessages();
  const { scan, save } = popup;
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
        {problem === 'denied' && beside ? panel.denied : scan[problem]}
      </Notice>
    );
  }
  if (status.state === 'away') {
    return (
      <Notice kind="info" title={panel.away.title}>
        {panel.away.text}
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

import { useMessages } from './messages-context';
import { Notice } from './notice';
import type { Problem } from './work';

/** Shown where what is kept cannot be opened at all. */
export function StoreClosed({ problem, onRetry }: { problem: Problem; onRetry(): void }) {
  const { store, save } = useMessages().popup;
  return (
    <main class="restricted">
      <Notice
        kind="problem"
        title={store.openTitle}
        actions={
          <button type="button" class="button" onClick={onRetry}>
            {save.tryAgain}
          </button>
        }
      >
        {store.open} {save.problems[problem]}
      </Notice>
    </main>
  );
}

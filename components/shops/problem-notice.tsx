import { useDeskMessages } from '../messages-context';
import { Notice } from '../notice';

/** What went wrong, until it is closed. */
export function ProblemNotice({ text, onClose }: { text: string; onClose: () => void }) {
  const m = useDeskMessages();
  return (
    <Notice
      kind="problem"
      actions={
        <button type="button" class="button" onClick={onClose}>
          {m.shops.close}
        </button>
      }
    >
      {text}
    </Notice>
  );
}

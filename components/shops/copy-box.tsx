import { Copy } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';

/** `text`: what the browser would not copy, for the person to copy by hand. */
export type CopyState = { step: 'idle' } | { step: 'copied' } | { step: 'refused'; text: string };

interface CopyBoxProps {
  state: CopyState;
  onCopy: () => void;
  onClose: () => void;
}

/** Puts the table on the clipboard, and says what came of it. */
export function CopyBox({ state, onCopy, onClose }: CopyBoxProps) {
  const m = useDeskMessages();
  const t = m.compare;
  return (
    <div class="copy-box">
      <button type="button" class="button" onClick={onCopy}>
        <Icon icon={Copy} />
        {t.copy}
      </button>
      <p role="status" class="small">
        {state.step === 'copied' && t.copied}
        {state.step === 'refused' && t.refused}
      </p>
      {state.step === 'refused' && (
        <div class="copy-text">
          <MarkedText text={state.text} />
          <button type="button" class="button quiet" onClick={onClose}>
            {m.shops.close}
          </button>
        </div>
      )}
    </div>
  );
}

/** The text with all of it marked and the focus in it: one key is left to press. */
function MarkedText({ text }: { text: string }) {
  const t = useDeskMessages().compare;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return <textarea ref={area} readOnly rows={6} aria-label={t.asText} value={text} />;
}

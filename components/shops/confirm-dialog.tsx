import { useEffect, useId, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  /** However it was left, after `onYes` too. */
  onClose: () => void;
}

/** Asks before something that cannot be undone. Escape and a stray Enter mean no. */
export function ConfirmDialog({ title, text, yes, no, onYes, onClose }: ConfirmDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const leave = (said: boolean) => {
    // Closing gives the focus back to where it was.
    dialog.current?.close();
    if (said) onYes();
  };
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div class="confirm-answers">
        <button type="button" class="button" onClick={() => leave(false)}>
          {no}
        </button>
        <button type="button" class="button danger" onClick={() => leave(true)}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}

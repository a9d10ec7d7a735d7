import { Undo2, X } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface UndoToastProps {
  /** What was done, undefined while there is nothing to undo. */
  text: string | undefined;
  onUndo(): void;
  onClose(): void;
  place?: Ref<HTMLDivElement>;
  onFocusIn?(event: FocusEvent): void;
}

/** The way back from what was just done. It stays until it is used, closed or followed by something else. */
export function UndoToast({ text, onUndo, onClose, place, onFocusIn }: UndoToastProps) {
  const { popup } = useMessages();
  return (
    <div class="toast-place" ref={place} onFocusIn={onFocusIn}>
      <div role="status">
        {text && (
          <div class="toast">
            <span class="toast-text">{text}</span>
            <button type="button" class="toast-button" aria-keyshortcuts="u" data-undo onClick={onUndo}>
              <Icon icon={Undo2} /> {popup.undo.undo}
            </button>
            <button type="button" class="toast-button" aria-label={popup.undo.close} onClick={onClose}>
              <Icon icon={X} />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

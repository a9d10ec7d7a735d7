import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in the view when the button that was pressed goes with what it removed: the view's heading takes it.
 * @param shown Changes whenever something was removed.
 * @returns To be called when something is about to be removed.
 */
export function useFocusKept(shown: unknown): () => void {
  const removing = useRef(false);
  useEffect(() => {
    if (!removing.current || document.activeElement !== document.body) return;
    removing.current = false;
    document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true });
  }, [shown]);
  return () => {
    removing.current = true;
  };
}

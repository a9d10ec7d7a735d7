import { useEffect, useRef } from 'preact/hooks';
import { keyAction, keyPlace } from './keyboard';

/**
 * Takes back what was just done by the key that the message of it names. Does nothing while there is nothing, nor under a
 * dialog, which hides what would change.
 */
export function useUndoKey(undo: (() => void) | undefined): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!latest.current || keyAction(event, keyPlace(event.target))?.do !== 'undo') return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Name of the place that has the focus, such as `note:phone`; null where it has none. */
export function placeOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-place]')?.dataset.place ?? null) : null;
}

/**
 * Put the focus, and in a text field the caret, where it was; null leaves it where the browser puts it. False where the
 * place is not there.
 */
export function focusPlace(root: HTMLElement, place: string | null, caret: number | 'end' | null): boolean {
  const target = place && root.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (!target) return false;
  target.focus({ preventScroll: true });
  if (caret !== null && target instanceof HTMLTextAreaElement) {
    const at = caret === 'end' ? target.value.length : caret;
    target.setSelectionRange(at, at);
  }
  return true;
}

/**
 * Keeps the focus in the list. When the element that had it disappears (a rejected place, a row that no longer fits the
 * filter), the nearest thing that is left gets it, so that the next key still works.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const last = useRef<{ check: string | undefined; index: number } | null>(null);

  const rows = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

  const onFocusIn = (event: FocusEvent) => {
    const target = event.target as Element;
    const row = target.closest('[data-check]')?.querySelector<HTMLElement>('[data-row]');
    if (row) last.current = { check: row.dataset.row, index: rows().indexOf(row) };
    else last.current = null;
  };

  const onFocusOut = (event: FocusEvent) => {
    const target = event.target as Element;
    // Only an element that is still there was left on purpose.
    setTimeout(() => {
      const now = document.activeElement;
      // The message of an undo has no row of its own: the last one stays.
      if (target.isConnected && !root.current?.contains(now) && !now?.closest('.toast')) last.current = null;
    });
  };

  useLayoutEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const { check, index } = last.current;
    const all = rows();
    const row = all.find((one) => one.dataset.row === check);
    const left = row?.closest('[data-check]')?.querySelector<HTMLElement>('[data-reject], .rejected > summary');
    (left ?? row ?? all[Math.min(index, all.length - 1)] ?? root.current)?.focus({ preventScroll: true });
  });

  return { onFocusIn, onFocusOut };
}

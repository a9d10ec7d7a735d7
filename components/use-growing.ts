import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Sets the text of a field and leaves the caret where it was, which setting the value alone does not; an area also grows
 * with its text.
 */
export function useGrowing(field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>, text: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    if (area.value !== text) {
      const { selectionStart, selectionEnd } = area;
      area.value = text;
      if (document.activeElement === area) area.setSelectionRange(selectionStart, selectionEnd);
    }
    if (area.localName !== 'textarea') return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [text]);
}

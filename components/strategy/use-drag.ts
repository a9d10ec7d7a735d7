import { useState } from 'preact/hooks';

interface Drag {
  /** Place of the line that is dragged. */
  from: number;
  /** The gap it would fall into: 0 before the first line, 1 behind it. */
  gap: number;
}

/**
 * Lines of a list that can be dragged by a handle to another place. A way beside the buttons, never instead of them.
 * @param onMove called with the place of the line and its new place among the others
 */
export function useDrag(onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag>();
  return {
    /** What makes something inside a line its handle. */
    handle: (from: number) => ({
      draggable: true,
      onDragStart(event: DragEvent) {
        const { dataTransfer, currentTarget } = event;
        const line = (currentTarget as HTMLElement).closest('li');
        // Firefox drags nothing that carries no data.
        dataTransfer?.setData('text/plain', line?.querySelector('h3')?.textContent ?? '');
        if (line) dataTransfer?.setDragImage(line, 12, 12);
        setDrag({ from, gap: from });
      },
      onDragEnd: () => setDrag(undefined),
    }),
    /** What makes a line a place to drop on. */
    line: (at: number) => ({
      'data-drop': !drag || drag.gap === drag.from || drag.gap === drag.from + 1 ? undefined : dropOf(drag.gap, at),
      onDragOver(event: DragEvent) {
        if (!drag) return;
        event.preventDefault();
        const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
        const gap = event.clientY > top + height / 2 ? at + 1 : at;
        if (gap !== drag.gap) setDrag({ ...drag, gap });
      },
      onDrop(event: DragEvent) {
        if (!drag) return;
        event.preventDefault();
        setDrag(undefined);
        const to = drag.gap > drag.from ? drag.gap - 1 : drag.gap;
        if (to !== drag.from) onMove(drag.from, to);
      },
    }),
  };
}

/** On which side of a line the gap lies, undefined where it does not border on it. */
function dropOf(gap: number, at: number): 'before' | 'after' | undefined {
  if (gap === at) return 'before';
  return gap === at + 1 ? 'after' : undefined;
}

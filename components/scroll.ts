import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The element that scrolls what stands in `element`: its nearest scrolling ancestor, else the page. */
export function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if ((overflowY === 'auto' || overflowY === 'scroll') && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scroll so that `element` stands as high in the window as it did, when something above it has changed its height. */
export function holdStill(element: Element, top: number): void {
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) >= 1) scrollerOf(element).scrollTop += moved;
}

/**
 * Tells the style sheet, as `--filter-height` on `root`, how high a row is that covers what scrolls under it. Returns
 * the reference to give to that row.
 */
export function useStickyHeight(root: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!row.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      root.current?.style.setProperty('--filter-height', `${Math.ceil(height)}px`);
    });
    observer.observe(row.current);
    return () => observer.disconnect();
  }, [root]);
  return row;
}

import { useEffect, useState } from 'preact/hooks';

/** Longest wait for a moment of rest, ms: a page may take long to be read. */
const LATEST_MS = 400;
const EVENTS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/**
 * How many lines of a long list to draw: at first those in sight, which stand sooner for it; all when what the person
 * waits for is there, when it is long in coming, or when a hand is put to the list.
 * @param inSight lines that fill the window, undefined to draw all at once
 * @param busy whether the person waits for something
 */
export function useLines(inSight: number | undefined, busy: boolean): number {
  const [isWhole, setWhole] = useState(inSight === undefined);
  useEffect(() => {
    if (isWhole) return;
    const show = () => setWhole(true);
    const timer = setTimeout(show, busy ? LATEST_MS : 0);
    for (const name of EVENTS) addEventListener(name, show, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const name of EVENTS) removeEventListener(name, show, { capture: true });
    };
  }, [isWhole, busy]);
  return isWhole || inSight === undefined ? Number.POSITIVE_INFINITY : inSight;
}

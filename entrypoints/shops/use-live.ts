import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Change, onChange } from '../../lib/store/changes';

/** What is kept, as it was read last. */
export interface Live<T> {
  /** The latest that could be read; stays when a later reading fails. */
  value: T | undefined;
  /** Why the latest reading failed. */
  error: unknown;
  /** Read again; resolves when the new value is shown. */
  reload: () => Promise<void>;
}

/** Several writes in a row, as when a page was scanned, are met with one reading. In milliseconds. */
const SETTLE_MS = 120;

/**
 * Read something from the store, and again whenever any window has changed the store.
 * @param key Names what is read; with another key it is read anew, and the old value stays until the new one is there.
 * @param concerns Whether a change makes a new reading necessary; without it every change does.
 */
export function useLive<T>(key: string, load: () => Promise<T>, concerns?: (change: Change) => boolean): Live<T> {
  const [result, setResult] = useState<{ value?: T; error?: unknown }>({});
  const newest = useRef(0);
  const loader = useRef(load);
  loader.current = load;
  const wanted = useRef(concerns);
  wanted.current = concerns;

  const reload = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    try {
      const value = await loader.current();
      // A slow reading must not replace what a later one has brought.
      if (turn === newest.current) setResult({ value });
    } catch (error) {
      if (turn === newest.current) setResult(({ value }) => ({ value, error }));
    }
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void reload();
    const stop = onChange((change) => {
      if (wanted.current?.(change) === false) return;
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      newest.current += 1;
      stop();
    };
  }, [key, reload]);

  return { value: result.value, error: result.error, reload };
}

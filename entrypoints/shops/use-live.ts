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

/** How a change is met; without these everything is read again at each. */
interface Ways<T> {
  /** Whether a change makes a new reading necessary. */
  concerns?(change: Change): boolean;
  /** The value with what some changes were about read anew; undefined where all must be read. */
  patch?(value: T, changes: readonly Change[]): Promise<T | undefined>;
}

/**
 * Read something from the store, and again whenever any window has changed the store.
 * @param key Names what is read; with another key it is read anew, and the old value stays until the new one is there.
 */
export function useLive<T>(key: string, load: () => Promise<T>, { concerns, patch }: Ways<T> = {}): Live<T> {
  const [result, setResult] = useState<{ value?: T; error?: unknown }>({});
  const newest = useRef(0);
  const loader = useRef(load);
  loader.current = load;
  const wanted = useRef(concerns);
  wanted.current = concerns;

  const patcher = useRef(patch);
  patcher.current = patch;
  // What the next changes can be put into; undefined while it is being read, since that reading is overtaken then.
  const standing = useRef<T | undefined>(undefined);

  const refresh = useCallback(async (changes: readonly Change[]) => {
    newest.current += 1;
    const turn = newest.current;
    const before = standing.current;
    standing.current = undefined;
    try {
      const patched = before !== undefined && changes.length > 0 ? await patcher.current?.(before, changes) : undefined;
      const value = patched ?? (await loader.current());
      // A slow reading must not replace what a later one has brought.
      if (turn === newest.current) {
        standing.current = value;
        setResult({ value });
      }
    } catch (error) {
      if (turn === newest.current) setResult(({ value }) => ({ value, error }));
    }
  }, []);

  const reload = useCallback(() => refresh([]), [refresh]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changes: Change[] = [];
    void reload();
    const stop = onChange((change) => {
      if (wanted.current?.(change) === false) return;
      changes.push(change);
      clearTimeout(timer);
      timer = setTimeout(() => {
        void refresh(changes);
        changes = [];
      }, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      newest.current += 1;
      stop();
    };
  }, [key, refresh, reload]);

  return { value: result.value, error: result.error, reload };
}

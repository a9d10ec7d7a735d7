export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface Writer<T> {
  /** 'saved' only when the latest value is written. */
  readonly state: SaveState;
  push(value: T): void;
  /** Writes the latest value again if it failed. */
  retry(): void;
  /** Sends the value that waits, if one does, without waiting for the write before it. */
  flush(): void;
}

/**
 * Writes the values of one field in their order: one at a time, and of those that come meanwhile only the latest, so
 * that a slow early write never ends up on top of a later one.
 */
export function createWriter<T>(write: (value: T) => Promise<void>, changed: () => void): Writer<T> {
  let state: SaveState = 'idle';
  let latest: T | undefined;
  let waiting = false;
  let busy = false;

  const next = async () => {
    busy = true;
    waiting = false;
    state = 'saving';
    const value = latest as T;
    let written = false;
    try {
      await write(value);
      written = true;
    } catch {}
    busy = false;
    if (waiting) return void next();
    state = written ? 'saved' : 'failed';
    changed();
  };

  return {
    get state() {
      return state;
    },
    push(value) {
      latest = value;
      waiting = true;
      state = 'saving';
      if (!busy) void next();
    },
    retry() {
      if (state === 'failed') void next();
    },
    flush() {
      if (!waiting) return;
      waiting = false;
      write(latest as T).catch(() => undefined);
    },
  };
}

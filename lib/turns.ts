/** One thing after the other, and not too fast. */

/** A queue: each task begins when the one before it has ended, however that was. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}

export interface Pace {
  /** Resolves when the next may begin. */
  wait(): Promise<void>;
  /** One was done just now. */
  mark(): void;
}

/** Keeps things at least `apart` milliseconds from each other. */
export function createPace(
  apart: number,
  now: () => number = Date.now,
  sleep: (ms: number) => Promise<unknown> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Pace {
  let last = Number.NEGATIVE_INFINITY;
  return {
    async wait() {
      const left = last + apart - now();
      if (left > 0) await sleep(left);
    },
    mark() {
      last = now();
    },
  };
}

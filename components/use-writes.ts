import { useRef, useState } from 'preact/hooks';
import type { Problem } from './work';

/** What to tell of the writes of one thing. */
export type SaveStatus =
  | { state: 'saving' | 'saved' }
  /** `isText`: what could not be stored is a text, which stands in its field as long as the window is open. */
  | { state: 'failed'; problem: Problem; isText: boolean; retry: () => void };

/** A write under way or over. */
export interface Attempt {
  state: 'saving' | 'saved' | 'failed';
  problem: Problem;
  isText: boolean;
}

/**
 * What to tell of a thing's latest writes, one per field; undefined where there were none. It is saved only when none of
 * them is still under way or has failed.
 * @param retry begins anew those that failed
 */
export function statusOfAll<A extends Attempt>(
  attempts: readonly A[],
  retry: (failed: readonly A[]) => void,
): SaveStatus | undefined {
  const failed = attempts.filter(({ state }) => state === 'failed');
  const [first] = failed;
  if (first) {
    const isText = failed.some((one) => one.isText);
    return { state: 'failed', problem: first.problem, isText, retry: () => retry(failed) };
  }
  if (attempts.some(({ state }) => state === 'saving')) return { state: 'saving' };
  return attempts.length > 0 ? { state: 'saved' } : undefined;
}

interface Write extends Attempt {
  field: string;
  task: () => Promise<void>;
}

/**
 * Keeps track of writes: per thing and field the latest attempt counts, so that an earlier one that ends later says
 * nothing.
 */
export function useWrites(problemOf: ((error: unknown) => Problem) | undefined) {
  const things = useRef(new Map<string, Map<string, Write>>());
  const [, redraw] = useState(0);

  /** Start a write at once. Resolves with whether it succeeded; never rejects. */
  const run = async (id: string, field: string, isText: boolean, task: () => Promise<void>): Promise<boolean> => {
    const attempt: Write = { state: 'saving', problem: 'unknown', isText, field, task };
    const fields = things.current.get(id) ?? new Map<string, Write>();
    things.current.set(id, fields.set(field, attempt));
    redraw((n) => n + 1);
    try {
      await task();
      attempt.state = 'saved';
    } catch (error) {
      attempt.state = 'failed';
      attempt.problem = problemOf?.(error) ?? 'unknown';
    }
    redraw((n) => n + 1);
    return attempt.state === 'saved';
  };

  /** What to tell of a thing's writes, undefined where there were none. */
  const statusOf = (id: string): SaveStatus | undefined =>
    statusOfAll([...(things.current.get(id)?.values() ?? [])], (failed) => {
      for (const { field, isText, task } of failed) void run(id, field, isText, task);
    });

  return { run, statusOf };
}

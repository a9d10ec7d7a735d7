import { useRef, useState } from 'preact/hooks';
import type { SaveStatus } from '../use-saving';
import type { Problem } from '../work';

interface Attempt {
  state: 'saving' | 'saved' | 'failed';
  problem: Problem;
  /** Whether it is a text, which stands in its field as long as it is not stored. */
  isText: boolean;
  task: () => Promise<void>;
}

/**
 * Keeps track of what is written to things that the person made: per thing and field the latest attempt counts. A thing
 * is saved only when none of its fields is still being written or has failed.
 */
export function useWrites(problemOf: ((error: unknown) => Problem) | undefined) {
  const things = useRef(new Map<string, Map<string, Attempt>>());
  const [, redraw] = useState(0);

  /** Start a write at once. Resolves with whether it succeeded; never rejects. */
  const run = async (id: string, field: string, isText: boolean, task: () => Promise<void>): Promise<boolean> => {
    const attempt: Attempt = { state: 'saving', problem: 'unknown', isText, task };
    const fields = things.current.get(id) ?? new Map<string, Attempt>();
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
  const statusOf = (id: string): SaveStatus | undefined => {
    const attempts = [...(things.current.get(id) ?? [])];
    const failed = attempts.filter(([, { state }]) => state === 'failed');
    const first = failed[0]?.[1];
    if (first) {
      const retry = () => {
        for (const [field, { isText, task }] of failed) void run(id, field, isText, task);
      };
      const fields = failed.some(([, { isText }]) => isText) ? (['note'] as const) : [];
      return { state: 'failed', problem: first.problem, fields: [...fields], retry };
    }
    if (attempts.some(([, { state }]) => state === 'saving')) return { state: 'saving' };
    return attempts.length > 0 ? { state: 'saved' } : undefined;
  };

  return { run, statusOf };
}

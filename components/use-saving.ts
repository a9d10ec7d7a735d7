import { useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import type { Problem, Work } from './work';

const FIELDS = ['verdict', 'rating', 'note', 'reject', 'own'] as const;
type Field = (typeof FIELDS)[number];

export type SaveStatus =
  | { state: 'saving' | 'saved' }
  | { state: 'failed'; problem: Problem; fields: Field[]; retry: () => void };

interface Attempt {
  state: 'saving' | 'saved' | 'failed';
  problem: Problem;
  task: () => Promise<void>;
}

/**
 * Keeps track of writes: per check and field the latest attempt counts, so that an earlier one that ends later says
 * nothing. A check is saved only when none of its fields is still being written or has failed.
 */
export function useSaving(problemOf: Work['problemOf'] | undefined) {
  const attempts = useRef(new Map<string, Attempt>());
  const [, redraw] = useState(0);

  /** Start a write at once. Resolves with whether it succeeded; never rejects. */
  const run = async (check: CheckId, field: Field, task: () => Promise<void>): Promise<boolean> => {
    const attempt: Attempt = { state: 'saving', problem: 'unknown', task };
    attempts.current.set(`${check} ${field}`, attempt);
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

  /** What to tell of a check's writes, undefined where there were none. */
  const statusOf = (check: CheckId): SaveStatus | undefined => {
    const fields = FIELDS.flatMap((field) => {
      const attempt = attempts.current.get(`${check} ${field}`);
      return attempt ? [{ field, attempt }] : [];
    });
    const failed = fields.filter(({ attempt }) => attempt.state === 'failed');
    const first = failed[0];
    if (first) {
      const retry = () => {
        for (const { field, attempt } of failed) void run(check, field, attempt.task);
      };
      return { state: 'failed', problem: first.attempt.problem, fields: failed.map(({ field }) => field), retry };
    }
    if (fields.some(({ attempt }) => attempt.state === 'saving')) return { state: 'saving' };
    return fields.length > 0 ? { state: 'saved' } : undefined;
  };

  return { run, statusOf };
}
